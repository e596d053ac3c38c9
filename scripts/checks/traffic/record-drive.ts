import { createEmulator } from "@session-clients/emulator";
import { toolingOf } from "../../lib/tooling.ts";
import { functionsOf } from "./drive/functions.ts";
import { createRecorder } from "./recorder.ts";
import type { Provider } from "../../lib/bundle-spec.ts";

/**
 * Drives every operation of a provider's client against the emulator.
 *
 * @param document its bundled description
 */
export async function recordDrive(provider: Provider, document: any) {
  const { entries, recording } = createRecorder();
  await toolingOf(provider).drive({
    emulator(options) {
      const emulator = createEmulator(options);
      return { emulator, fetch: recording(emulator.fetch) };
    },
    functions: functionsOf(document),
  });
  return entries;
}
