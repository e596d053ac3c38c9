import {
  type CallOptions,
  checkBaseUrl,
  checkCredential,
  checkInteger,
  type ClientOptions,
  createApi,
  offsetPages,
  type Token,
  tokenCredentials,
  type Vendor,
  walk,
  type Walk,
  xRateLimit,
} from "@session-clients/core";
import type { components, operations as Operations } from "../../generated/rocketchat.ts";
import { operations } from "./operations.ts";
import { version } from "./package.json";
import { serializeSort, type Sort } from "./sort.ts";
import { answeringChallenges, type TwoFactor } from "./two-factor.ts";

/** A session of any user of the workspace. */
export type WorkspaceSession = components["schemas"]["WorkspaceSession"];
/** One page of the workspace's sessions. Its `count` is the limit, not the number of rows. */
export type WorkspaceSessionsPage = components["schemas"]["WorkspaceSessionsPage"];

/** Which sessions, and how many a page. */
export interface AllSessionsQuery {
  /** A part of the device, system, session id or user: a plain text without regard to case, no pattern. */
  filter?: string;
  /** The most rows a page: from 1. The server's default is 50, and it lowers what is over 100. */
  count?: number;
  /** Sorts the rows of a page. Which rows a page holds always goes by `loginAt`, newest first. */
  sort?: Sort;
}

export interface SessionsQuery extends AllSessionsQuery {
  /** Rows to skip. */
  offset?: number;
}

/** The session endpoints of one Rocket.Chat workspace. They need its premium device management. */
export interface RocketChatClient {
  /**
   * One page of the sessions of all users.
   *
   * Needs the permission `view-device-management`, and a second factor unless the server remembers one.
   * @throws ApiError 400 for a challenge that was not answered or a parameter that was refused, 401 when
   *   not logged in, 403 without the permission, 429 over ten calls a minute; without the licence 400,
   *   401 or 403 by version
   * @throws RangeError for a `count` or `offset` out of bounds, or a `sort` that the server rejects
   * @see https://developer.rocket.chat/apidocs/get-all-user-sessions
   */
  listWorkspaceSessions(
    query?: SessionsQuery,
    options?: CallOptions,
  ): Promise<WorkspaceSessionsPage>;
  /**
   * Every session of all users, newest login first, 100 a page unless `count` says otherwise (1 counts
   * as 2). A page's default deadline has room for a wait of a minute, since ten calls a minute are allowed.
   *
   * A session that exists for the whole walk is yielded once, or the walk rejects: with an
   * `IncompleteListError` when the pages end before `total`, with a `PagingError` when ten pages in a
   * row bring nothing new. Not visible to any client: rows with an equal `loginAt` that the server
   * swaps between pages, and a device that reconnects, which comes back under a new id at the top.
   */
  allWorkspaceSessions(
    query?: AllSessionsQuery,
    options?: CallOptions,
  ): Walk<WorkspaceSession, WorkspaceSessionsPage>;
}

export interface RocketChatClientOptions extends ClientOptions {
  /** The workspace's address, without `/api/v1`. */
  baseUrl: string;
  /** The id of the user who calls. */
  userId: string;
  /** The user's login or personal access token, or a function that returns one. */
  authToken: Token;
  /**
   * Returns a code when the server asks for a second factor, at most twice for one call. Calls that are
   * challenged meanwhile share the question. The time until the answer counts towards `timeoutMs`.
   */
  twoFactor?: TwoFactor;
}

const vendor: Vendor<keyof typeof operations> = {
  name: "rocketchat",
  agent: `session-clients-rocketchat/${version}`,
  operations,
  errorText: ({ error, message }) => [error, message].find((text) => typeof text === "string"),
  isFailure: ({ success, status }) => success === false || status === "error",
  rateLimit: (headers) => xRateLimit(headers, 1),
  rateLimitPerOperation: true,
  shownQuery: ["offset", "count", "sort"],
};

const MINUTE = 60_000;

/**
 * A client for the session endpoints of a Rocket.Chat workspace.
 * @throws TypeError for a missing or malformed credential or base URL
 */
export function createRocketChatClient(options: RocketChatClientOptions): RocketChatClient {
  const { baseUrl, authToken, twoFactor, timeoutMs = 30_000 } = options;
  const userId = checkCredential("userId", options.userId);
  const api = createApi<Pick<Operations, keyof typeof operations>>(
    twoFactor ? { ...vendor, around: answeringChallenges(twoFactor) } : vendor,
    checkBaseUrl(baseUrl),
    tokenCredentials("authToken", authToken, (token) => ({
      "x-user-id": userId,
      "x-auth-token": token,
    })),
    options,
  );

  const listWorkspaceSessions: RocketChatClient["listWorkspaceSessions"] = async (
    query = {},
    options,
  ) => {
    if (query.count !== undefined) checkInteger("count", query.count, 1, Number.MAX_SAFE_INTEGER);
    if (query.offset !== undefined)
      checkInteger("offset", query.offset, 0, Number.MAX_SAFE_INTEGER);
    // On the wire `sort` is a parameter with JSON in it.
    const sort = query.sort && serializeSort(query.sort);
    return api(
      "listWorkspaceSessions",
      { query: { ...query, sort: sort as Sort | undefined } },
      options,
    );
  };

  return {
    listWorkspaceSessions,
    allWorkspaceSessions: ({ count = 100, ...query } = {}, options) =>
      walk(
        () =>
          offsetPages({
            operation: "allWorkspaceSessions",
            list: (offset) =>
              listWorkspaceSessions(
                { ...query, offset, count: count === 1 ? 2 : count },
                { timeoutMs: timeoutMs && timeoutMs + MINUTE, ...options },
              ),
            rows: (page) => page.sessions,
            total: (page) => page.total,
            id: (session) => session.sessionId,
            only: (page, sessions) => ({ ...page, sessions }),
          }),
        (page) => page.sessions,
      ),
  };
}
