import type { SeededAccount } from "./accounts.ts";
import {
  auth0,
  type auth0OperationIds,
  type Auth0Ids,
  type Auth0PersonIds,
  type Auth0SignIn,
} from "./auth0/api.ts";
import type { Auth0Options } from "./auth0/options.ts";
import {
  cloudflareAccess,
  type CloudflareAccessIds,
  type CloudflareAccessPersonIds,
  type CloudflareAccessSignIn,
  type cloudflareAccessOperationIds,
} from "./cloudflare-access/api.ts";
import type { CloudflareAccessOptions } from "./cloudflare-access/options.ts";
import type { Fault } from "./fault.ts";
import {
  prefactor,
  type PrefactorIds,
  type PrefactorPersonIds,
  type PrefactorSignIn,
  type prefactorOperationIds,
} from "./prefactor/api.ts";
import type { PrefactorOptions } from "./prefactor/options.ts";
import type { EmulatedProvider } from "./provider.ts";
import {
  rocketchat,
  type RocketChatIds,
  type RocketChatPersonIds,
  type RocketChatSignIn,
  type rocketChatOperationIds,
} from "./rocketchat/api.ts";
import type { RocketChatOptions } from "./rocketchat/options.ts";

export type { SeededAccount, SeededSession } from "./accounts.ts";
export type { Auth0Credential, Auth0Options, Auth0Scope } from "./auth0/options.ts";
export type {
  CloudflareAccessCredential,
  CloudflareAccessOptions,
  CloudflareAccessPermission,
} from "./cloudflare-access/options.ts";
export type { PrefactorCredential, PrefactorOptions } from "./prefactor/options.ts";
export type {
  RocketChatCredential,
  RocketChatOptions,
  RocketChatPermission,
  RocketChatVersion,
} from "./rocketchat/options.ts";
export type { TwoFactorMethod, TwoFactorOptions } from "./rocketchat/two-factor-options.ts";

/** Everything that can be set on an emulator. Whatever is left out has its documented default. */
export interface EmulatorOptions {
  readonly auth0?: Auth0Options;
  readonly cloudflareAccess?: CloudflareAccessOptions;
  readonly prefactor?: PrefactorOptions;
  readonly rocketchat?: RocketChatOptions;
  /** How long an ended session still shows, in ms, 0 to 86,400,000. Default 0. */
  readonly revocationDelayMs?: number;
  /** The clock, in epoch milliseconds. Default `Date.now`. */
  readonly now?: () => number;
  /**
   * Further hosts that `fetch` answers for, by provider: custom domains, a Rocket.Chat workspace. The vendors' own
   * (such as `acme.eu.auth0.com` and `api.cloudflare.com`) and loopback go without saying; any other is refused.
   */
  readonly hosts?: Hosts;
  /**
   * Persons who are there besides the examples and rows, each one the same everywhere: a list of them, or how
   * many, 0 to 100,000, with an account and a session everywhere and `person-0000000@example.com` and so on.
   * `people` of the emulator tells their ids. Default none.
   */
  readonly people?: number | readonly Person[];
  /** Faults that are switched on from the start. `setFault` changes them later. Default none. */
  readonly faults?: Readonly<Partial<Record<OperationName, Fault>>>;
}

/** Hosts, such as `chat.acme.com` or `chat.acme.com:8443`, without scheme and path. */
export type Hosts = { readonly [Property in keyof BaseUrls]?: readonly string[] };

/** A person whom all providers know by the same e-mail address. Where a provider is left out there is no account. */
export interface Person {
  /** Nobody else among the people has it; case does not matter. */
  readonly email: string;
  /** Default: the part of the address ahead of the @. */
  readonly name?: string;
  readonly auth0?: SeededAccount;
  readonly cloudflareAccess?: SeededAccount<"createdAt" | "ip">;
  /** Sessions alone: there are no users. */
  readonly prefactor?: SeededAccount;
  readonly rocketchat?: SeededAccount<"createdAt" | "lastActiveAt" | "ip"> & {
    /** Default: the part of the address ahead of the @. */
    readonly username?: string;
  };
}

/** The ids of a seeded person at each provider. */
export interface PersonIds {
  readonly auth0: Auth0PersonIds;
  readonly cloudflareAccess: CloudflareAccessPersonIds;
  readonly prefactor: PrefactorPersonIds;
  readonly rocketchat: RocketChatPersonIds;
}

/** A seeded person, with ids wherever there is an account. */
export interface SeededPerson extends Readonly<Partial<PersonIds>> {
  readonly email: string;
  readonly name: string;
}

/** Values to sign in with: those of each provider's first credential. */
export interface EmulatorCredentials {
  readonly auth0: Auth0SignIn;
  readonly cloudflareAccess: CloudflareAccessSignIn;
  readonly prefactor: PrefactorSignIn;
  readonly rocketchat: RocketChatSignIn;
}

/** Ids that exist with the default number of rows. */
export interface EmulatorIds {
  readonly auth0: Auth0Ids;
  readonly cloudflareAccess: CloudflareAccessIds;
  readonly prefactor: PrefactorIds;
  readonly rocketchat: RocketChatIds;
}

/** The base URL of each emulated API. */
export interface BaseUrls {
  /** Ends with `/api/v2`; the token exchange is beside that, at `/oauth/token`. */
  readonly auth0: string;
  readonly cloudflareAccess: string;
  readonly prefactor: string;
  readonly rocketchat: string;
}

/** An operation of the emulator: `"auth0.listUserSessions"`, `"rocketchat.logoutOwnSession"`, ... */
export type OperationName =
  | `auth0.${(typeof auth0OperationIds)[number]}`
  | `cloudflareAccess.${(typeof cloudflareAccessOperationIds)[number]}`
  | `prefactor.${(typeof prefactorOperationIds)[number]}`
  | `rocketchat.${(typeof rocketChatOperationIds)[number]}`;

/**
 * The emulated APIs, each under its name as a JavaScript property. Nothing outside a provider's folder
 * names it but this file.
 */
const providers: {
  readonly [Property in keyof BaseUrls]: EmulatedProvider<
    EmulatorOptions[Property],
    EmulatorCredentials[Property],
    EmulatorIds[Property],
    PersonIds[Property]
  >;
} = { auth0, cloudflareAccess, prefactor, rocketchat };

// The default export, because index.ts publishes all others: they are types.
export default providers;
