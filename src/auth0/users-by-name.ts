import { ArgumentError, type CallOptions } from "@session-clients/core";
import type { User, UserOperations } from "./users.ts";

/**
 * The users whose name is this one, among the first 1,000 that Auth0 finds by it. Each user that comes back is
 * compared as a whole, upper and lower case alike, because the search may match a part. Eventually consistent, like
 * every search.
 *
 * Needs the scope `read:users`. Rejects like `allUsers`: with a `PagingError` where more than 1,000 match.
 * @throws ArgumentError for a name that is empty or no text, at the first step
 */
export async function* usersByName(
  client: Pick<UserOperations, "allUsers">,
  name: string,
  options?: CallOptions,
): AsyncGenerator<User, void, undefined> {
  if (typeof name !== "string" || name === "") {
    throw new ArgumentError("name", "must be a non-empty string");
  }
  const q = `name:"${name.replace(/["\\]/g, "\\$&")}"`;
  for await (const user of client.allUsers({ q }, options)) {
    // An answer may hold anything.
    if (user.name !== undefined && `${user.name}`.toLowerCase() === name.toLowerCase()) {
      yield user;
    }
  }
}
