import type { Hono } from "hono";
import type { operations } from "../../../generated/prefactor.operations.ts";
import type { HostOf } from "../host.ts";
import { jsonAnswer } from "../json-answer.ts";
import { prefactorError } from "./errors.ts";
import type { Guard } from "./guard.ts";
import type { SessionRows } from "./session-rows.ts";
import { otherIds } from "./synthetic.ts";

const pfid = /^[0-7][0-9a-hjkmnp-tv-z]{31}$/;

/** The one documented operation. No HTTP status is documented for any error code. */
export function addRoutes(
  api: Hono,
  host: HostOf<typeof operations>,
  rows: SessionRows,
  guard: Guard,
): void {
  host.route(
    api,
    "getSession",
    guard((c) => {
      const id = c.req.param("session_id")!;
      if (!pfid.test(id)) {
        return prefactorError(400, "bad_request", "The session id is not a PFID");
      }
      if (otherIds.includes(id)) {
        return prefactorError(400, "unexpected_ref_type", "The id is not that of a session");
      }
      const session = rows.find(id);
      return session === undefined
        ? prefactorError(404, "not_found", "session not found")
        : jsonAnswer(session);
    }),
  );
}
