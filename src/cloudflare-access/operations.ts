import type { Operation } from "@session-clients/core";
import type { operations as Operations } from "../../generated/cloudflare-access.ts";

/** What the transport must know of each operation. */
export const operations = {
  getActiveSession: {
    at: "GET /accounts/{account_id}/access/users/{user_id}/active_sessions/{nonce}",
    needs: "the permission Access: Audit Logs Read",
    object: "result",
  },
} satisfies Partial<Record<keyof Operations, Operation>>;
