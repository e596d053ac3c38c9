import { createEmulator } from "@session-clients/emulator";
import { toolingOf } from "../tooling.mjs";
import { functionsOf } from "./program/functions.mjs";
import { createRecorder } from "./recorder.mjs";

/**
 * Drives every operation of a provider's client against the emulator.
 *
 * @param {import("../bundle-spec.mjs").Provider} provider
 * @param {any} document its bundled description
 */
export async function recordProgram(provider, document) {
  const { entries, record } = createRecorder();
  await toolingOf(provider).drive({
    emulator(options) {
      const emulator = createEmulator(options);
      return { emulator, fetch: record(emulator.fetch) };
    },
    functions: functionsOf(document),
  });
  return entries;
}
