import { checkKeys, wholeNumber } from "./check-option.ts";
import { locator } from "./hosts.ts";
import { mapProviders, providerProperties, type ProviderProperty } from "./map-providers.ts";
import { peopleFrom } from "./people.ts";
import type { ConfiguredProvider } from "./provider.ts";
import providers, {
  type EmulatorCredentials,
  type EmulatorOptions,
  type PersonIds,
} from "./providers.ts";

type Configured = {
  readonly [Property in ProviderProperty]: ConfiguredProvider<
    EmulatorCredentials[Property],
    PersonIds[Property]
  >;
};

/** The options, checked and with their defaults filled in. */
export function settingsOf(options: EmulatorOptions) {
  checkKeys(options, "createEmulator's options", [
    ...providerProperties,
    "revocationDelayMs",
    "now",
    "faults",
    "hosts",
    "people",
  ]);
  const { now = Date.now } = options;
  if (typeof now !== "function") {
    throw new TypeError("now must be a function.");
  }
  const delay = wholeNumber(options.revocationDelayMs, "revocationDelayMs", 0, 0, 86_400_000);
  const { faults = {} } = options;
  if (typeof faults !== "object" || faults === null || Array.isArray(faults)) {
    throw new TypeError("faults must be an object whose keys are operations.");
  }
  const people = peopleFrom(options.people);
  const configured = mapProviders<Configured>(
    (property) =>
      providers[property].configure(
        options[property],
        delay,
        people.accounts[property],
      ) as Configured[typeof property],
  );
  return { now, faults, configured, people, locate: locator(options.hosts) };
}
