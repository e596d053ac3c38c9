import type { Api, CallOptions, Walk } from "@session-clients/core";
import type {
  paths,
  WorkspaceSession,
  WorkspaceSessionDetails,
  WorkspaceSessionsPage,
} from "../../generated/rocketchat.ts";
import { notFound } from "./not-as-asked.ts";
import type { LogoutResult } from "./own-sessions.ts";
import { type AllSessionsQuery, type SessionsQuery, walkRows, wireQuery } from "./paging.ts";

export type {
  WorkspaceSession,
  WorkspaceSessionsPage,
  WorkspaceSessionDetails,
} from "../../generated/rocketchat.ts";

/**
 * The sessions of all users. They need the licence of the premium device management. A call needs a second
 * factor, unless the server remembers one for this token, address and user agent, has it switched off, knows no
 * method for the user or a token that bypasses it, or the account is younger than that memory.
 * A logout is sent once, unless challenged or refused with 429, or with 401 where the token is a function.
 */
export interface WorkspaceSessionOperations {
  /**
   * One page of the sessions of all users.
   *
   * Needs the permission `view-device-management`.
   * @throws ApiError 400 for a challenge that was not answered or a parameter that was refused, 401 when
   *   not logged in, 403 without the permission, 429 over the rate limit, by default ten calls a minute;
   *   without the licence 400, 401 or 403 by version
   * @throws ArgumentError for a `count` or `offset` out of bounds, or a `sort` that is no plain object
   * @see https://developer.rocket.chat/apidocs/get-all-current-user-sessions
   */
  listWorkspaceSessions(
    query?: SessionsQuery,
    options?: CallOptions,
  ): Promise<WorkspaceSessionsPage>;
  /**
   * Every session of all users, newest login first, 100 a page unless `count` says otherwise (1 counts
   * as 2). Needs the permission `view-device-management`.
   *
   * A session that exists for the whole walk is yielded once, or the walk rejects: with an
   * `IncompleteListError` when the pages end before `total`, with a `PagingError` when more than ten pages in a
   * row bring nothing new, or a hundred come after `total`. A page shares two rows with the one before. Where fewer
   * rows than `total` came by, and those that came meanwhile do not explain it, the list is read a second time, for
   * rows with an equal `loginAt` that the server swapped. Not visible to any client: such a swap while as many others
   * log in and out, and at `count` 1 (asked for as 2) or a server that gives one row a page, whatever `total` hides.
   */
  allWorkspaceSessions(
    query?: AllSessionsQuery,
    options?: CallOptions,
  ): Walk<WorkspaceSession, WorkspaceSessionsPage>;
  /**
   * One session of any user. The server takes the id for a pattern and answers with the newest session
   * that matches; an answer about another session is refused as not found. `onResponse` is told of it.
   *
   * Needs the permission `view-device-management`.
   * @throws ApiError 400, 401, 403, 404 for an unknown session, also where the server answered 200 with
   *   another one, 429
   * @see https://developer.rocket.chat/apidocs/get-session-information
   */
  getWorkspaceSession(sessionId: string, options?: CallOptions): Promise<WorkspaceSessionDetails>;
  /**
   * Logs a session of any user out, and with it every session that shares its login token. Personal access
   * tokens and OAuth tokens of the user stay valid, and the user can log in again.
   *
   * Needs the permission `logout-device-management`.
   * @throws ApiError 400, 401, 403, 404 for an unknown session, 429
   * @see https://developer.rocket.chat/apidocs/logout-session
   */
  logoutWorkspaceSession(sessionId: string, options?: CallOptions): Promise<LogoutResult>;
}

export function workspaceSessionOperations(api: Api<paths>): WorkspaceSessionOperations {
  const listWorkspaceSessions: WorkspaceSessionOperations["listWorkspaceSessions"] = async (
    query = {},
    options,
  ) => api.GET("/api/v1/sessions/list.all", { params: { query: wireQuery(query) } }, options);
  return {
    listWorkspaceSessions,
    allWorkspaceSessions: walkRows(
      "allWorkspaceSessions",
      "sessions",
      "sessionId",
      listWorkspaceSessions,
    ),
    getWorkspaceSession: async (sessionId, options) => {
      const session = await api.GET(
        "/api/v1/sessions/info.admin",
        { params: { query: { sessionId } } },
        options,
      );
      if (session.sessionId === sessionId) {
        return session;
      }
      // The error of the server's own 404.
      throw notFound("getWorkspaceSession", 404, "Session not found");
    },
    logoutWorkspaceSession: (sessionId, options) =>
      api.POST("/api/v1/sessions/logout", { body: { sessionId } }, options),
  };
}
