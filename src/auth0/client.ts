import {
  ArgumentError,
  bearer,
  checkBaseUrl,
  type ClientOptions,
  createApi,
  readClientOptions,
  type Token,
  type Vendor,
  xRateLimit,
} from "@session-clients/core";
import { operations } from "../../generated/auth0.operations.ts";
import type { paths } from "../../generated/auth0.ts";
import { type ClientCredentials, clientCredentials } from "./client-credentials.ts";
import {
  type DeviceCredentialOperations,
  deviceCredentialOperations,
} from "./device-credentials.ts";
import { isOwnError } from "./error.ts";
import { version } from "./package.json";
import { type GrantOperations, grantOperations } from "./grants.ts";
import { type LogOperations, logOperations } from "./logs.ts";
import { type RefreshTokenOperations, refreshTokenOperations } from "./refresh-tokens.ts";
import { type SessionOperations, sessionOperations } from "./sessions.ts";
import { type UserOperations, userOperations } from "./users.ts";

/** The users of one Auth0 tenant and their access. Sessions and refresh tokens need the Enterprise plan. */
export interface Auth0Client
  extends
    UserOperations,
    SessionOperations,
    RefreshTokenOperations,
    GrantOperations,
    DeviceCredentialOperations,
    LogOperations {}

/** Where the tenant is (its domain, or a base URL for a proxy or an emulator), and a token or what it is exchanged for. */
export type Auth0ClientOptions = ClientOptions &
  (
    | (ClientCredentials & { token?: undefined })
    // The last one is what a compiler names where nothing is given.
    | {
        /**
         * A Management API token, or a function that returns one. By the guide its audience is
         * `https://<the tenant's own domain>/api/v2/`, also at a custom domain, and it is good only at the domain
         * that issued it.
         */
        token: Token;
        clientId?: undefined;
        clientSecret?: undefined;
      }
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

/** Every option, whichever go together. */
type AnyOptions = ClientOptions &
  Partial<ClientCredentials> & { token?: Token; domain?: string; baseUrl?: string };

/** An error body of the Management API or the token endpoint, whatever its status. */
const isFailure: Vendor["isFailure"] = ({ error, statusCode }) =>
  error !== undefined || statusCode !== undefined;

const vendor: Vendor = {
  name: "auth0",
  agent: `session-clients-auth0/${version}`,
  operations,
  errorText: ({ message, error }) => [message, error].find((text) => typeof text === "string"),
  isError: isOwnError,
  isFailure,
  rateLimit: xRateLimit,
};

/**
 * A client for users and their access in the Auth0 Management API v2: sessions, refresh tokens, grants, device
 * credentials and events.
 * @throws ArgumentError for a missing or malformed credential, domain or base URL
 */
export function createAuth0Client(options: Auth0ClientOptions): Auth0Client {
  const read = readClientOptions<AnyOptions>(options, {
    domain: "string",
    baseUrl: "string",
    token: "unknown",
    clientId: "unknown",
    clientSecret: "unknown",
    audience: "string",
  });
  const { domain, baseUrl, token, clientId, clientSecret, audience } = read;
  if (token !== undefined && (clientId ?? clientSecret ?? audience) !== undefined) {
    throw new ArgumentError("token", "excludes clientId, clientSecret and audience");
  }
  if (domain !== undefined && baseUrl !== undefined) {
    throw new ArgumentError("baseUrl", "excludes domain");
  }
  const base = checkBaseUrl(baseUrl ?? `https://${checkDomain(domain)}/api/v2`);
  if (!base.endsWith("/api/v2")) {
    throw new ArgumentError("baseUrl", "must end with /api/v2, before which there may be a path");
  }
  const api = createApi<paths>(
    vendor,
    base,
    (clientId ?? clientSecret) === undefined
      ? bearer("token", token!)
      : {
          ...bearer(
            "token",
            clientCredentials(
              base,
              { clientId: clientId!, clientSecret: clientSecret!, audience },
              read,
            ),
          ),
          hasDeadline: read.timeoutMs !== 0,
        },
    read,
  );

  return {
    ...userOperations(api),
    ...sessionOperations(api),
    ...refreshTokenOperations(api),
    ...grantOperations(api),
    ...deviceCredentialOperations(api),
    ...logOperations(api, base),
  };
}

function checkDomain(domain: unknown): string {
  if (typeof domain !== "string" || !/^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/i.test(domain)) {
    throw new ArgumentError(
      "domain",
      'must be the tenant\'s host such as "acme.eu.auth0.com", without https:// and path (or pass baseUrl)',
    );
  }
  return domain;
}
