import { refused } from "./refused.mjs";

/** @typedef {ReturnType<import("./traffic.ts").Traffic["emulator"]>} Recorded */

/**
 * Lets the emulator fail in its own words with every status that the description documents.
 *
 * @template Client
 * @param {import("./traffic.ts").Traffic} traffic
 * @param {string} key the provider's name in the emulator's operations
 * @param {import("./traffic.ts").Calls<Client>} calls
 * @param {(recorded: Recorded) => Client} clientOf
 */
export async function everyFailure({ emulator, answers }, key, calls, clientOf) {
  const recorded = emulator();
  for (const [operation, call] of Object.entries(calls)) {
    const name = /** @type {import("@session-clients/emulator").OperationName} */ (
      `${key}.${operation}`
    );
    const statuses = new Set(answers[operation]?.map(({ status }) => status));
    for (const status of [...statuses].filter((status) => status >= 400)) {
      recorded.emulator.setFault(name, { kind: "failure", status });
      await refused(status, call(clientOf(recorded)));
    }
    recorded.emulator.clearFaults(name);
  }
}
