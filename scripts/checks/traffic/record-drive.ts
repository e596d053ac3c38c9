import { createEmulator } from "@session-clients/emulator";
import { toolingOf } from "../../lib/tooling.ts";
import { everyFailure } from "./drive/every-failure.ts";
import { everyCall, functionsOf } from "./drive/functions.ts";
import { createRecorder } from "./recorder.ts";
import type { Traffic } from "./drive/driven.ts";
import type { Provider } from "../../lib/bundle-spec.ts";

/**
 * Drives every operation of a provider's client against the emulator.
 *
 * @param document its bundled description
 */
export async function recordDrive(provider: Provider, document: any) {
  const { entries, recording } = createRecorder();
  const { workflow, callOptions, clientOf, drive } = toolingOf(provider);
  const traffic: Traffic = {
    emulator(options) {
      const emulator = createEmulator(options);
      return { emulator, fetch: recording(emulator.fetch) };
    },
    functions: functionsOf(document),
  };
  const calls = everyCall(traffic.functions, callOptions);
  for (const call of Object.values(calls)) {
    await call(clientOf(traffic.emulator()));
  }
  await drive?.(traffic, calls);
  await everyFailure(traffic, workflow.source, calls, clientOf);
  return entries;
}
