import type { Operation } from "@session-clients/core";
import type { operations as Operations } from "../../generated/rocketchat.ts";

/** What the transport must know of each operation. */
export const operations = {
  listWorkspaceSessions: {
    at: "GET /api/v1/sessions/list.all",
    needs: "the permission view-device-management",
    list: "sessions",
  },
} satisfies Partial<Record<keyof Operations, Operation>>;
