import type { Context, Hono } from "hono";
import type { Host } from "../host.ts";
import { jsonBody } from "../json-body.ts";
import type { AccessStore } from "./access-store.ts";
import type { Guard } from "./cloudflare-access-guard.ts";
import { malformed, notFound, type Success } from "./envelope.ts";
import { rowOfEmail, rowOfUser } from "./generated-user.ts";

const maySignOut = [
  "Access: Organizations, Identity Providers, and Groups Write",
  "Access: Organizations Revoke",
] as const;
const mayRevokeApps = [
  "Access: Apps and Policies Revoke",
  "Access: Apps and Policies Write",
] as const;

/** Routes that end sessions: by user or by application, never a single one. */
export function addEndRoutes(
  api: Hono,
  host: Host,
  store: AccessStore,
  guard: Guard,
  success: Success,
): void {
  host.route(
    api,
    "cloudflareAccess.deleteUser",
    "DELETE",
    "/accounts/:account_id/access/users/:user_id",
    // No permission is documented for this one.
    guard(undefined, (c) => {
      const user = rowOfUser(c.req.param("user_id")!);
      if (user === undefined || !store.users.has(user)) return notFound();
      store.revoke(user);
      store.users.end([user]);
      return success({}, 202);
    }),
  );

  const accountBody = { email: "string", user_uid: "string", devices: "boolean" } as const;
  const zoneBody = { email: "string" } as const;
  const routes = [
    ["cloudflareAccess.revokeUser", "/accounts/:account_id", accountBody],
    ["cloudflareAccess.revokeZoneUser", "/zones/:zone_id", zoneBody],
  ] as const;
  for (const [operation, scope, shape] of routes) {
    host.route(
      api,
      operation,
      "POST",
      `${scope}/access/organizations/revoke_user`,
      guard(maySignOut, (c) => revokeUser(c, store, shape)),
    );
  }

  const appRoutes = [
    ["cloudflareAccess.revokeApplicationTokens", "/accounts/:account_id"],
    ["cloudflareAccess.revokeZoneApplicationTokens", "/zones/:zone_id"],
  ] as const;
  for (const [operation, scope] of appRoutes) {
    host.route(
      api,
      operation,
      "POST",
      `${scope}/access/apps/:app_id/revoke_tokens`,
      guard(mayRevokeApps, (c) =>
        store.revokeApp(c.req.param("app_id")!)
          ? Response.json({ result: {}, success: true }, { status: 202 })
          : notFound(),
      ),
    );
  }
}

async function revokeUser(
  c: Context,
  store: AccessStore,
  shape: Readonly<Record<string, "string" | "boolean">>,
): Promise<Response> {
  const body = await jsonBody(c);
  if (body === undefined) return malformed("The body must be a JSON object");
  if (typeof body.email !== "string" || body.email === "") return malformed("email is required");
  for (const [key, type] of Object.entries(shape)) {
    if (body[key] !== undefined && typeof body[key] !== type) {
      return malformed(`${key} must be a ${type}`);
    }
  }
  const user = rowOfEmail(body.email);
  const revoked = user !== undefined && store.users.has(user);
  if (revoked) store.revoke(user);
  // Unlike every other answer, this one has no errors and no messages. For an unknown address the
  // vendor's is undocumented; this is the form that its schema has for "not done".
  return Response.json({ result: revoked, success: revoked });
}
