import { createEmulator } from "@session-clients/emulator";
import { documentedAnswers } from "./documented-answers.mjs";
import { functionsOf } from "./program/functions.mjs";
import { createRecorder } from "./recorder.mjs";
import { toolingOf } from "../tooling.mjs";

/**
 * Drives every operation of a provider's client against the emulator.
 *
 * @param {import("../bundle-spec.mjs").Provider} provider
 * @param {any} document its bundled description
 * @returns {Promise<{ own: import("./har.ts").Entry[], described: import("./har.ts").Entry[] }>} what
 *   the emulator answered in its own words, and what it was handed from the description
 */
export async function recordProgram(provider, document) {
  const own = createRecorder();
  const described = createRecorder();
  /** @type {(recorder: ReturnType<typeof createRecorder>) => import("./program/traffic.ts").Traffic["emulator"]} */
  const emulatorWith = (recorder) => (options) => {
    const emulator = createEmulator(options);
    return { emulator, fetch: recorder.record(emulator.fetch) };
  };
  const { drive } = toolingOf(provider);
  await drive({
    emulator: emulatorWith(own),
    describedEmulator: emulatorWith(described),
    answers: documentedAnswers(document),
    functions: functionsOf(document),
  });
  return { own: own.entries, described: described.entries };
}
