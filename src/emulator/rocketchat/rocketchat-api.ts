import { Hono, type Context } from "hono";
import type { Host } from "../host.ts";
import { jsonBody } from "../json-body.ts";
import type { WorkspaceSession } from "./documented-rows.ts";
import { checkListQuery, readListQuery, type ListQuery } from "./list-query.ts";
import type { Mailbox } from "./mailbox.ts";
import type { RocketChatSettings } from "./rocketchat-options.ts";
import { failure, invalidParams, sessionNotFound } from "./rocketchat-error.ts";
import { RocketChatStore, type Page } from "./rocketchat-store.ts";
import { createChecks, type RouteRules } from "./route-checks.ts";
import { sessionDocument } from "./session-document.ts";

const queryOf = (c: Context) => new URL(c.req.url).searchParams;

const listRules: RouteRules = { validate: (c) => checkListQuery(queryOf(c)) };
const infoRules: RouteRules = { validate: (c) => checkSessionId(Object.fromEntries(queryOf(c))) };
const logoutRules: RouteRules = {
  validate: async (c) => checkSessionId(await jsonBody(c)),
};

/** The session routes of a workspace. */
export function rocketChatApi(host: Host, settings: RocketChatSettings, mailbox: Mailbox): Hono {
  const store = new RocketChatStore(settings, host);
  const checked = createChecks(host, settings, store, mailbox);
  const api = new Hono().basePath("/api/v1");

  const list = (
    c: Context,
    page: (query: ListQuery) => Page,
    view: (session: WorkspaceSession, row: number) => WorkspaceSession,
  ): Response => {
    const query = readListQuery(queryOf(c));
    if (query instanceof Response) return query;
    const { rows, total } = page(query);
    const sessions = query.sort(rows.map((row) => view(store.session(row), row)));
    return success({ sessions, total, count: query.count, offset: query.offset });
  };

  host.route(
    api,
    "rocketchat.listOwnSessions",
    "GET",
    "/sessions/list",
    checked("sessions/list", listRules, (c, caller) =>
      list(
        c,
        ({ filter, skip, count }) => store.ownPage(caller.userId, filter, skip, count),
        ({ _user, ...session }, row) =>
          settings.version < 8 ? session : { ...session, current: row === caller.currentRow },
      ),
    ),
  );

  host.route(
    api,
    "rocketchat.listWorkspaceSessions",
    "GET",
    "/sessions/list.all",
    checked(
      "sessions/list.all",
      { ...listRules, permission: "view-device-management", twoFactor: true },
      (c) =>
        list(
          c,
          ({ filter, skip, count }) => store.workspacePage(filter, skip, count),
          (session) => session,
        ),
    ),
  );

  host.route(
    api,
    "rocketchat.getOwnSession",
    "GET",
    "/sessions/info",
    checked("sessions/info", infoRules, (c, caller) => {
      const row = ownRow(store, queryOf(c).get("sessionId")!, caller.userId);
      if (row === undefined) return sessionNotFound();
      return success(sessionDocument(row, store.session(row), store.logoutOf(row)));
    }),
  );

  host.route(
    api,
    "rocketchat.getWorkspaceSession",
    "GET",
    "/sessions/info.admin",
    checked(
      "sessions/info.admin",
      { ...infoRules, permission: "view-device-management", twoFactor: true },
      (c) => {
        const pattern = caseInsensitive(queryOf(c).get("sessionId")!);
        if (pattern instanceof Response) return pattern;
        const row = store.newestMatching(pattern);
        return row === undefined ? sessionNotFound() : success(store.session(row));
      },
    ),
  );

  host.route(
    api,
    "rocketchat.logoutOwnSession",
    "POST",
    "/sessions/logout.me",
    checked("sessions/logout.me", logoutRules, async (c, caller) => {
      const sessionId = await sessionIdOf(c);
      const row = ownRow(store, sessionId, caller.userId);
      if (row === undefined) return sessionNotFound();
      store.logOut(row);
      return success({ sessionId });
    }),
  );

  host.route(
    api,
    "rocketchat.logoutWorkspaceSession",
    "POST",
    "/sessions/logout",
    checked(
      "sessions/logout",
      { ...logoutRules, permission: "logout-device-management", twoFactor: true },
      async (c, caller) => {
        const sessionId = await sessionIdOf(c);
        const row = store.row(sessionId);
        if (row === undefined) return sessionNotFound();
        store.logOut(row, caller.userId);
        return success({ sessionId });
      },
    ),
  );

  return api;
}

function success(payload: object): Response {
  return Response.json({ ...payload, success: true });
}

function ownRow(store: RocketChatStore, sessionId: string, userId: string): number | undefined {
  const row = store.row(sessionId);
  return row !== undefined && store.session(row).userId === userId ? row : undefined;
}

/** Schema check of the routes that take a session id and nothing else. */
function checkSessionId(given: Record<string, unknown> | undefined): Response | undefined {
  if (given === undefined) return invalidParams("must be object");
  if (given.sessionId === undefined) {
    return invalidParams("must have required property 'sessionId'");
  }
  if (Object.keys(given).length > 1) return invalidParams("must NOT have additional properties");
  return ["string", "number"].includes(typeof given.sessionId)
    ? undefined
    : invalidParams("must be string");
}

async function sessionIdOf(c: Context): Promise<string> {
  return String((await jsonBody(c))?.sessionId);
}

/** The text as it came is the pattern; nothing in it is escaped. */
function caseInsensitive(text: string): RegExp | Response {
  try {
    return new RegExp(text, "i");
  } catch {
    return failure(400, "Regular expression is invalid");
  }
}
