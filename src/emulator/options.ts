import { auth0Settings, type Auth0Options } from "./auth0/auth0-options.ts";
import { checkKeys, wholeNumber } from "./check-option.ts";
import {
  cloudflareAccessSettings,
  type CloudflareAccessOptions,
} from "./cloudflare-access/cloudflare-access-options.ts";
import type { Fault } from "./fault.ts";
import type { OperationName } from "./operation-name.ts";
import { prefactorSettings, type PrefactorOptions } from "./prefactor/prefactor-options.ts";
import { rocketChatSettings, type RocketChatOptions } from "./rocketchat/rocketchat-options.ts";

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
  /** Faults that are switched on from the start. `setFault` changes them later. Default none. */
  readonly faults?: Readonly<Partial<Record<OperationName, Fault>>>;
}

/** The options, checked and with their defaults filled in. */
export function settingsOf(options: EmulatorOptions) {
  checkKeys(options, "createEmulator's options", [
    "auth0",
    "cloudflareAccess",
    "prefactor",
    "rocketchat",
    "revocationDelayMs",
    "now",
    "faults",
  ]);
  const { now = Date.now } = options;
  if (typeof now !== "function") throw new TypeError("now must be a function.");
  const delay = wholeNumber(options.revocationDelayMs, "revocationDelayMs", 0, 0, 86_400_000);
  const { faults = {} } = options;
  if (typeof faults !== "object" || faults === null || Array.isArray(faults)) {
    throw new TypeError("faults must be an object whose keys are operations.");
  }
  return {
    now,
    faults,
    auth0: auth0Settings(options.auth0, delay),
    cloudflareAccess: cloudflareAccessSettings(options.cloudflareAccess, delay),
    prefactor: prefactorSettings(options.prefactor),
    rocketchat: rocketChatSettings(options.rocketchat, delay),
  };
}
