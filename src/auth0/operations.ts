import type { Operation } from "@session-clients/core";
import type { operations as Operations } from "../../generated/auth0.ts";

/** What the transport must know of each operation. */
export const operations = {
  listUserSessions: {
    at: "GET /users/{user_id}/sessions",
    needs: "the scope read:sessions",
    list: "sessions",
  },
} satisfies Partial<Record<keyof Operations, Operation>>;
