import type { Operation } from "@session-clients/core";

/** What the transport must know of each operation. */
export const operations = {
  listUserSessions: { permission: "the scope read:sessions", list: "sessions" },
} satisfies Record<string, Operation>;
