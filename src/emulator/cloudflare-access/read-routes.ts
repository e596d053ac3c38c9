import type { Context, Hono } from "hono";
import type { Handler, Host } from "../host.ts";
import type { AccessStore } from "./access-store.ts";
import type { Guard } from "./cloudflare-access-guard.ts";
import {
  activeSessionAnswer,
  documentedNonce,
  identityAnswer,
  userAnswer,
} from "./documented-answers.ts";
import { notFound, type Success } from "./envelope.ts";
import { failedLoginOf, rowOfUser, userAt } from "./generated-user.ts";
import { matchingUsers } from "./matching-users.ts";

const users = "/accounts/:account_id/access/users";

/** Routes that show users and their sessions. */
export function addReadRoutes(
  api: Hono,
  host: Host,
  store: AccessStore,
  guard: Guard,
  success: Success,
): void {
  const reads = (handler: Handler) => guard(["Access: Audit Logs Read"], handler);
  const ofUser = (handler: (user: number, c: Context) => Response) =>
    reads((c) => {
      const user = rowOfUser(c.req.param("user_id")!);
      return user === undefined || !store.users.has(user) ? notFound() : handler(user, c);
    });

  host.route(
    api,
    "cloudflareAccess.listUsers",
    "GET",
    users,
    reads((c) => listUsers(c, store, success)),
  );

  host.route(
    api,
    "cloudflareAccess.getUser",
    "GET",
    `${users}/:user_id`,
    ofUser((user) => (user === 0 ? Response.json(userAnswer) : success(userAt(user)))),
  );

  host.route(
    api,
    "cloudflareAccess.listActiveSessions",
    "GET",
    `${users}/:user_id/active_sessions`,
    ofUser((user) => collection(store.activeSessions(user), success)),
  );

  host.route(
    api,
    "cloudflareAccess.getActiveSession",
    "GET",
    `${users}/:user_id/active_sessions/:nonce`,
    ofUser((user, c) => {
      const nonce = c.req.param("nonce")!;
      const session = store.activeSession(user, nonce);
      if (session === undefined) return notFound();
      return nonce === documentedNonce ? Response.json(activeSessionAnswer) : success(session);
    }),
  );

  host.route(
    api,
    "cloudflareAccess.listFailedLogins",
    "GET",
    `${users}/:user_id/failed_logins`,
    ofUser((user) => collection([failedLoginOf(user)], success)),
  );

  host.route(
    api,
    "cloudflareAccess.getLastSeenIdentity",
    "GET",
    `${users}/:user_id/last_seen_identity`,
    ofUser((user) => (user === 0 ? Response.json(identityAnswer) : success(store.identity(user)))),
  );
}

function listUsers(c: Context, store: AccessStore, success: Success): Response {
  const page = positive(c.req.query("page"), 1);
  const perPage = positive(c.req.query("per_page"), 1000);
  const skip = (page - 1) * perPage;
  const filters = {
    name: c.req.query("name"),
    email: c.req.query("email"),
    search: c.req.query("search"),
  };
  const found = matchingUsers(store.users, filters, skip, perPage);
  return success(found.rows.map(userAt), 200, {
    result_info: {
      page,
      per_page: perPage,
      count: found.rows.length,
      total_count: found.total,
      total_pages: Math.ceil(found.total / perPage),
    },
  });
}

/** A list that the vendor does not page, although its envelope looks so. */
function collection(result: readonly unknown[], success: Success): Response {
  const count = result.length;
  return success(result, 200, {
    result_info: {
      page: 1,
      per_page: Math.max(count, 20),
      count,
      total_count: count,
      total_pages: 1,
    },
  });
}

// What the vendor makes of a bad page number is undocumented; here it gets the default.
function positive(value: string | undefined, fallback: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 ? number : fallback;
}
