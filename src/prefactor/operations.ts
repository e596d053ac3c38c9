import type { Operation } from "@session-clients/core";
import type { operations as Operations } from "../../generated/prefactor.ts";

/** What the transport must know of each operation. */
export const operations: Record<keyof Operations, Operation> = {
  getSession: { at: "GET /api/v1/session/{session_id}", object: "summary" },
};
