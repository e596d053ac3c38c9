import type { Operation } from "@session-clients/core";
import type { operations as Operations } from "../../generated/auth0.ts";

const READ_SESSIONS = "the scope read:sessions";
const DELETE_SESSIONS = "the scope delete:sessions";
const READ_TOKENS = "the scope read:refresh_tokens";
const DELETE_TOKENS = "the scope delete:refresh_tokens";
const REVOKE = "the scopes delete:sessions and delete:refresh_tokens";

/**
 * What the transport must know of each operation. No POST or PATCH is `repeatable`: between two
 * attempts a user may have logged in again, or a colleague may have changed the metadata.
 */
export const operations: Record<keyof Operations, Operation> = {
  listUserSessions: { at: "GET /users/{user_id}/sessions", needs: READ_SESSIONS, list: "sessions" },
  deleteUserSessions: {
    at: "DELETE /users/{user_id}/sessions",
    needs: DELETE_SESSIONS,
    empty: true,
  },
  getSession: { at: "GET /sessions/{id}", needs: READ_SESSIONS },
  updateSession: { at: "PATCH /sessions/{id}", needs: "the scope update:sessions" },
  deleteSession: {
    at: "DELETE /sessions/{id}",
    needs: DELETE_SESSIONS,
    empty: true,
    deletesOne: true,
  },
  revokeSession: { at: "POST /sessions/{id}/revoke", needs: REVOKE, empty: true },
  revokeUserAccess: { at: "POST /users/{id}/revoke-access", needs: REVOKE, empty: true },
  listUserRefreshTokens: {
    at: "GET /users/{user_id}/refresh-tokens",
    needs: READ_TOKENS,
    list: "tokens",
  },
  deleteUserRefreshTokens: {
    at: "DELETE /users/{user_id}/refresh-tokens",
    needs: DELETE_TOKENS,
    empty: true,
  },
  listRefreshTokens: { at: "GET /refresh-tokens", needs: READ_TOKENS, list: "refresh_tokens" },
  getRefreshToken: { at: "GET /refresh-tokens/{id}", needs: READ_TOKENS },
  updateRefreshToken: {
    at: "PATCH /refresh-tokens/{id}",
    needs: "the scope update:refresh_tokens",
  },
  deleteRefreshToken: {
    at: "DELETE /refresh-tokens/{id}",
    needs: DELETE_TOKENS,
    empty: true,
    deletesOne: true,
  },
  revokeRefreshTokens: { at: "POST /refresh-tokens/revoke", needs: DELETE_TOKENS, empty: true },
};
