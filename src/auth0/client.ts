import {
  bearer,
  checkBaseUrl,
  type ClientOptions,
  createApi,
  type Token,
  type Vendor,
  xRateLimit,
} from "@session-clients/core";
import { operations } from "../../generated/auth0.operations.ts";
import type { paths } from "../../generated/auth0.ts";
import { type ClientCredentials, clientCredentials } from "./client-credentials.ts";
import { version } from "./package.json";
import { type RefreshTokenOperations, refreshTokenOperations } from "./refresh-tokens.ts";
import { type SessionOperations, sessionOperations } from "./sessions.ts";

/** The session and refresh token endpoints of one Auth0 tenant. They need the Enterprise plan. */
export interface Auth0Client extends SessionOperations, RefreshTokenOperations {}

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

const vendor: Vendor = {
  name: "auth0",
  agent: `session-clients-auth0/${version}`,
  operations,
  errorText: ({ message, error }) => [message, error].find((text) => typeof text === "string"),
  rateLimit: xRateLimit,
};

/**
 * A client for the session and refresh token endpoints of the Auth0 Management API v2.
 * @throws TypeError for a missing or malformed credential, domain or base URL
 */
export function createAuth0Client(options: Auth0ClientOptions): Auth0Client {
  const { domain, baseUrl, token, clientId, clientSecret } = options ?? {};
  if (token !== undefined && (clientId ?? clientSecret) !== undefined)
    throw new TypeError("pass either token, or clientId and clientSecret, not both");
  if (domain !== undefined && baseUrl !== undefined)
    throw new TypeError("pass either domain or baseUrl, not both");
  const base = checkBaseUrl(baseUrl ?? `https://${checkDomain(domain)}/api/v2`);
  const api = createApi<paths>(
    vendor,
    base,
    bearer(
      "token",
      clientId === undefined
        ? token!
        : clientCredentials(base, options as ClientCredentials, options),
    ),
    options,
  );

  return { ...sessionOperations(api), ...refreshTokenOperations(api) };
}

function checkDomain(domain: unknown): string {
  if (typeof domain !== "string" || !/^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/i.test(domain))
    throw new TypeError(
      'domain must be the tenant\'s host such as "acme.eu.auth0.com", without https:// and path (or pass baseUrl)',
    );
  return domain;
}
