import {
  ArgumentError,
  bearer,
  checkBaseUrl,
  checkCredential,
  type ClientOptions,
  createApi,
  readClientOptions,
  type Credentials,
  type Token,
  type Vendor,
} from "@session-clients/core";
import { type AccessRequestOperations, accessRequestOperations } from "./access-requests.ts";
import { type ApplicationOperations, applicationOperations } from "./applications.ts";
import { operations } from "../../generated/cloudflare-access.operations.ts";
import type { paths } from "../../generated/cloudflare-access.ts";
import { type DeviceOperations, deviceOperations } from "./devices.ts";
import { isOwnError } from "./error.ts";
import { version } from "./package.json";
import { structuredRateLimit } from "./rate-limit.ts";
import { type RegistrationOperations, registrationOperations } from "./registrations.ts";
import { type SeatOperations, seatOperations } from "./seats.ts";
import { type SessionOperations, sessionOperations } from "./sessions.ts";
import { type UserOperations, userOperations } from "./users.ts";
import { type ZoneOperations, zoneOperations } from "./zone.ts";

/** The session endpoints of Cloudflare Access for an account. */
export interface CloudflareAccessClient
  extends
    UserOperations,
    SessionOperations,
    AccessRequestOperations,
    ApplicationOperations,
    RegistrationOperations,
    DeviceOperations,
    SeatOperations {}

/** The session endpoints of Cloudflare Access for a zone: its applications, and ending. */
export interface CloudflareAccessZoneClient extends ZoneOperations {}

/** An API token, or the older pair of an e-mail address and the global API key. */
export type CloudflareAccessCredentials =
  | {
      token?: undefined;
      /** The e-mail address of the key's owner. */
      email: string;
      /** The global API key. It can do whatever its owner can: prefer a token. */
      key: string;
    }
  // The last one is what a compiler names where nothing is given.
  | {
      /** An API token (preferred), or a function that returns one. */
      token: Token;
      email?: undefined;
      key?: undefined;
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

/** Every option, whichever go together. */
type AnyOptions = CommonOptions & {
  accountId?: string;
  zoneId?: string;
  token?: Token;
  email?: string;
  key?: string;
};

/** What says that nothing was found or done, beside a status of success. */
const isFailure: Vendor["isFailure"] = ({ success, result, errors }) =>
  success === false ||
  success === "false" ||
  result === false ||
  (result === null && Array.isArray(errors) && errors.length > 0);

const vendor: Vendor = {
  name: "cloudflare-access",
  agent: `session-clients-cloudflare-access/${version}`,
  operations,
  errorText: ({ errors }) => {
    const [first] = Array.isArray(errors) ? errors : [];
    if (typeof first?.message !== "string") {
      return undefined;
    }
    return Number.isInteger(first.code) ? `${first.message} (code ${first.code})` : first.message;
  },
  isError: isOwnError,
  isFailure,
  rateLimit: structuredRateLimit,
  rateLimitWindowMs: 300_000,
  requestIdHeader: "cf-ray",
};

/**
 * A client for the session endpoints of Cloudflare Access, of an account or of a zone.
 * @throws ArgumentError for a missing or malformed id, credential or base URL
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
  const read = readClientOptions<AnyOptions>(options as AnyOptions, {
    baseUrl: "string",
    accountId: "unknown",
    zoneId: "unknown",
    token: "unknown",
    email: "unknown",
    key: "unknown",
  });
  const { baseUrl = "https://api.cloudflare.com/client/v4", accountId, zoneId } = read;
  if (accountId !== undefined && zoneId !== undefined) {
    throw new ArgumentError("zoneId", "excludes accountId");
  }
  const api = createApi<paths>(vendor, checkBaseUrl(baseUrl), credentials(read), read);
  if (zoneId !== undefined) {
    return zoneOperations(api, checkCredential("zoneId", zoneId));
  }
  const account = checkCredential("accountId", accountId);
  const now = () => (read.clock ?? Date).now();
  return {
    ...userOperations(api, account),
    ...sessionOperations(api, account),
    ...applicationOperations(api, account),
    ...registrationOperations(api, account),
    ...deviceOperations(api, account),
    ...seatOperations(api, account),
    ...accessRequestOperations(api, account, now),
  };
}

function credentials({ token, email, key }: Partial<AnyOptions>): Credentials {
  if (token !== undefined && (email !== undefined || key !== undefined)) {
    throw new ArgumentError("token", "excludes email and key");
  }
  if (email === undefined && key === undefined) {
    return bearer("token", token as Token);
  }
  const headers = {
    "x-auth-email": checkCredential("email", email),
    "x-auth-key": checkCredential("key", key),
  };
  return { get: () => ({ headers, secrets: [headers["x-auth-key"]] }) };
}
