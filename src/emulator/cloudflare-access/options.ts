import { checkKeys, checkList, listOf, text, trueOrFalse, wholeNumber } from "../check-option.ts";
import { checkRequestLimit, type RequestLimit } from "../rate-limit.ts";
import { maxRows } from "../row-set.ts";
import { leastApplications } from "./synthetic.ts";

/** Permission groups that the operations ask for, by the vendor's names. */
export const cloudflareAccessPermissions = [
  "Access: Audit Logs Read",
  "Access: Organizations, Identity Providers, and Groups Write",
  "Access: Organizations Revoke",
  "Access: Apps and Policies Read",
  "Access: Apps and Policies Write",
  "Access: Apps and Policies Revoke",
  "Zero Trust Write",
  "Zero Trust: Seats Write",
] as const;

export type CloudflareAccessPermission = (typeof cloudflareAccessPermissions)[number];

/**
 * Someone who may call the Cloudflare API: by an API token, or by e-mail and global key. What the
 * first credential of a list leaves out has its default.
 */
export interface CloudflareAccessCredential {
  readonly token?: string;
  /** Goes with `key`. */
  readonly email?: string;
  readonly key?: string;
  /** Default: all. */
  readonly permissions?: readonly CloudflareAccessPermission[];
}

export interface CloudflareAccessOptions {
  /** Users, 0 to 1,000,000. Default 3; the first has the documented session. */
  readonly rows?: number;
  /** Active sessions of each user, 0 to 10,000. Default 2. */
  readonly sessionsPerUser?: number;
  /** Devices of each user, each with a registration, 0 to 10. Default 2. */
  readonly registrationsPerUser?: number;
  /** Events of each user in the authentication log, 0 to 60. Default 2. */
  readonly accessRequestsPerUser?: number;
  /** Applications, 2 to 10,000. Default 2, which are in every session. */
  readonly applications?: number;
  /** The one account, at most 32 characters. Default: the documented example. */
  readonly accountId?: string;
  /** The one zone, at most 32 characters. Default: 32 characters, all but the last zero. */
  readonly zoneId?: string;
  /**
   * Every success in the usual envelope has an item in `errors` and in `messages`, as on the reference pages.
   * Default false: only the documented user, identity and session have them.
   */
  readonly placeholders?: boolean;
  /**
   * `total_count` and `total_pages` of the users leave filters out of account, as the shared envelope
   * says. Default false: they count the users that match, the usual meaning. Which of them the vendor
   * does is undocumented.
   */
  readonly unfilteredTotal?: boolean;
  /** Who may call. Default: one with every permission, found in `credentials.cloudflareAccess`. */
  readonly credentials?: readonly CloudflareAccessCredential[];
  /** Limit a credential; true for the vendor's 1,200 calls in five minutes. Default off. */
  readonly rateLimit?: boolean | RequestLimit;
  /** How long an ended session still shows, in ms, 0 to 86,400,000. Default: the emulator's. */
  readonly revocationDelayMs?: number;
}

type Granted = CloudflareAccessCredential & {
  readonly permissions: readonly CloudflareAccessPermission[];
};

export type CloudflareAccessSettings = Required<
  Omit<CloudflareAccessOptions, "credentials" | "rateLimit">
> & {
  /** The first credential's own values. */
  readonly primary: Required<Pick<CloudflareAccessCredential, "token" | "email" | "key">>;
  readonly credentials: readonly Granted[];
  readonly rateLimit: false | RequestLimit;
};

const vendorLimit: RequestLimit = { limit: 1200, windowMs: 300_000 };

export function cloudflareAccessSettings(
  options: CloudflareAccessOptions = {},
  revocationDelayMs: number,
): CloudflareAccessSettings {
  const name = "cloudflareAccess";
  checkKeys(options, name, [
    "rows",
    "sessionsPerUser",
    "registrationsPerUser",
    "accessRequestsPerUser",
    "applications",
    "accountId",
    "zoneId",
    "placeholders",
    "unfilteredTotal",
    "credentials",
    "rateLimit",
    "revocationDelayMs",
  ]);
  const given = checkList(options.credentials, `${name}.credentials`);
  const primary = {
    token: given[0]?.token ?? "fake-cloudflare-token",
    email: given[0]?.email ?? "admin@example.com",
    key: given[0]?.key ?? "fake-cloudflare-key",
  };
  return {
    rows: wholeNumber(options.rows, `${name}.rows`, 3, 0, maxRows),
    sessionsPerUser: wholeNumber(options.sessionsPerUser, `${name}.sessionsPerUser`, 2, 0, 10_000),
    registrationsPerUser: wholeNumber(
      options.registrationsPerUser,
      `${name}.registrationsPerUser`,
      2,
      0,
      10,
    ),
    accessRequestsPerUser: wholeNumber(
      options.accessRequestsPerUser,
      `${name}.accessRequestsPerUser`,
      2,
      0,
      60,
    ),
    applications: wholeNumber(
      options.applications,
      `${name}.applications`,
      leastApplications,
      leastApplications,
      10_000,
    ),
    accountId: identifier(
      options.accountId,
      `${name}.accountId`,
      "023e105f4ecef8ad9ca31a8372d0c353",
    ),
    zoneId: identifier(options.zoneId, `${name}.zoneId`, "1".padStart(32, "0")),
    placeholders: trueOrFalse(options.placeholders, `${name}.placeholders`, false),
    unfilteredTotal: trueOrFalse(options.unfilteredTotal, `${name}.unfilteredTotal`, false),
    primary,
    credentials: [{ ...given[0], ...primary }, ...given.slice(1)].map(checkCredential),
    rateLimit: checkRequestLimit(options.rateLimit, `${name}.rateLimit`, vendorLimit),
    revocationDelayMs: wholeNumber(
      options.revocationDelayMs,
      `${name}.revocationDelayMs`,
      revocationDelayMs,
      0,
      86_400_000,
    ),
  };
}

function identifier(value: string | undefined, name: string, fallback: string): string {
  const id = text(value, name, fallback);
  if (id.length > 32) {
    throw new RangeError(`${name} must have at most 32 characters.`);
  }
  return id;
}

function checkCredential(credential: CloudflareAccessCredential, index: number): Granted {
  const name = `cloudflareAccess.credentials[${index}]`;
  checkKeys(credential, name, ["token", "email", "key", "permissions"]);
  const { token, email, key } = credential;
  if (token === undefined && email === undefined) {
    throw new TypeError(`${name} needs a token, or an email and a key.`);
  }
  if ((email === undefined) !== (key === undefined)) {
    throw new TypeError(`${name} needs email and key together.`);
  }
  for (const field of ["token", "email", "key"] as const) {
    text(credential[field], `${name}.${field}`, "");
  }
  const permissions = listOf(
    credential.permissions,
    `${name}.permissions`,
    cloudflareAccessPermissions,
  );
  return { ...credential, permissions };
}
