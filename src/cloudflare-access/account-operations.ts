import {
  type Api,
  type CallOptions,
  checkBody,
  checkInteger,
  walk,
  type Walk,
} from "@session-clients/core";
import type { components, operations as Operations } from "../../generated/cloudflare-access.ts";
import { userPages } from "./user-pages.ts";

type Schemas = components["schemas"];

/** A user of Access. Every field is optional by the documentation; `uid` and `seat_uid` may be null. */
export type User = Schemas["User"];
/** The envelope of a page of users. */
export type UsersResponse = Schemas["UsersResponse"];
/** The envelope of one user. */
export type UserResponse = Schemas["UserResponse"];
/** The envelope of a deletion. */
export type DeleteUserResponse = Schemas["DeleteUserResponse"];
/** An active session as the list shows it; `metadata.nonce` is its id. */
export type ActiveSessionSummary = Schemas["ActiveSessionSummary"];
/** The envelope of a user's active sessions. */
export type ActiveSessionsResponse = Schemas["ActiveSessionsResponse"];
/** An active session: the identity as Access saw it, and whether it is active. */
export type ActiveSession = Schemas["ActiveSession"];
/** The envelope of one active session. */
export type ActiveSessionResponse = Schemas["ActiveSessionResponse"];
/** A login that failed. */
export type FailedLogin = Schemas["FailedLogin"];
/** The envelope of a user's failed logins. */
export type FailedLoginsResponse = Schemas["FailedLoginsResponse"];
/** The envelope of the identity that a user was last seen with. */
export type LastSeenIdentityResponse = Schemas["LastSeenIdentityResponse"];
/** Whose access is revoked, and what else. */
export type RevokeUserBody = Schemas["RevokeUserBody"];
/** Cloudflare's answer to a revocation; not its usual envelope. */
export type RevokeUserResponse = Schemas["RevokeUserResponse"];
/** Cloudflare's answer to the revocation of an application's tokens; not its usual envelope. */
export type RevokeApplicationTokensResponse = Schemas["RevokeApplicationTokensResponse"];

/** Which users, and how many a page. */
export interface AllUsersQuery {
  /** Only users of this name. */
  name?: string;
  /** Only users of this e-mail address. */
  email?: string;
  /** Searches by the other query parameters. */
  search?: string;
  /** Users a page, from 1. Cloudflare's default is 1000; the most is undocumented. */
  per_page?: number;
}

export interface UsersQuery extends AllUsersQuery {
  /** The number of the page, from 1. */
  page?: number;
}

/** Options of a revocation: `query.devices` is documented beside the `devices` of the body. */
export interface RevokeUserOptions extends CallOptions {
  query?: { devices?: boolean };
}

/**
 * What an account can see and end. Cloudflare has no endpoint that ends one single session: `revokeUser`
 * ends all sessions of a user, `revokeApplicationTokens` those of an application, `deleteUser` both and
 * the seat. An application's own session is not ended by any of them.
 */
export interface AccountOperations {
  /**
   * One page of the account's users. A user's `id` is the `userId` of the other calls.
   *
   * Needs the permission `Access: Audit Logs Read`.
   * @throws ApiError 401 or 403 with code 10000 for a bad token or a missing permission alike, 429 (code
   *   971) over the rate limit
   * @throws RangeError for a `page` or `per_page` that is no whole number from 1
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/list/
   */
  listUsers(query?: UsersQuery, options?: CallOptions): Promise<UsersResponse>;
  /**
   * Every user, page after page. `timeoutMs` counts for each page.
   *
   * A user who exists for the whole walk is yielded once, or the walk rejects: with an
   * `IncompleteListError` when the pages end before the total, with a `PagingError` when ten pages in a
   * row bring nothing new. Where fewer users than the total came by, the list is read a second time.
   * Not visible to any client: one user deleted and another added between two pages, while the walk had
   * the deleted one already. Needs `Access: Audit Logs Read`.
   */
  allUsers(query?: AllUsersQuery, options?: CallOptions): Walk<User, UsersResponse>;
  /**
   * One user.
   *
   * Needs the permission `Access: Audit Logs Read`.
   * @param userId the user's UUID
   * @throws ApiError 401 or 403, 404 for an unknown user, 429
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/get/
   */
  getUser(userId: string, options?: CallOptions): Promise<UserResponse>;
  /**
   * Deletes a user, with seat and tokens: all sessions of the user end. The user can log in again, as a
   * new one, while the identity provider allows it.
   *
   * Which permission it needs is undocumented. Resolves once Cloudflare has accepted it (202), with
   * `undefined` when the answer was empty, or when the user was gone after an attempt whose answer was lost.
   * It does not end a session that an application keeps for itself.
   * @throws ApiError 401 or 403, 404 for an unknown user, 429
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/delete/
   */
  deleteUser(userId: string, options?: CallOptions): Promise<DeleteUserResponse | undefined>;
  /**
   * All active sessions of a user, in one page. `metadata.nonce` is the id for `getActiveSession`; none
   * of them can be ended alone.
   *
   * Needs the permission `Access: Audit Logs Read`. Times are Unix seconds.
   * @throws ApiError 401 or 403, 404 for an unknown user, 429
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/active_sessions/methods/list/
   */
  listActiveSessions(userId: string, options?: CallOptions): Promise<ActiveSessionsResponse>;
  /**
   * One active session of a user, with the address and the device that the list does not show.
   * `activeSessionDetails` gets them for all sessions of a user.
   *
   * Needs the permission `Access: Audit Logs Read`. `result.iat` is in Unix seconds.
   * @param nonce the session's `metadata.nonce`
   * @throws ApiError 401 or 403, 404 for an unknown user or session, 429
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/active_sessions/methods/get/
   */
  getActiveSession(
    userId: string,
    nonce: string,
    options?: CallOptions,
  ): Promise<ActiveSessionResponse>;
  /**
   * The failed logins of a user, in one page.
   *
   * Needs the permission `Access: Audit Logs Read`.
   * @throws ApiError 401 or 403, 404 for an unknown user, 429
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/failed_logins/methods/list/
   */
  listFailedLogins(userId: string, options?: CallOptions): Promise<FailedLoginsResponse>;
  /**
   * The identity that a user was last seen with.
   *
   * Needs the permission `Access: Audit Logs Read`.
   * @throws ApiError 401 or 403, 404 for an unknown user, 429
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/last_seen_identity/methods/get/
   */
  getLastSeenIdentity(userId: string, options?: CallOptions): Promise<LastSeenIdentityResponse>;
  /**
   * Ends all sessions of a user in all applications of the account. Earlier tokens stop being accepted
   * within about half a minute, and the user cannot log in for up to a minute; after that a login works
   * again while the identity provider allows it.
   *
   * Needs the permission `Access: Organizations Revoke` or
   * `Access: Organizations, Identity Providers, and Groups Write`. Sent once, unless refused with 429.
   * It does not end a session that an application keeps for itself.
   * @throws ApiError also with status 200, when the body says `success: false`
   * @throws TypeError for a property that is `undefined`
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/revoke_users/
   */
  revokeUser(body: RevokeUserBody, options?: RevokeUserOptions): Promise<RevokeUserResponse>;
  /**
   * Ends all sessions in one application. Despite the vendor's name for it (service tokens) it revokes
   * every token of the application.
   *
   * Needs the permission `Access: Apps and Policies Revoke` or `Access: Apps and Policies Write`. Sent
   * once, unless refused with 429. Resolves with `undefined` when the answer (202) was empty.
   * It does not end a session that an application keeps for itself.
   * @throws ApiError 401 or 403, 404 for an unknown application, 429; also for `success: false`
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/revoke_tokens/
   */
  revokeApplicationTokens(
    appId: string,
    options?: CallOptions,
  ): Promise<RevokeApplicationTokensResponse | undefined>;
}

export function accountOperations(api: Api<Operations>, account_id: string): AccountOperations {
  const listUsers: AccountOperations["listUsers"] = async (query = {}, options) => {
    for (const name of ["page", "per_page"] as const)
      if (query[name] !== undefined) checkInteger(name, query[name], 1, 2 ** 31);
    return api("listUsers", { path: { account_id }, query }, options);
  };
  return {
    listUsers,
    allUsers: (query = {}, options) =>
      walk(
        () => userPages((page) => listUsers({ ...query, page }, options)),
        (response) => response.result ?? [],
      ),
    getUser: (user_id, options) => api("getUser", { path: { account_id, user_id } }, options),
    deleteUser: (user_id, options) => api("deleteUser", { path: { account_id, user_id } }, options),
    listActiveSessions: (user_id, options) =>
      api("listActiveSessions", { path: { account_id, user_id } }, options),
    getActiveSession: (user_id, nonce, options) =>
      api("getActiveSession", { path: { account_id, user_id, nonce } }, options),
    listFailedLogins: (user_id, options) =>
      api("listFailedLogins", { path: { account_id, user_id } }, options),
    getLastSeenIdentity: (user_id, options) =>
      api("getLastSeenIdentity", { path: { account_id, user_id } }, options),
    revokeUser: async (body, options) =>
      api(
        "revokeUser",
        { path: { account_id }, body: checkBody(body), query: options?.query },
        options,
      ),
    revokeApplicationTokens: (app_id, options) =>
      api("revokeApplicationTokens", { path: { account_id, app_id } }, options),
  };
}
