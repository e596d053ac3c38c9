import type { Context, Hono } from "hono";
import type { Host } from "../host.ts";
import { jsonBody } from "../json-body.ts";
import type { Guard } from "./auth0-access.ts";
import { auth0Error, invalidBody, userNotFound } from "./auth0-error.ts";
import { listPage } from "./auth0-list.ts";
import type { Auth0Store } from "./auth0-store.ts";
import { metadataChange } from "./metadata-change.ts";

const accepted = () => new Response(null, { status: 202 });
const sessionNotFound = () => auth0Error(404, "The session does not exist.");

/** Routes of sessions and of a user's access as a whole. */
export function addSessionRoutes(api: Hono, host: Host, store: Auth0Store, guard: Guard): void {
  host.route(
    api,
    "auth0.listUserSessions",
    "GET",
    "/users/:user_id/sessions",
    guard(["read:sessions"], (c) => {
      const user = store.user(c.req.param("user_id")!);
      if (user === undefined) return userNotFound();
      const name = `sessions of ${user.id}`;
      return listPage(c, { list: user.sessions, name, key: "sessions", now: host.now() });
    }),
  );

  host.route(
    api,
    "auth0.deleteUserSessions",
    "DELETE",
    "/users/:user_id/sessions",
    guard(["delete:sessions"], (c) => {
      const user = store.user(c.req.param("user_id")!);
      if (user === undefined) return userNotFound();
      user.endAll(false);
      return accepted();
    }),
  );

  host.route(
    api,
    "auth0.getSession",
    "GET",
    "/sessions/:id",
    guard(["read:sessions"], (c) => {
      const found = store.session(c.req.param("id")!);
      return found === undefined ? sessionNotFound() : Response.json(found.list.at(found.row));
    }),
  );

  host.route(
    api,
    "auth0.updateSession",
    "PATCH",
    "/sessions/:id",
    guard(["update:sessions"], async (c) => {
      const change = metadataChange(await jsonBody(c), "session_metadata");
      if (change instanceof Response) return change;
      const found = store.session(c.req.param("id")!);
      if (found === undefined) return sessionNotFound();
      const updatedAt = new Date(host.now()).toISOString();
      found.list.change(found.row, { session_metadata: change, updated_at: updatedAt });
      return Response.json(found.list.at(found.row));
    }),
  );

  host.route(
    api,
    "auth0.deleteSession",
    "DELETE",
    "/sessions/:id",
    guard(["delete:sessions"], (c) => {
      // No 404 is documented here: an unknown session is accepted as well.
      const found = store.session(c.req.param("id")!);
      found?.user.endSession(found.row, false);
      return accepted();
    }),
  );

  host.route(
    api,
    "auth0.revokeSession",
    "POST",
    "/sessions/:id/revoke",
    guard(["delete:sessions", "delete:refresh_tokens"], (c) => {
      const id = c.req.param("id")!;
      if (id.length > 50) return auth0Error(400, "Invalid request URI");
      const found = store.session(id);
      if (found === undefined) return sessionNotFound();
      found.user.endSession(found.row, true);
      return accepted();
    }),
  );

  host.route(
    api,
    "auth0.revokeUserAccess",
    "POST",
    "/users/:id/revoke-access",
    guard(["delete:sessions", "delete:refresh_tokens"], async (c) => {
      const body = await revokeAccessBody(c);
      if (body instanceof Response) return body;
      // No 404 is documented here: an unknown user or session is accepted as well.
      const user = store.user(c.req.param("id")!);
      if (user === undefined) return accepted();
      const withTokens = !body.preserve_refresh_tokens;
      if (body.session_id === undefined) user.endAll(withTokens);
      else {
        const found = store.session(body.session_id);
        if (found?.user === user) user.endSession(found.row, withTokens);
      }
      return accepted();
    }),
  );
}

interface RevokeAccessBody {
  readonly session_id?: string;
  readonly preserve_refresh_tokens?: boolean;
}

async function revokeAccessBody(c: Context): Promise<RevokeAccessBody | Response> {
  const body = (await c.req.text()) === "" ? {} : await jsonBody(c);
  if (body === undefined) return invalidBody("Payload validation error: expected an object");
  const { session_id, preserve_refresh_tokens, ...unknown } = body;
  if (Object.keys(unknown).length > 0) {
    return invalidBody("Payload validation error: there are unknown properties");
  }
  if (session_id !== undefined && (typeof session_id !== "string" || session_id.length > 50)) {
    return invalidBody("Payload validation error: 'session_id' must be at most 50 characters");
  }
  if (preserve_refresh_tokens !== undefined && typeof preserve_refresh_tokens !== "boolean") {
    return invalidBody("Payload validation error: 'preserve_refresh_tokens' must be a boolean");
  }
  return { session_id, preserve_refresh_tokens };
}
