import {
  checkKeys,
  checkList,
  listOf,
  oneOf,
  text,
  trueOrFalse,
  wholeNumber,
} from "../check-option.ts";
import { checkRequestLimit, type RequestLimit } from "../rate-limit.ts";
import { maxRows } from "../row-set.ts";

/** Every scope that an operation asks for, and the one that shows the tokens of identity providers. */
export const auth0Scopes = [
  "read:users",
  "update:users",
  "read:user_idp_tokens",
  "read:sessions",
  "update:sessions",
  "delete:sessions",
  "read:refresh_tokens",
  "update:refresh_tokens",
  "delete:refresh_tokens",
  "read:grants",
  "delete:grants",
  "read:device_credentials",
  "delete:device_credentials",
  "read:logs",
] as const;

export type Auth0Scope = (typeof auth0Scopes)[number];

/**
 * Someone who may call the Auth0 API: by a fixed token, or by a client id and its secret. What the
 * first credential of a list leaves out has its default.
 */
export interface Auth0Credential {
  /** Management API token. */
  readonly token?: string;
  /** Id for `POST /oauth/token`; goes with `clientSecret`. */
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** Scopes of the token, or of the tokens issued. Default: all. */
  readonly scopes?: readonly Auth0Scope[];
  /** The fixed token has expired: it is answered with 401. Default false. */
  readonly expired?: boolean;
}

const includeTotalsForms = ["asked", "documented", "observed"] as const;

/** Which of the contradicting words on `include_totals` an emulator follows. */
export type IncludeTotals = (typeof includeTotalsForms)[number];

export interface Auth0Options {
  /**
   * Sessions of `ids.auth0.userId`, and as many refresh tokens, 0 to 1,000,000. Default 3. From the third on each
   * session has one; of the first two tokens one names the first session, and one none.
   */
  readonly rows?: number;
  /** Users, 2 to 1,000,000. Default 3: that of `rows`, that of the reference page, and one with the first one's address. */
  readonly users?: number;
  /** Grants of `ids.auth0.userId`, 0 to 1,000,000; every other user has one. Default 2. */
  readonly grants?: number;
  /** Device credentials of `ids.auth0.userId`, 0 to 1,000,000; every other user has one. Default 3. */
  readonly deviceCredentials?: number;
  /** Events of the tenant, of each user in turn, 0 to 1,000,000. Default 6. */
  readonly logs?: number;
  /** How long a search of users does not find a block or its end, in ms, 0 to 86,400,000. Default 0. */
  readonly searchDelayMs?: number;
  /** Who may call. Default: one credential with every scope, found in `credentials.auth0`. */
  readonly credentials?: readonly Auth0Credential[];
  /** Limit a credential; the vendor's depends on tenant and plan, so none is assumed. Default off. */
  readonly rateLimit?: false | RequestLimit;
  /** How long an ended session still shows, in ms, 0 to 86,400,000. Default: the emulator's. */
  readonly revocationDelayMs?: number;
  /**
   * The form of the two lists of a user. `"asked"`: an array for `include_totals=false`, else an object.
   * `"documented"`: an object with `total` for `include_totals=true`, else an array, which has no cursor.
   * `"observed"`: an object without `total`, whatever is asked. Default `"asked"`.
   */
  readonly includeTotals?: IncludeTotals;
  /** Life of a token from `POST /oauth/token`, in seconds, 1 to 2,592,000. Default 86,400. */
  readonly tokenLifetimeSeconds?: number;
}

export type Auth0Settings = Required<Omit<Auth0Options, "credentials">> & {
  /** The first credential's own values. */
  readonly primary: Required<Pick<Auth0Credential, "token" | "clientId" | "clientSecret">>;
  readonly credentials: readonly (Auth0Credential & { readonly scopes: readonly Auth0Scope[] })[];
};

export function auth0Settings(
  options: Auth0Options = {},
  revocationDelayMs: number,
): Auth0Settings {
  checkKeys(options, "auth0", [
    "rows",
    "users",
    "grants",
    "deviceCredentials",
    "logs",
    "searchDelayMs",
    "credentials",
    "rateLimit",
    "revocationDelayMs",
    "includeTotals",
    "tokenLifetimeSeconds",
  ]);
  const given = checkList(options.credentials, "auth0.credentials");
  const primary = {
    token: given[0]?.token ?? "fake-auth0-token",
    clientId: given[0]?.clientId ?? "fake-auth0-client-id",
    clientSecret: given[0]?.clientSecret ?? "fake-auth0-client-secret",
  };
  return {
    rows: wholeNumber(options.rows, "auth0.rows", 3, 0, maxRows),
    users: wholeNumber(options.users, "auth0.users", 3, 2, maxRows),
    grants: wholeNumber(options.grants, "auth0.grants", 2, 0, maxRows),
    deviceCredentials: wholeNumber(
      options.deviceCredentials,
      "auth0.deviceCredentials",
      3,
      0,
      maxRows,
    ),
    logs: wholeNumber(options.logs, "auth0.logs", 6, 0, maxRows),
    searchDelayMs: wholeNumber(options.searchDelayMs, "auth0.searchDelayMs", 0, 0, 86_400_000),
    primary,
    credentials: [{ ...given[0], ...primary }, ...given.slice(1)].map(checkCredential),
    rateLimit: checkRequestLimit(options.rateLimit, "auth0.rateLimit"),
    revocationDelayMs: wholeNumber(
      options.revocationDelayMs,
      "auth0.revocationDelayMs",
      revocationDelayMs,
      0,
      86_400_000,
    ),
    includeTotals: oneOf(options.includeTotals, "auth0.includeTotals", includeTotalsForms, "asked"),
    tokenLifetimeSeconds: wholeNumber(
      options.tokenLifetimeSeconds,
      "auth0.tokenLifetimeSeconds",
      86_400,
      1,
      2_592_000,
    ),
  };
}

function checkCredential(credential: Auth0Credential, index: number) {
  const name = `auth0.credentials[${index}]`;
  checkKeys(credential, name, ["token", "clientId", "clientSecret", "scopes", "expired"]);
  const { token, clientId, clientSecret } = credential;
  if (token === undefined && clientId === undefined) {
    throw new TypeError(`${name} needs a token, or a clientId and a clientSecret.`);
  }
  if ((clientId === undefined) !== (clientSecret === undefined)) {
    throw new TypeError(`${name} needs clientId and clientSecret together.`);
  }
  for (const key of ["token", "clientId", "clientSecret"] as const) {
    text(credential[key], `${name}.${key}`, "");
  }
  return {
    ...credential,
    scopes: listOf(credential.scopes, `${name}.scopes`, auth0Scopes),
    expired: trueOrFalse(credential.expired, `${name}.expired`, false),
  };
}
