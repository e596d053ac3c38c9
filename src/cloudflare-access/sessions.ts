import { type Api, type CallOptions, readCallOptions } from "@session-clients/core";
import type {
  ActiveSessionResponse,
  ActiveSessionsResponse,
  FailedLoginsResponse,
  LastSeenIdentityResponse,
  paths,
  RevokeApplicationTokensResponse,
  RevokeUserBody,
  RevokeUserResponse,
} from "../../generated/cloudflare-access.ts";

export type {
  ActiveSessionSummary,
  ActiveSessionsResponse,
  ActiveSession,
  ActiveSessionResponse,
  FailedLogin,
  FailedLoginsResponse,
  LastSeenIdentityResponse,
  RevokeUserBody,
  RevokeUserResponse,
  RevokeApplicationTokensResponse,
} from "../../generated/cloudflare-access.ts";

/** Options of a revocation: `query.devices` is documented beside the `devices` of the body. */
export interface RevokeUserOptions extends CallOptions {
  query?: { devices?: boolean };
}

/**
 * What an account can see and end. Cloudflare documents no endpoint that ends one single session: `revokeUser`
 * ends all sessions of a user, `deleteUser` these (inferred) and the seat, `revokeApplicationTokens` the tokens of
 * an application. None of them is documented to keep a user out, or to end an application's own session. The
 * revocations are sent once, unless Cloudflare refuses them with 429, or with 401 where the token is a function.
 * What it answers for an unknown id is undocumented; 404, as for other resources of Access, is expected. After how
 * long a change shows in a list is undocumented, but for the half a minute of `revokeUser`.
 */
export interface SessionOperations {
  /**
   * All active sessions of a user, in one page. `metadata.nonce` is the id for `getActiveSession`.
   *
   * Needs the permission `Access: Audit Logs Read`. Times are Unix seconds.
   * @throws ApiError 401 or 403, 429; expected for an unknown user: 404
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/active_sessions/methods/list/
   */
  listActiveSessions(userId: string, options?: CallOptions): Promise<ActiveSessionsResponse>;
  /**
   * One active session of a user, with the address and the device that the list does not show.
   * `activeSessionDetails` gets them for all sessions of a user.
   *
   * Needs the permission `Access: Audit Logs Read`. `result.iat` is when the user logged in, in Unix seconds.
   * @param nonce the session's `metadata.nonce`
   * @throws ApiError 401 or 403, 429; expected for an unknown user or session: 404
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
   * @throws ApiError 401 or 403, 429; expected for an unknown user: 404
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/failed_logins/methods/list/
   */
  listFailedLogins(userId: string, options?: CallOptions): Promise<FailedLoginsResponse>;
  /**
   * The identity that a user was last seen with. A login to Access and a re-authentication of the WARP client
   * refresh it; a change of their groups by SCIM does where the identity provider is set to update identities.
   *
   * Needs the permission `Access: Audit Logs Read`.
   * @throws ApiError 401 or 403, 429; expected for an unknown user: 404
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/last_seen_identity/methods/get/
   */
  getLastSeenIdentity(userId: string, options?: CallOptions): Promise<LastSeenIdentityResponse>;
  /**
   * Ends all sessions of a user in all applications of the account. The user cannot log in for up to a
   * minute; after that a login works again while the identity provider allows it. The guide says
   * that access ends immediately, and within 20 to 30 seconds after the user's own logout: count on half a
   * minute. An open SSH, VNC or RDP connection lives on (inferred).
   *
   * With device authentication a user whose WARP client has a valid session is let in again without being
   * asked: documented of an expired global session, inferred of a revoked one. `warp_session_reauth: true` makes
   * the client log in anew, which is documented for Gateway policies only; `devices: true` revokes the user's
   * devices. The seat stays.
   *
   * Needs the permission `Access: Organizations Revoke` or
   * `Access: Organizations, Identity Providers, and Groups Write`.
   * @throws ApiError also with status 200, when the body says `success: false`
   * @throws ArgumentError for a property that is `undefined`
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/revoke_users/
   */
  revokeUser(body: RevokeUserBody, options?: RevokeUserOptions): Promise<RevokeUserResponse>;
  /**
   * Revokes every token issued for one application; not only service tokens, despite the vendor's name for
   * it. It keeps nobody out: by the guide users can start a new session while policy and identity provider let
   * them. That Access gives them a new token without a login while their global session lives is inferred.
   *
   * Needs the permission `Access: Apps and Policies Revoke` or `Access: Apps and Policies Write`.
   * Resolves with `undefined` when the answer (202) was empty; that it stands for accepted is inferred.
   * @throws ApiError 401 or 403, 429, and for `success: false`; expected for an unknown application: 404
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/revoke_tokens/
   */
  revokeApplicationTokens(
    appId: string,
    options?: CallOptions,
  ): Promise<RevokeApplicationTokensResponse | undefined>;
}

export function sessionOperations(api: Api<paths>, account_id: string): SessionOperations {
  return {
    listActiveSessions: (user_id, options) =>
      api.GET(
        "/accounts/{account_id}/access/users/{user_id}/active_sessions",
        { params: { path: { account_id, user_id } } },
        options,
      ),
    getActiveSession: (user_id, nonce, options) =>
      api.GET(
        "/accounts/{account_id}/access/users/{user_id}/active_sessions/{nonce}",
        { params: { path: { account_id, user_id, nonce } } },
        options,
      ),
    listFailedLogins: (user_id, options) =>
      api.GET(
        "/accounts/{account_id}/access/users/{user_id}/failed_logins",
        { params: { path: { account_id, user_id } } },
        options,
      ),
    getLastSeenIdentity: (user_id, options) =>
      api.GET(
        "/accounts/{account_id}/access/users/{user_id}/last_seen_identity",
        { params: { path: { account_id, user_id } } },
        options,
      ),
    revokeUser: async (body, options) => {
      const { query, ...call } = readCallOptions<RevokeUserOptions>(options, { query: "unknown" });
      return api.POST(
        "/accounts/{account_id}/access/organizations/revoke_user",
        { params: { path: { account_id }, query }, body },
        call,
      );
    },
    revokeApplicationTokens: (app_id, options) =>
      api.POST(
        "/accounts/{account_id}/access/apps/{app_id}/revoke_tokens",
        { params: { path: { account_id, app_id } } },
        options,
      ),
  };
}
