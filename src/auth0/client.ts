import {
  bearer,
  type CallOptions,
  checkBaseUrl,
  checkInteger,
  type ClientOptions,
  createApi,
  cursorPages,
  type Token,
  type Vendor,
  walk,
  type Walk,
  xRateLimit,
} from "@session-clients/core";
import type { components, operations as Operations } from "../../generated/auth0.ts";
import { type ClientCredentials, clientCredentials } from "./client-credentials.ts";
import { operations } from "./operations.ts";
import { version } from "./package.json";

/** A session of a user, from a login to its end in one browser. */
export type Session = components["schemas"]["Session"];
/** One page of a user's sessions. */
export type UserSessionsPage = components["schemas"]["UserSessionsPage"];

/** Which page of a list, and how long a page is. */
export interface PageQuery {
  /** The `next` of the page before. Leave it out for the first page. Cursors last 24 hours. */
  from?: string;
  /** Items a page: 1 to 100. Auth0's default is 50. */
  take?: number;
}

export interface UserSessionsQuery extends PageQuery {
  /** Documented, but without a documented effect on the response that is listed here. */
  include_totals?: boolean;
}

/** The session endpoints of one Auth0 tenant. They need the Enterprise plan. */
export interface Auth0Client {
  /**
   * One page of a user's sessions.
   *
   * Needs the scope `read:sessions`.
   * @param userId for example `auth0|507f1f77bcf86cd799439020`
   * @throws ApiError 401 for a token that is not valid, 403 without the scope, 404 for an unknown user,
   *   429 over the rate limit
   * @throws RangeError for a `take` outside 1 to 100
   * @see https://auth0.com/docs/api/management/v2/users/get-sessions-for-user
   */
  listUserSessions(
    userId: string,
    query?: UserSessionsQuery,
    options?: CallOptions,
  ): Promise<UserSessionsPage>;
  /**
   * Every session of a user, page after page. `timeoutMs` counts for each page.
   *
   * Needs the scope `read:sessions`. Rejects like `listUserSessions`, and with a `PagingError` when a
   * cursor comes back twice. Revocations are asynchronous: a session that has just been ended may
   * still be listed.
   */
  allUserSessions(
    userId: string,
    query?: UserSessionsQuery,
    options?: CallOptions,
  ): Walk<Session, UserSessionsPage>;
}

/** Where the tenant is (its domain, or a base URL for a proxy or an emulator), and a token or what it is exchanged for. */
export type Auth0ClientOptions = ClientOptions &
  (
    | {
        /** A Management API token for the audience `https://<domain>/api/v2/`, or a function that returns one. */
        token: Token;
        clientId?: undefined;
        clientSecret?: undefined;
      }
    | (ClientCredentials & { token?: undefined })
  ) &
  (
    | {
        /** The tenant's host, for example `acme.eu.auth0.com`. */
        domain: string;
        baseUrl?: undefined;
      }
    | {
        /** Everything before the documented path, with `/api/v2`. */
        baseUrl: string;
        domain?: undefined;
      }
  );

const vendor: Vendor<keyof typeof operations> = {
  name: "auth0",
  agent: `session-clients-auth0/${version}`,
  operations,
  errorText: ({ message, error }) => [message, error].find((text) => typeof text === "string"),
  rateLimit: (headers) => xRateLimit(headers, 1000),
  shownQuery: ["take", "include_totals"],
};

/**
 * A client for the session endpoints of the Auth0 Management API v2.
 * @throws TypeError for a missing or malformed credential, domain or base URL
 */
export function createAuth0Client(options: Auth0ClientOptions): Auth0Client {
  const { domain, baseUrl, token, clientId } = options;
  if (token !== undefined && clientId !== undefined)
    throw new TypeError("pass either token, or clientId and clientSecret, not both");
  const base = checkBaseUrl(baseUrl ?? `https://${checkDomain(domain)}/api/v2`);
  const api = createApi<Pick<Operations, keyof typeof operations>>(
    vendor,
    base,
    bearer("token", clientId === undefined ? token! : clientCredentials(base, options, options)),
    options,
  );

  const listUserSessions: Auth0Client["listUserSessions"] = async (
    user_id,
    query = {},
    options,
  ) => {
    if (query.take !== undefined) checkInteger("take", query.take, 1, 100);
    return api("listUserSessions", { path: { user_id }, query }, options);
  };

  return {
    listUserSessions,
    allUserSessions: (userId, query = {}, options) =>
      walk(
        () =>
          cursorPages({
            operation: "allUserSessions",
            from: query.from,
            list: (from) => listUserSessions(userId, { ...query, from }, options),
            next: (page) => page.next,
            isEmpty: (page) => page.sessions.length === 0,
          }),
        (page) => page.sessions,
      ),
  };
}

function checkDomain(domain: unknown): string {
  if (typeof domain !== "string" || !/^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/i.test(domain))
    throw new TypeError(
      'domain must be the tenant\'s host such as "acme.eu.auth0.com", without https:// and path (or pass baseUrl)',
    );
  return domain;
}
