import type { Operation } from "@session-clients/core";

/** What the transport must know of each operation. */
export const operations = {
  listWorkspaceSessions: { permission: "the permission view-device-management", list: "sessions" },
} satisfies Record<string, Operation>;
