import {
  bearer,
  type CallOptions,
  checkBaseUrl,
  checkCredential,
  type ClientOptions,
  createApi,
  type Credentials,
  type Token,
  type Vendor,
} from "@session-clients/core";
import type { components, operations as Operations } from "../../generated/cloudflare-access.ts";
import { operations } from "./operations.ts";
import { version } from "./package.json";
import { structuredRateLimit } from "./rate-limit.ts";

/** An active session of a user: the identity as Access saw it, and whether it is active. */
export type ActiveSession = components["schemas"]["ActiveSession"];
/** The envelope that holds an {@link ActiveSession}. */
export type ActiveSessionResponse = components["schemas"]["ActiveSessionResponse"];

/** The session endpoints of Cloudflare Access for one account. */
export interface CloudflareAccessClient {
  /**
   * One active session of a user. `result.iat` is in Unix seconds.
   *
   * Needs the permission `Access: Audit Logs Read`. No endpoint ends one single session.
   * @param userId the user's UUID
   * @param nonce the session's nonce, from its `metadata.nonce` in the list of active sessions
   * @throws ApiError 401 or 403 with code 10000 for a bad token or a missing permission, 404 for an
   *   unknown user or session, 429 over the rate limit
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/active_sessions/methods/get/
   */
  getActiveSession(
    userId: string,
    nonce: string,
    options?: CallOptions,
  ): Promise<ActiveSessionResponse>;
}

/** An API token, or the older pair of an e-mail address and the global API key. */
export type CloudflareAccessClientOptions = ClientOptions & {
  /** The account's id: 32 hexadecimal digits. */
  accountId: string;
  /** Replaces `https://api.cloudflare.com/client/v4`. */
  baseUrl?: string;
} & (
    | {
        /** An API token (preferred), or a function that returns one. */
        token: Token;
        email?: undefined;
        key?: undefined;
      }
    | {
        token?: undefined;
        /** The e-mail address of the key's owner. */
        email: string;
        /** The global API key. It can do whatever its owner can: prefer a token. */
        key: string;
      }
  );

const vendor: Vendor<keyof typeof operations> = {
  name: "cloudflare-access",
  agent: `session-clients-cloudflare-access/${version}`,
  operations,
  errorText: ({ errors }) => {
    const [first] = Array.isArray(errors) ? errors : [];
    return typeof first?.message === "string" ? `${first.message} (code ${first.code})` : undefined;
  },
  isFailure: ({ success }) => success !== true,
  rateLimit: structuredRateLimit,
  requestIdHeader: "cf-ray",
};

/**
 * A client for the session endpoints of Cloudflare Access.
 * @throws TypeError for a missing or malformed account id, credential or base URL
 */
export function createCloudflareAccessClient(
  options: CloudflareAccessClientOptions,
): CloudflareAccessClient {
  const { baseUrl = "https://api.cloudflare.com/client/v4" } = options;
  const account_id = checkCredential("accountId", options.accountId);
  const api = createApi<Pick<Operations, keyof typeof operations>>(
    vendor,
    checkBaseUrl(baseUrl),
    credentials(options),
    options,
  );
  return {
    getActiveSession: (user_id, nonce, options) =>
      api("getActiveSession", { path: { account_id, user_id, nonce } }, options),
  };
}

function credentials({ token, email, key }: CloudflareAccessClientOptions): Credentials {
  if (token !== undefined && (email !== undefined || key !== undefined))
    throw new TypeError("pass either token, or email and key, not both");
  if (email === undefined && key === undefined) return bearer("token", token as Token);
  const headers = {
    "x-auth-email": checkCredential("email", email),
    "x-auth-key": checkCredential("key", key),
  };
  return { get: () => ({ headers, secrets: [headers["x-auth-key"]] }) };
}
