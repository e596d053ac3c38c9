import { refused } from "./refused.ts";
import type { Calls, DescribedFunction, Traffic } from "./traffic.ts";

/** Asks for what does not exist, wherever a 404 is documented for an id of the function's own. */
export async function everyUnknown<Client>(
  { functions }: Traffic,
  calls: Calls<Client>,
  client: Client,
  hasId: (described: DescribedFunction) => boolean,
) {
  const withUnknown = functions.filter(({ statuses }) => statuses.includes(404));
  for (const { operationId } of withUnknown.filter(hasId)) {
    await refused(404, calls[operationId]?.(client, "unknown") ?? Promise.resolve());
  }
}
