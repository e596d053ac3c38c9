import { refused } from "./refused.mjs";

/** @typedef {ReturnType<import("./traffic.ts").Traffic["emulator"]>} Recorded */

/**
 * Lets the emulator answer with everything that the description documents, also where it would never
 * give that answer by itself, and hands it to the client.
 *
 * @template Client
 * @param {import("./traffic.ts").Traffic} traffic
 * @param {string} key the provider's name in the emulator's operations
 * @param {import("./traffic.ts").Calls<Client>} calls
 * @param {(recorded: Recorded) => Client} clientOf
 */
export async function everyAnswer({ describedEmulator, answers }, key, calls, clientOf) {
  const recorded = describedEmulator();
  for (const [operation, call] of Object.entries(calls)) {
    const name = /** @type {import("@session-clients/emulator").OperationName} */ (
      `${key}.${operation}`
    );
    for (const { status, type, body } of answers[operation] ?? []) {
      const headers = { "content-type": type };
      recorded.emulator.setFault(name, { kind: "answer", status, headers, body });
      const answered = call(clientOf(recorded));
      // A 200 may hold a failure, or another session than the one asked for: it is refused too.
      await (status >= 400 ? refused(status, answered) : answered.catch(() => {}));
    }
    recorded.emulator.clearFaults(name);
  }
}
