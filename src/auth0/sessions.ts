import { type Api, ArgumentError, type CallOptions, type Walk } from "@session-clients/core";
import type {
  paths,
  RevokeUserAccessBody,
  Session,
  UpdateSessionBody,
  UserSessionsPage,
} from "../../generated/auth0.ts";
import { checkChange } from "./check-change.ts";
import { type AsArray, type AsObject, type UserListQuery, userPage, walkPages } from "./paging.ts";

export type {
  Session,
  UserSessionsPage,
  UpdateSessionBody,
  RevokeUserAccessBody,
} from "../../generated/auth0.ts";

export interface UserSessionsQuery extends UserListQuery {}

/**
 * Sessions: seeing and ending them. All of it needs the Enterprise plan.
 *
 * What ends something resolves once Auth0 has accepted it (202), and a list may show it for a moment after
 * that. No call ends an access token before it expires, or an application's own session; by the guides the
 * deletion of a session sends back-channel logout to applications that are set up for it. A session that began by
 * Native to Web SSO takes its refresh tokens along, unless its application is set otherwise. Updates, revocations
 * and `deleteUserSessions` are sent once, unless Auth0 refuses them with 429, or with 401 where the token is a
 * function or fetched by client credentials.
 */
export interface SessionOperations {
  /**
   * One page of a user's sessions: an object, or an array where `include_totals` is false. What Auth0
   * sends in the other form is brought into this one, an array as a page without a `next`.
   *
   * Needs the scope `read:sessions`.
   * @param userId for example `auth0|507f1f77bcf86cd799439020`
   * @throws ApiError 400 for a cursor that is not valid or older than 24 hours (inferred: Auth0 declares it
   *   for `listRefreshTokens` only), 401 for a token that is not valid, 403 without the scope, 404 for an unknown
   *   user, 429 over the rate limit
   * @throws ArgumentError for a `take` outside 1 to 100
   * @see https://auth0.com/docs/api/management/v2/users/get-sessions-for-user
   */
  listUserSessions(
    userId: string,
    query: UserSessionsQuery & AsArray,
    options?: CallOptions,
  ): Promise<Session[]>;
  listUserSessions(
    userId: string,
    query?: UserSessionsQuery & AsObject,
    options?: CallOptions,
  ): Promise<UserSessionsPage>;
  listUserSessions(
    userId: string,
    query?: UserSessionsQuery,
    options?: CallOptions,
  ): Promise<UserSessionsPage | Session[]>;
  /**
   * Every session of a user, once, page after page. Options count for each page. An answer in the form of an
   * array names no next page, so that the walk ends with it.
   *
   * Needs the scope `read:sessions`. Rejects like `listUserSessions`, and with a `PagingError` when a
   * cursor comes back twice, a session has no id, more than ten pages in a row bring nothing new, or a hundred come
   * after the total.
   */
  allUserSessions(
    userId: string,
    query?: UserSessionsQuery & AsObject,
    options?: CallOptions,
  ): Walk<Session, UserSessionsPage>;
  /**
   * Ends all sessions of a user. The refresh tokens that the lists show stay valid, mostly (Native to Web SSO is the
   * exception): `revokeUserAccess` ends those too. An online refresh token can only be used while its session is active, by the guide. The user can
   * log in again (inferred).
   *
   * Needs the scope `delete:sessions`.
   * @throws ApiError 400, 401, 403, 404 for an unknown user, 429
   * @see https://auth0.com/docs/api/management/v2/users/delete-sessions-for-user
   */
  deleteUserSessions(userId: string, options?: CallOptions): Promise<void>;
  /**
   * One session.
   *
   * Needs the scope `read:sessions`.
   * @param id the session's id, the `sid` claim of an ID token
   * @throws ApiError 401, 403, 404 for an unknown session, 429
   * @see https://auth0.com/docs/api/management/v2/sessions/get-session
   */
  getSession(id: string, options?: CallOptions): Promise<Session>;
  /**
   * Replaces the metadata of a session; `null` or `{}` clears it.
   *
   * Needs the scope `update:sessions`.
   * @throws ApiError 400 for a body that is refused, 401, 403 (also for a missing entitlement), 404, 429
   * @throws ArgumentError for a body without a property
   * @see https://auth0.com/docs/api/management/v2/sessions/patch-sessions-by-id
   */
  updateSession(id: string, body: UpdateSessionBody, options?: CallOptions): Promise<Session>;
  /**
   * Ends a session. Those of its refresh tokens that the lists show stay valid, but of one that began by Native to Web
   * SSO: `revokeSession` ends them too. The user can log in again (inferred).
   *
   * Needs the scope `delete:sessions`.
   * @throws ApiError 400, 401, 403, 429; no 404 is documented
   * @see https://auth0.com/docs/api/management/v2/sessions/delete-session
   */
  deleteSession(id: string, options?: CallOptions): Promise<void>;
  /**
   * Ends a session and revokes the refresh tokens that belong to it, also the online ones, which no list
   * shows; `deleteSession` leaves the refresh tokens that the lists show. It keeps nobody out: that the user can
   * log in again is inferred, for no text of Auth0 says that ending does more.
   *
   * Needs the scopes `delete:sessions` and `delete:refresh_tokens` by Auth0's OpenAPI file, although its 403
   * names only the first.
   * @param id at most 50 characters
   * @throws ApiError 400, 401, 403, 404 for an unknown session, 429
   * @see https://auth0.com/docs/api/management/v2/sessions/revoke-session
   */
  revokeSession(id: string, options?: CallOptions): Promise<void>;
  /**
   * Ends the sessions and refresh tokens of a user, or the one session that `session_id` names with its
   * refresh tokens, which `preserve_refresh_tokens: true` keeps. `{}` names no session; that it stands for all is
   * inferred. What it keeps with `preserve_refresh_tokens` but without a session is undocumented, and so is what
   * a request without a body does, which Auth0 allows and this refuses.
   *
   * The user can log in again (inferred). What becomes of grants, public keys of devices and remembered browsers
   * is undocumented; presumably they stay.
   *
   * Needs the scopes `delete:sessions` and `delete:refresh_tokens`.
   * @throws ApiError 400, 401, 403, 429; no 404 is documented
   * @throws ArgumentError for a missing body, and for anything in it that would widen what is revoked
   * @see https://auth0.com/docs/api/management/v2/users/user-revoke-access
   */
  revokeUserAccess(
    userId: string,
    body: RevokeUserAccessBody,
    options?: CallOptions,
  ): Promise<void>;
}

export function sessionOperations(api: Api<paths>): SessionOperations {
  const list = (user_id: string, query?: UserSessionsQuery, options?: CallOptions) =>
    userPage("sessions", query, (query) =>
      api.GET("/users/{user_id}/sessions", { params: { path: { user_id }, query } }, options),
    );
  return {
    listUserSessions: (async (...call: Parameters<typeof list>) =>
      (await list(...call)).asked) as SessionOperations["listUserSessions"],
    allUserSessions: (userId, query, options) =>
      walkPages(
        "allUserSessions",
        query,
        options,
        async (query, call) => (await list(userId, query, call)).page,
        "sessions",
      ),
    deleteUserSessions: (user_id, options) =>
      api.DELETE("/users/{user_id}/sessions", { params: { path: { user_id } } }, options),
    getSession: (id, options) => api.GET("/sessions/{id}", { params: { path: { id } } }, options),
    updateSession: async (id, body, options) =>
      api.PATCH("/sessions/{id}", { params: { path: { id } }, body: checkChange(body) }, options),
    deleteSession: (id, options) =>
      api.DELETE("/sessions/{id}", { params: { path: { id } } }, options),
    revokeSession: (id, options) =>
      api.POST("/sessions/{id}/revoke", { params: { path: { id } } }, options),
    revokeUserAccess: async (id, body, options) => {
      if (body === undefined) {
        throw new ArgumentError("the body", "is missing: {} revokes all");
      }
      return api.POST("/users/{id}/revoke-access", { params: { path: { id } }, body }, options);
    },
  };
}
