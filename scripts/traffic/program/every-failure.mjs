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
export async function everyFailure({ emulator, functions }, key, calls, clientOf) {
  const recorded = emulator();
  for (const { operationId, statuses } of functions) {
    const name = /** @type {import("@session-clients/emulator").OperationName} */ (
      `${key}.${operationId}`
    );
    for (const status of statuses.filter((status) => status >= 400)) {
      recorded.emulator.setFault(name, { kind: "failure", status });
      await refused(status, calls[operationId]?.(clientOf(recorded)) ?? Promise.resolve());
    }
    recorded.emulator.clearFaults(name);
  }
}
