import { createAuth0Client } from "@session-clients/auth0";
import type { Options } from "../contenders.ts";

/** This repository's client, everything at its default but what `options` changes. */
export function create(options: Options) {
  const client = createAuth0Client({ maxInFlight: 32, ...options });
  const all = () => client.allUserSessions("auth0|bench", { take: 100 });
  return {
    call: () => client.listUserSessions("auth0|bench", { take: 100 }),
    pages: () => all().pages(),
    items: all,
  };
}
