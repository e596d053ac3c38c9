import type { Operation } from "@session-clients/core";
import type { operations as Operations } from "../../generated/cloudflare-access.ts";

const READ = "the permission Access: Audit Logs Read";
const WRITE = "Access: Organizations, Identity Providers, and Groups Write";
const REVOKE_TOKENS =
  "the permission Access: Apps and Policies Revoke or Access: Apps and Policies Write";

/**
 * What the transport must know of each operation. No POST is `repeatable`: a user who logged in again
 * between two attempts would be logged out again.
 */
export const operations: Record<keyof Operations, Operation> = {
  listUsers: {
    at: "GET /accounts/{account_id}/access/users",
    needs: READ,
    list: "result",
    nullable: true,
  },
  getUser: {
    at: "GET /accounts/{account_id}/access/users/{user_id}",
    needs: READ,
    object: "result",
  },
  deleteUser: {
    at: "DELETE /accounts/{account_id}/access/users/{user_id}",
    empty: true,
    deletesOne: true,
  },
  listActiveSessions: {
    at: "GET /accounts/{account_id}/access/users/{user_id}/active_sessions",
    needs: READ,
    list: "result",
    nullable: true,
  },
  getActiveSession: {
    at: "GET /accounts/{account_id}/access/users/{user_id}/active_sessions/{nonce}",
    needs: READ,
    object: "result",
  },
  listFailedLogins: {
    at: "GET /accounts/{account_id}/access/users/{user_id}/failed_logins",
    needs: READ,
    list: "result",
    nullable: true,
  },
  getLastSeenIdentity: {
    at: "GET /accounts/{account_id}/access/users/{user_id}/last_seen_identity",
    needs: READ,
    object: "result",
  },
  revokeUser: {
    at: "POST /accounts/{account_id}/access/organizations/revoke_user",
    needs: `the permission Access: Organizations Revoke or ${WRITE}`,
  },
  revokeApplicationTokens: {
    at: "POST /accounts/{account_id}/access/apps/{app_id}/revoke_tokens",
    needs: REVOKE_TOKENS,
    empty: true,
  },
  revokeZoneUser: {
    at: "POST /zones/{zone_id}/access/organizations/revoke_user",
    needs: `the permission ${WRITE}`,
  },
  revokeZoneApplicationTokens: {
    at: "POST /zones/{zone_id}/access/apps/{app_id}/revoke_tokens",
    needs: REVOKE_TOKENS,
    empty: true,
  },
};
