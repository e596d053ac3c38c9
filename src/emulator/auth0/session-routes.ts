import type { Hono } from "hono";
import type { operations } from "../../../generated/auth0.operations.ts";
import type { HostOf } from "../host.ts";
import { jsonAnswer } from "../json-answer.ts";
import { jsonBody } from "../request.ts";
import { auth0Error, userNotFound } from "./errors.ts";
import type { Guard } from "./guard.ts";
import { listPage } from "./list-page.ts";
import type { Auth0Settings } from "./options.ts";
import { metadataChange, revokeAccessBody } from "./request-bodies.ts";
import type { Auth0Store } from "./store.ts";

const accepted = () => new Response(null, { status: 202 });
const sessionNotFound = () => auth0Error(404, "The session does not exist.");

/** Routes of sessions and of a user's access as a whole. */
export function addSessionRoutes(
  api: Hono,
  host: HostOf<typeof operations>,
  store: Auth0Store,
  guard: Guard,
  { includeTotals }: Auth0Settings,
): void {
  host.route(
    api,
    "listUserSessions",
    guard(["read:sessions"], (c) => {
      const user = store.user(c.req.param("user_id")!);
      if (user === undefined) {
        return userNotFound();
      }
      const name = `sessions of ${user.id}`;
      const now = host.now();
      return listPage(c, { list: user.sessions, name, key: "sessions", now, includeTotals });
    }),
  );

  host.route(
    api,
    "deleteUserSessions",
    guard(["delete:sessions"], (c) => {
      const user = store.user(c.req.param("user_id")!);
      if (user === undefined) {
        return userNotFound();
      }
      user.endAll(false);
      return accepted();
    }),
  );

  host.route(
    api,
    "getSession",
    guard(["read:sessions"], (c) => {
      const found = store.session(c.req.param("id")!);
      return found === undefined ? sessionNotFound() : jsonAnswer(found.list.at(found.row));
    }),
  );

  host.route(
    api,
    "updateSession",
    guard(["update:sessions"], async (c) => {
      const change = metadataChange(await jsonBody(c), "session_metadata");
      if (change instanceof Response) {
        return change;
      }
      const found = store.session(c.req.param("id")!);
      if (found === undefined) {
        return sessionNotFound();
      }
      const updatedAt = new Date(host.now()).toISOString();
      found.list.change(found.row, { session_metadata: change, updated_at: updatedAt });
      return jsonAnswer(found.list.at(found.row));
    }),
  );

  host.route(
    api,
    "deleteSession",
    guard(["delete:sessions"], (c) => {
      // No 404 is documented here: an unknown session is accepted as well.
      const found = store.session(c.req.param("id")!);
      found?.user.endSession(found.row, false);
      return accepted();
    }),
  );

  host.route(
    api,
    "revokeSession",
    guard(["delete:sessions", "delete:refresh_tokens"], (c) => {
      const id = c.req.param("id")!;
      if (id.length > 50) {
        return auth0Error(400, "Invalid request URI");
      }
      const found = store.session(id);
      if (found === undefined) {
        return sessionNotFound();
      }
      found.user.endSession(found.row, true);
      return accepted();
    }),
  );

  host.route(
    api,
    "revokeUserAccess",
    guard(["delete:sessions", "delete:refresh_tokens"], async (c) => {
      const body = revokeAccessBody(await jsonBody(c, {}));
      if (body instanceof Response) {
        return body;
      }
      // No 404 is documented here: an unknown user or session is accepted as well.
      const user = store.user(c.req.param("id")!);
      if (user === undefined) {
        return accepted();
      }
      const withTokens = !body.preserve_refresh_tokens;
      if (body.session_id === undefined) {
        user.endAll(withTokens);
      } else {
        const found = store.session(body.session_id);
        if (found?.user === user) {
          user.endSession(found.row, withTokens);
        }
      }
      return accepted();
    }),
  );
}
