import { type Api, type CallOptions, readCallOptions, type Walk } from "@session-clients/core";
import type {
  LogoutResult,
  OwnSession,
  OwnSessionDetails,
  OwnSessionInfo,
  OwnSessionsPage,
  paths,
} from "../../generated/rocketchat.ts";
import { type AllSessionsQuery, type SessionsQuery, walkRows, wireQuery } from "./paging.ts";

export type {
  OwnSession,
  OwnSessionsPage,
  OwnSessionDetails,
  OwnSessionInfo,
  LogoutResult,
} from "../../generated/rocketchat.ts";

/** Hands over what `getOwnSession` drops. */
export interface IncludeLoginToken {
  /** Also the hash of the login token. It is sensitive: keep it out of logs and pages. */
  includeLoginToken: true;
}

/**
 * The caller's own sessions. They need no permission and no second factor, but the licence of the premium
 * device management. A logout is sent once, unless refused with 429, or with 401 where the token is a
 * function.
 */
export interface OwnSessionOperations {
  /**
   * One page of the caller's own sessions. From 8.7 on, `current` marks the one that calls.
   *
   * Needs no permission.
   * @throws ApiError 400 for a parameter that was refused, 401 when not logged in, 429 over the rate
   *   limit, by default ten calls a minute; without the licence 400, 401 or 403 by version
   * @throws ArgumentError for a `count` or `offset` out of bounds, or a `sort` that is no plain object
   * @see https://developer.rocket.chat/apidocs/get-current-user-sessions
   */
  listOwnSessions(query?: SessionsQuery, options?: CallOptions): Promise<OwnSessionsPage>;
  /** Every session of the caller; like `allWorkspaceSessions` for the rest. Needs no permission. */
  allOwnSessions(
    query?: AllSessionsQuery,
    options?: CallOptions,
  ): Walk<OwnSession, OwnSessionsPage>;
  /**
   * One of the caller's own sessions, also one that has ended. The server sends the hash of the login
   * token with it, which is dropped unless `includeLoginToken` is true.
   *
   * Needs no permission.
   * @throws ApiError 400, 401, 404 for an unknown session, 429
   * @see https://developer.rocket.chat/apidocs/get-all-current-user-sessions-1
   */
  getOwnSession(
    sessionId: string,
    options: CallOptions & IncludeLoginToken,
  ): Promise<OwnSessionDetails>;
  getOwnSession(
    sessionId: string,
    options?: CallOptions & { includeLoginToken?: undefined },
  ): Promise<OwnSessionInfo>;
  /**
   * Logs one of the caller's own sessions out, and with it every session that shares its login token. Personal
   * access tokens and OAuth tokens of the user stay valid, and the user can log in again.
   *
   * Needs no permission.
   * @throws ApiError 400, 401, 404 for an unknown session, 429
   * @see https://developer.rocket.chat/apidocs/logout-current-user-session
   */
  logoutOwnSession(sessionId: string, options?: CallOptions): Promise<LogoutResult>;
}

export function ownSessionOperations(api: Api<paths>): OwnSessionOperations {
  const listOwnSessions: OwnSessionOperations["listOwnSessions"] = async (query = {}, options) =>
    api.GET("/api/v1/sessions/list", { params: { query: wireQuery(query) } }, options);
  return {
    listOwnSessions,
    allOwnSessions: walkRows("allOwnSessions", "sessions", "sessionId", listOwnSessions),
    getOwnSession: async (
      sessionId: string,
      options?: CallOptions & Partial<IncludeLoginToken>,
    ): Promise<OwnSessionDetails> => {
      const { includeLoginToken, ...call } = readCallOptions<
        CallOptions & Partial<IncludeLoginToken>
      >(options, { includeLoginToken: "boolean" });
      const session = await api.GET(
        "/api/v1/sessions/info",
        { params: { query: { sessionId } } },
        call,
      );
      const { loginToken: _, ...rest } = session;
      return includeLoginToken === true ? session : (rest as OwnSessionDetails);
    },
    logoutOwnSession: (sessionId, options) =>
      api.POST("/api/v1/sessions/logout.me", { body: { sessionId } }, options),
  };
}
