import type { Operation } from "@session-clients/core";

/** What the transport must know of each operation. */
export const operations = {
  getSession: { object: "summary" },
} satisfies Record<string, Operation>;
