import { checkKeys, checkList, listOf, text, trueOrFalse, wholeNumber } from "../check-option.ts";
import { checkRequestLimit, type RequestLimit } from "../rate-limit.ts";
import { maxRows } from "../row-set.ts";
import { documentedRows } from "./synthetic.ts";
import {
  twoFactorSettings,
  type TwoFactorOptions,
  type TwoFactorSettings,
} from "./two-factor-options.ts";

/** Those that an admin has by default. */
const ofAdmin = [
  "view-device-management",
  "logout-device-management",
  "view-d-room",
  "view-full-other-user-info",
  "logout-other-user",
  "edit-other-user-active-status",
  "create-personal-access-tokens",
] as const;

/** The permissions that the routes and the rate limiter look at. */
export const rocketChatPermissions = [
  ...ofAdmin,
  "manage-moderation-actions",
  "api-bypass-rate-limit",
] as const;

export type RocketChatPermission = (typeof rocketChatPermissions)[number];

/** Someone who may call the Rocket.Chat API. The first of a list may leave its two ids out. */
export interface RocketChatCredential {
  readonly userId?: string;
  readonly authToken?: string;
  /** Default: what an admin has by default, all but `manage-moderation-actions` and `api-bypass-rate-limit`. */
  readonly permissions?: readonly RocketChatPermission[];
  /**
   * The token is a personal access token: none of the sessions is its own, and the logout of none ends it.
   * Default false: it belongs to the user's newest session and ends with it.
   */
  readonly personalAccessToken?: boolean;
  /** The token needs no second factor. Default false. */
  readonly bypassTwoFactor?: boolean;
}

/** Main version of the server. */
export type RocketChatVersion = 5 | 7 | 8 | 9;

export interface RocketChatOptions {
  /** Sessions in the workspace, 0 to 1,000,000. Default 9: the documented rows come first. */
  readonly rows?: number;
  /** Sessions counted in `total` that no page lists, 0 to 1,000,000. The documented page: 4. Default 0. */
  readonly unlisted?: number;
  /** Who may call. Default: an admin who has two of the documented rows, in `credentials`. */
  readonly credentials?: readonly RocketChatCredential[];
  /** Limit a caller and route; true for the default of 10 calls in a minute. Default off. */
  readonly rateLimit?: boolean | RequestLimit;
  /** A second factor for the operations that ask for one. Default off. */
  readonly twoFactor?: false | TwoFactorOptions;
  /** Whether the workspace has the `device-management` licence module, which the sessions need. Default true. */
  readonly licensed?: boolean;
  /**
   * Server version: sets the order of checks, the error bodies, and from 8 on `current` in the own list, `email` of users,
   * and that `logoutUser` ends the sessions in the lists too. Default 8.
   */
  readonly version?: RocketChatVersion;
  /** How long an ended session still shows; no delay of the real server is known. Default: the emulator's. */
  readonly revocationDelayMs?: number;
}

type Granted = Required<RocketChatCredential>;

export type RocketChatSettings = Required<
  Omit<RocketChatOptions, "credentials" | "rateLimit" | "twoFactor">
> & {
  readonly credentials: readonly Granted[];
  readonly rateLimit: false | RequestLimit;
  readonly twoFactor: false | TwoFactorSettings;
};

const vendorLimit: RequestLimit = { limit: 10, windowMs: 60_000 };

export function rocketChatSettings(
  options: RocketChatOptions = {},
  revocationDelayMs: number,
): RocketChatSettings {
  const name = "rocketchat";
  checkKeys(options, name, [
    "rows",
    "unlisted",
    "credentials",
    "rateLimit",
    "twoFactor",
    "licensed",
    "version",
    "revocationDelayMs",
  ]);
  const given = checkList(options.credentials, `${name}.credentials`);
  const first = {
    ...given[0],
    userId: given[0]?.userId ?? documentedRows[0]!.userId,
    authToken: given[0]?.authToken ?? "fake-rocketchat-token",
  };
  const version = options.version ?? 8;
  if (![5, 7, 8, 9].includes(version)) {
    throw new RangeError(`${name}.version must be 5, 7, 8 or 9.`);
  }
  return {
    rows: wholeNumber(options.rows, `${name}.rows`, documentedRows.length, 0, maxRows),
    unlisted: wholeNumber(options.unlisted, `${name}.unlisted`, 0, 0, maxRows),
    credentials: [first, ...given.slice(1)].map(checkCredential),
    rateLimit: checkRequestLimit(options.rateLimit, `${name}.rateLimit`, vendorLimit),
    twoFactor: twoFactorSettings(options.twoFactor),
    licensed: trueOrFalse(options.licensed, `${name}.licensed`, true),
    version,
    revocationDelayMs: wholeNumber(
      options.revocationDelayMs,
      `${name}.revocationDelayMs`,
      revocationDelayMs,
      0,
      86_400_000,
    ),
  };
}

function checkCredential(credential: RocketChatCredential, index: number): Granted {
  const name = `rocketchat.credentials[${index}]`;
  checkKeys(credential, name, [
    "userId",
    "authToken",
    "permissions",
    "personalAccessToken",
    "bypassTwoFactor",
  ]);
  if (credential.userId === undefined || credential.authToken === undefined) {
    throw new TypeError(`${name} needs a userId and an authToken.`);
  }
  return {
    userId: text(credential.userId, `${name}.userId`, ""),
    authToken: text(credential.authToken, `${name}.authToken`, ""),
    permissions: listOf(
      credential.permissions,
      `${name}.permissions`,
      rocketChatPermissions,
      ofAdmin,
    ),
    personalAccessToken: trueOrFalse(
      credential.personalAccessToken,
      `${name}.personalAccessToken`,
      false,
    ),
    bypassTwoFactor: trueOrFalse(credential.bypassTwoFactor, `${name}.bypassTwoFactor`, false),
  };
}
