import type { Operation } from "@session-clients/core";
import type { operations as Operations } from "../../generated/rocketchat.ts";

const VIEW = "the permission view-device-management";

/**
 * What the transport must know of each operation. A logout is not `repeatable`: it pushes a forced
 * logout to the owner each time.
 */
export const operations: Record<keyof Operations, Operation> = {
  listOwnSessions: { at: "GET /api/v1/sessions/list", list: "sessions" },
  getOwnSession: { at: "GET /api/v1/sessions/info", secret: true },
  logoutOwnSession: { at: "POST /api/v1/sessions/logout.me", empty: true },
  listWorkspaceSessions: { at: "GET /api/v1/sessions/list.all", needs: VIEW, list: "sessions" },
  getWorkspaceSession: { at: "GET /api/v1/sessions/info.admin", needs: VIEW },
  logoutWorkspaceSession: {
    at: "POST /api/v1/sessions/logout",
    needs: "the permission logout-device-management",
    empty: true,
  },
};
