import type { Context } from "hono";
import { jsonBody } from "../request.ts";
import { failure, invalidParams, sessionNotFound, success } from "./errors.ts";
import type { AddRoute, RouteRules } from "./guard.ts";
import { checkListQuery, readListQuery, queryOf, type ListQuery } from "./list-query.ts";
import type { RocketChatSettings } from "./options.ts";
import { Pattern, PatternError } from "./pattern.ts";
import type { Page, RocketChatStore } from "./store.ts";
import type { WorkspaceSession } from "./synthetic.ts";

const listRules: RouteRules = { licensed: true, validate: (c) => checkListQuery(queryOf(c)) };
const infoRules: RouteRules = {
  licensed: true,
  validate: (c) => checkSessionId(Object.fromEntries(queryOf(c))),
};
const logoutRules: RouteRules = {
  licensed: true,
  validate: async (c) => checkSessionId(await jsonBody(c)),
};

/** The session routes of a workspace. */
export function addSessionRoutes(
  route: AddRoute,
  settings: RocketChatSettings,
  store: RocketChatStore,
): void {
  const list = (
    c: Context,
    page: (query: ListQuery) => Page,
    view: (session: WorkspaceSession, row: number) => WorkspaceSession,
  ): Response => {
    const query = readListQuery(queryOf(c));
    if (query instanceof Response) {
      return query;
    }
    const { rows, total } = page(query);
    const sessions = query.sort(rows.map((row) => view(store.session(row), row)));
    return success({ sessions, total, count: query.count, offset: query.offset });
  };

  route("listOwnSessions", listRules, (c, caller) =>
    list(
      c,
      ({ filter, skip, count }) => store.ownPage(caller.userId, filter, skip, count),
      ({ _user, ...session }, row) =>
        settings.version < 8 ? session : { ...session, current: row === caller.token.row },
    ),
  );

  route(
    "listWorkspaceSessions",
    { ...listRules, permission: "view-device-management", twoFactor: true },
    (c) =>
      list(
        c,
        ({ filter, skip, count }) => store.workspacePage(filter, skip, count),
        (session) => session,
      ),
  );

  route("getOwnSession", infoRules, (c, caller) => {
    const row = ownRow(store, queryOf(c).get("sessionId")!, caller.userId);
    return row === undefined ? sessionNotFound() : success(store.document(row));
  });

  route(
    "getWorkspaceSession",
    { ...infoRules, permission: "view-device-management", twoFactor: true },
    (c) => {
      try {
        // The text as it came is the pattern; nothing in it is escaped.
        const row = store.newestMatching(new Pattern(queryOf(c).get("sessionId")!));
        return row === undefined ? sessionNotFound() : success(store.session(row));
      } catch (error) {
        if (error instanceof PatternError) {
          return failure(400, error.message);
        }
        throw error;
      }
    },
  );

  route("logoutOwnSession", logoutRules, async (c, caller) => {
    const sessionId = await sessionIdOf(c);
    const row = ownRow(store, sessionId, caller.userId);
    if (row === undefined) {
      return sessionNotFound();
    }
    store.logOut(row);
    return success({ sessionId });
  });

  route(
    "logoutWorkspaceSession",
    { ...logoutRules, permission: "logout-device-management", twoFactor: true },
    async (c, caller) => {
      const sessionId = await sessionIdOf(c);
      const row = store.row(sessionId);
      if (row === undefined) {
        return sessionNotFound();
      }
      store.logOut(row, caller.userId);
      return success({ sessionId });
    },
  );
}

function ownRow(store: RocketChatStore, sessionId: string, userId: string): number | undefined {
  const row = store.row(sessionId);
  return row !== undefined && store.session(row).userId === userId ? row : undefined;
}

/** Schema check of the routes that take a session id and nothing else. */
function checkSessionId(given: Record<string, unknown> | undefined): Response | undefined {
  if (given === undefined) {
    return invalidParams("must be object");
  }
  if (given.sessionId === undefined) {
    return invalidParams("must have required property 'sessionId'");
  }
  if (Object.keys(given).length > 1) {
    return invalidParams("must NOT have additional properties");
  }
  return ["string", "number"].includes(typeof given.sessionId)
    ? undefined
    : invalidParams("must be string");
}

async function sessionIdOf(c: Context): Promise<string> {
  return String((await jsonBody(c))?.sessionId);
}
