import {
  bearer,
  checkBaseUrl,
  checkCredential,
  type ClientOptions,
  createApi,
  type Credentials,
  type Token,
  type Vendor,
} from "@session-clients/core";
import { operations } from "../../generated/cloudflare-access.operations.ts";
import type { paths } from "../../generated/cloudflare-access.ts";
import { version } from "./package.json";
import { structuredRateLimit } from "./rate-limit.ts";
import { type SessionOperations, sessionOperations } from "./sessions.ts";
import { type UserOperations, userOperations } from "./users.ts";
import { type ZoneOperations, zoneOperations } from "./zone.ts";

/** The session endpoints of Cloudflare Access for an account. */
export interface CloudflareAccessClient extends UserOperations, SessionOperations {}

/** The session endpoints of Cloudflare Access for a zone: ending only. */
export interface CloudflareAccessZoneClient extends ZoneOperations {}

/** An API token, or the older pair of an e-mail address and the global API key. */
export type CloudflareAccessCredentials =
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
    };

interface CommonOptions extends ClientOptions {
  /** Replaces `https://api.cloudflare.com/client/v4`. */
  baseUrl?: string;
}

export type CloudflareAccessAccountOptions = CommonOptions &
  CloudflareAccessCredentials & {
    /** The account's id, at most 32 characters. */
    accountId: string;
    zoneId?: undefined;
  };

export type CloudflareAccessZoneOptions = CommonOptions &
  CloudflareAccessCredentials & {
    /** The zone's id, at most 32 characters. */
    zoneId: string;
    accountId?: undefined;
  };

const vendor: Vendor = {
  name: "cloudflare-access",
  agent: `session-clients-cloudflare-access/${version}`,
  operations,
  errorText: ({ errors }) => {
    const [first] = Array.isArray(errors) ? errors : [];
    return typeof first?.message === "string" ? `${first.message} (code ${first.code})` : undefined;
  },
  isFailure: ({ success }) => success === false,
  rateLimit: structuredRateLimit,
  requestIdHeader: "cf-ray",
};

/**
 * A client for the session endpoints of Cloudflare Access, of an account or of a zone.
 * @throws TypeError for a missing or malformed id, credential or base URL
 */
export function createCloudflareAccessClient(
  options: CloudflareAccessAccountOptions,
): CloudflareAccessClient;
export function createCloudflareAccessClient(
  options: CloudflareAccessZoneOptions,
): CloudflareAccessZoneClient;
export function createCloudflareAccessClient(
  options: CloudflareAccessAccountOptions | CloudflareAccessZoneOptions,
): CloudflareAccessClient | CloudflareAccessZoneClient {
  const { baseUrl = "https://api.cloudflare.com/client/v4", accountId, zoneId } = options ?? {};
  if (accountId !== undefined && zoneId !== undefined)
    throw new TypeError("pass either accountId or zoneId, not both");
  const base = checkBaseUrl(baseUrl);
  const api = createApi<paths>(vendor, base, credentials(options ?? {}), options);
  if (zoneId !== undefined) return zoneOperations(api, checkCredential("zoneId", zoneId));
  const account = checkCredential("accountId", accountId);
  return { ...userOperations(api, account), ...sessionOperations(api, account) };
}

function credentials({ token, email, key }: CloudflareAccessCredentials): Credentials {
  if (token !== undefined && (email !== undefined || key !== undefined))
    throw new TypeError("pass either token, or email and key, not both");
  if (email === undefined && key === undefined) return bearer("token", token as Token);
  const headers = {
    "x-auth-email": checkCredential("email", email),
    "x-auth-key": checkCredential("key", key),
  };
  return { get: () => ({ headers, secrets: [headers["x-auth-key"]] }) };
}
