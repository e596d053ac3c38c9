import { refused } from "./refused.mjs";

/**
 * Asks for what does not exist, wherever a 404 is documented for an id of the function's own.
 *
 * @template Client
 * @param {import("./traffic.ts").Traffic} traffic
 * @param {import("./traffic.ts").Calls<Client>} calls
 * @param {Client} client
 * @param {(described: import("./traffic.ts").DescribedFunction) => boolean} hasId
 */
export async function everyUnknown({ functions }, calls, client, hasId) {
  const withUnknown = functions.filter(({ statuses }) => statuses.includes(404));
  for (const { operationId } of withUnknown.filter(hasId)) {
    await refused(404, calls[operationId]?.(client, "unknown") ?? Promise.resolve());
  }
}
