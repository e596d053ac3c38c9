import type { Context, Hono } from "hono";
import type { operations } from "../../../generated/cloudflare-access.operations.ts";
import type { Handler, HostOf } from "../host.ts";
import { jsonBody } from "../request.ts";
import { malformed, notFound } from "./errors.ts";
import type { Guard } from "./guard.ts";
import type { CloudflareAccessStore } from "./store.ts";
import { maxPerPage, numberedPage, positive, type Success } from "./success.ts";
import {
  activeSessionAnswer,
  documentedNonce,
  failedLoginOf,
  identityAnswer,
  userAnswer,
} from "./synthetic.ts";

const maySignOut = [
  "Access: Organizations, Identity Providers, and Groups Write",
  "Access: Organizations Revoke",
] as const;
const mayRevokeApps = [
  "Access: Apps and Policies Revoke",
  "Access: Apps and Policies Write",
] as const;

/** Routes of users and their sessions. These end by user or by application, never a single one. */
export function addRoutes(
  api: Hono,
  host: HostOf<typeof operations>,
  store: CloudflareAccessStore,
  guard: Guard,
  success: Success,
): void {
  const { directory } = store;
  const reads = (handler: Handler) => guard(["Access: Audit Logs Read"], handler);
  const ofUser = (handler: (user: number, c: Context) => Response) =>
    reads((c) => {
      const user = directory.rowOf(c.req.param("user_id")!);
      return user === undefined || !store.users.has(user) ? notFound() : handler(user, c);
    });

  host.route(
    api,
    "listUsers",
    reads((c) => listUsers(c, store, success)),
  );

  host.route(
    api,
    "getUser",
    ofUser((user) => {
      const result = store.user(user);
      return directory.subject(user).isDocumented
        ? Response.json({ ...userAnswer, result })
        : success(result);
    }),
  );

  host.route(
    api,
    "listActiveSessions",
    ofUser((user) => collection(store.activeSessions(user), success)),
  );

  host.route(
    api,
    "getActiveSession",
    ofUser((user, c) => {
      const nonce = c.req.param("nonce")!;
      const session = store.activeSession(user, nonce);
      if (session === undefined) {
        return notFound();
      }
      return nonce === documentedNonce ? Response.json(activeSessionAnswer) : success(session);
    }),
  );

  host.route(
    api,
    "listFailedLogins",
    ofUser((user) => collection([failedLoginOf(directory.subject(user))], success)),
  );

  host.route(
    api,
    "getLastSeenIdentity",
    ofUser((user) =>
      directory.subject(user).isDocumented
        ? Response.json(identityAnswer)
        : success(store.identity(user)),
    ),
  );

  host.route(
    api,
    "deleteUser",
    // No permission is documented for this one.
    guard(undefined, (c) => {
      const user = directory.rowOf(c.req.param("user_id")!);
      if (user === undefined || !store.users.has(user)) {
        return notFound();
      }
      store.revoke(user);
      store.users.end([user]);
      return success({}, 202);
    }),
  );

  const revokesUser = (shape: BodyShape) => guard(maySignOut, (c) => revokeUser(c, store, shape));
  host.route(
    api,
    "revokeUser",
    revokesUser({ email: "string", user_uid: "string", devices: "boolean" }),
  );
  host.route(api, "revokeZoneUser", revokesUser({ email: "string" }));

  const revokesTokens = guard(mayRevokeApps, (c) =>
    store.revokeApp(c.req.param("app_id")!)
      ? Response.json({ result: {}, success: true }, { status: 202 })
      : notFound(),
  );
  host.route(api, "revokeApplicationTokens", revokesTokens);
  host.route(api, "revokeZoneApplicationTokens", revokesTokens);
}

/** The properties that a body may have, and their types. */
type BodyShape = Readonly<Record<string, "string" | "boolean">>;

function listUsers(c: Context, store: CloudflareAccessStore, success: Success): Response {
  const page = positive(c.req.query("page"), 1);
  // What the vendor makes of more than its maximum is undocumented; here it is lowered, silently.
  const perPage = Math.min(positive(c.req.query("per_page"), maxPerPage), maxPerPage);
  const skip = (page - 1) * perPage;
  const filters = {
    name: c.req.query("name"),
    email: c.req.query("email"),
    search: c.req.query("search"),
  };
  const found = store.matchingUsers(filters, skip, perPage);
  const info = numberedPage(page, perPage, found.rows.length, found.total);
  const users = found.rows.map((row) => store.user(row));
  return success(users, 200, info);
}

/** A list that the vendor does not page, although its envelope looks so. */
function collection(result: readonly unknown[], success: Success): Response {
  const { length } = result;
  return success(result, 200, numberedPage(1, Math.max(length, 20), length, length));
}

async function revokeUser(
  c: Context,
  store: CloudflareAccessStore,
  shape: BodyShape,
): Promise<Response> {
  const body = await jsonBody(c);
  if (body === undefined) {
    return malformed("The body must be a JSON object");
  }
  if (typeof body.email !== "string" || body.email === "") {
    return malformed("email is required");
  }
  for (const [key, type] of Object.entries(shape)) {
    if (body[key] !== undefined && typeof body[key] !== type) {
      return malformed(`${key} must be a ${type}`);
    }
  }
  const user = store.directory.rowOfEmail(body.email);
  const revoked = user !== undefined && store.users.has(user);
  if (revoked) {
    store.revoke(user);
    if ("devices" in shape && (body.devices === true || c.req.query("devices") === "true")) {
      store.devices.revokeAllOf(user);
    }
  }
  // Unlike every other answer, this one has no errors and no messages. For an unknown address the
  // vendor's is undocumented; this is the form that its schema has for "not done".
  return Response.json({ result: revoked, success: revoked });
}
