import type { Api, CallOptions } from "@session-clients/core";
import type {
  Done,
  OtherClientsResult,
  paths,
  PersonalAccessTokens,
} from "../../generated/rocketchat.ts";

export type {
  Done,
  OtherClientsResult,
  PersonalAccessToken,
  PersonalAccessTokens,
} from "../../generated/rocketchat.ts";

/**
 * The caller's own tokens. They need no licence. What ends something is sent once, unless challenged or refused with
 * 429, or with 401 where the token is a function. No other user's personal access tokens can be listed, and
 * no list of sessions shows them (inferred): `logoutUser` and `setUserActiveStatus` end all of them.
 */
export interface OwnTokenOperations {
  /**
   * Ends the caller's other logins. The one that calls, personal access tokens and OAuth tokens stay. Whether the
   * sessions stay listed is undocumented (by the source they do).
   *
   * The answer has your own token in it, the one that you called with: keep it out of logs and pages, and go on with
   * what you have. `tokenExpires` says until when, as an ISO date and time; it is empty for a personal access token.
   *
   * Needs no permission.
   * @throws ApiError 400, 401 when not logged in, 429 over the rate limit, by default ten calls a minute; the body of a
   *   broken success is not kept
   * @see https://developer.rocket.chat/apidocs/logout-other-clients
   */
  logoutOwnOtherClients(options?: CallOptions): Promise<OtherClientsResult>;
  /**
   * Ends all other tokens of the caller, personal access tokens too, also those of your own programs; OAuth tokens stay.
   * Called with a personal access token it ends all logins. What is connected may stay so until it reconnects.
   *
   * Needs no permission.
   * @throws ApiError 401, 429
   * @see https://developer.rocket.chat/apidocs/remove-other-tokens
   */
  removeOwnOtherTokens(options?: CallOptions): Promise<Done>;
  /**
   * The caller's personal access tokens, all in one answer, without their values and without when they were last
   * used. One with `bypassTwoFactor` is never asked for a second factor; where that is missing, the server did not say.
   * How soon the list shows a change is undocumented.
   *
   * Needs the permission `create-personal-access-tokens`.
   * @throws ApiError 400 or 403 without the permission, by version, 401, 429
   * @see https://developer.rocket.chat/apidocs/get-personal-access-tokens
   */
  listOwnPersonalAccessTokens(options?: CallOptions): Promise<PersonalAccessTokens>;
  /**
   * Ends one of the caller's personal access tokens, by its name. It needs a second factor, as the workspace's sessions do.
   *
   * Needs the permission `create-personal-access-tokens`.
   * @throws ApiError 400 for a challenge that was not answered and for an unknown name, also of one that has ended;
   *   400 or 403 without the permission, by version, 401, 429
   * @throws ArgumentError for no name or an empty one
   * @see https://developer.rocket.chat/apidocs/remove-personal-access-token
   */
  removeOwnPersonalAccessToken(tokenName: string, options?: CallOptions): Promise<Done>;
}

export function ownTokenOperations(api: Api<paths>): OwnTokenOperations {
  return {
    logoutOwnOtherClients: (options) => api.POST("/api/v1/users.logoutOtherClients", {}, options),
    removeOwnOtherTokens: (options) => api.POST("/api/v1/users.removeOtherTokens", {}, options),
    listOwnPersonalAccessTokens: (options) =>
      api.GET("/api/v1/users.getPersonalAccessTokens", {}, options),
    removeOwnPersonalAccessToken: (tokenName, options) =>
      api.POST("/api/v1/users.removePersonalAccessToken", { body: { tokenName } }, options),
  };
}
