import type { Operation } from "@session-clients/core";

const AUDIT_LOGS_READ = "the permission Access: Audit Logs Read";

/** What the transport must know of each operation. */
export const operations = {
  getActiveSession: { permission: AUDIT_LOGS_READ, object: "result" },
} satisfies Record<string, Operation>;
