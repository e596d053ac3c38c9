import { refused } from "./refused.ts";
import type { Calls, Recorded, Traffic } from "./driven.ts";
import type { OperationName } from "@session-clients/emulator";

/**
 * Lets the emulator fail in its own words with every status that the description documents.
 *
 * @param key the provider's name in the emulator's operations
 */
export async function everyFailure<Client>(
  { emulator, functions }: Traffic,
  key: string,
  calls: Calls<Client>,
  clientOf: (recorded: Recorded) => Client,
) {
  const recorded = emulator();
  for (const { operationId, statuses } of functions) {
    const name = `${key}.${operationId}` as OperationName;
    for (const status of statuses.filter((status) => status >= 400)) {
      recorded.emulator.setFault(name, { kind: "failure", status });
      await refused(status, calls[operationId]?.(clientOf(recorded)) ?? Promise.resolve());
    }
    recorded.emulator.clearFaults(name);
  }
}
