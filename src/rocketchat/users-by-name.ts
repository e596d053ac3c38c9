import { ArgumentError, type CallOptions } from "@session-clients/core";
import type { UserByStatus, UserOperations } from "./users.ts";

/**
 * The users whose name is this one, those kept out as well; for a user name ask `getUserInfo`. The server matches parts,
 * so each user that comes back is compared as a whole, upper and lower case alike.
 *
 * Needs the permission `view-d-room`. Rejects like `allUsersByStatus`.
 * @throws ArgumentError for a name that is empty or no text, at the first step
 */
export async function* usersByName(
  client: Pick<UserOperations, "allUsersByStatus">,
  name: string,
  options?: CallOptions,
): AsyncGenerator<UserByStatus, void, undefined> {
  if (typeof name !== "string" || name === "") {
    throw new ArgumentError("name", "must be a non-empty string");
  }
  for await (const user of client.allUsersByStatus({ searchTerm: name }, options)) {
    // An answer may hold anything.
    if (user.name !== undefined && `${user.name}`.toLowerCase() === name.toLowerCase()) {
      yield user;
    }
  }
}
