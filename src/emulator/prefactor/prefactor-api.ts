import { Hono, type Context } from "hono";
import type { Host } from "../host.ts";
import { prefactorError } from "./prefactor-error.ts";
import type { PrefactorCredential, PrefactorSettings } from "./prefactor-options.ts";
import { otherIds, prefactorRow, prefactorSession } from "./prefactor-sessions.ts";

const pfid = /^[0-7][0-9a-hjkmnp-tv-z]{31}$/;

/** The one documented operation. No HTTP status is documented for any error code. */
export function prefactorApi(host: Host, settings: PrefactorSettings): Hono {
  const api = new Hono();
  host.route(api, "prefactor.getSession", "GET", "/api/v1/session/:session_id", (c) => {
    const token = /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
    if (token === undefined) return prefactorError(401, "not_authenticated", "Not authenticated");
    const credential = holder(settings, token);
    if (credential === undefined) return prefactorError(401, "bad_authtoken", "Token not known");
    if (credential.permitted === false)
      return prefactorError(403, "not_permitted", "Not permitted");
    return session(c, settings.rows);
  });
  api.all("*", () => prefactorError(404, "not_found", "Route not found"));
  return api;
}

function holder(settings: PrefactorSettings, token: string): PrefactorCredential | undefined {
  return settings.credentials.find((credential) => credential.token === token);
}

function session(c: Context, rows: number): Response {
  const id = c.req.param("session_id")!;
  if (!pfid.test(id)) return prefactorError(400, "bad_request", "The session id is not a PFID");
  if (otherIds.includes(id)) {
    return prefactorError(400, "unexpected_ref_type", "The id is not that of a session");
  }
  const row = prefactorRow(id);
  if (row === undefined || row >= rows)
    return prefactorError(404, "not_found", "session not found");
  return Response.json(prefactorSession(row));
}
