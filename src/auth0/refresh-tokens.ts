import type { Api, CallOptions, Walk } from "@session-clients/core";
import type {
  PartialRefreshToken,
  paths,
  RefreshToken,
  RefreshTokensPage,
  RevokeRefreshTokensBody,
  UpdateRefreshTokenBody,
  UserRefreshTokensPage,
} from "../../generated/auth0.ts";
import { checkChange } from "./check-change.ts";
import {
  type AsArray,
  type AsObject,
  checkTake,
  type PageQuery,
  type UserListQuery,
  userPage,
  walkPages,
} from "./paging.ts";

export type {
  RefreshToken,
  PartialRefreshToken,
  UserRefreshTokensPage,
  RefreshTokensPage,
  UpdateRefreshTokenBody,
  RevokeRefreshTokensBody,
} from "../../generated/auth0.ts";

export interface UserRefreshTokensQuery extends UserListQuery {}

export interface RefreshTokensQuery extends PageQuery {
  /** The user whose tokens are listed. */
  user_id: string;
  /** Only tokens of this application. */
  client_id?: string;
  /** Names of fields, separated by commas. */
  fields?: string;
  /** Whether `fields` are the ones to have (`true`) or to leave out. */
  include_fields?: boolean;
}

/**
 * Refresh tokens: seeing and revoking them. All of it needs the Enterprise plan.
 *
 * They may outlive a deleted session. Online refresh tokens (beta), which are bound to a session, are in no
 * list and refused by their id: `revokeSession` ends them. What revokes a token resolves once Auth0 has
 * accepted it (202). Auth0's session stays, and an access token that was issued with one stays valid until it
 * expires; that an application's own session stays is inferred. A session that a token began by Native to Web SSO ends
 * with it, unless the application is set otherwise. Updates, `revokeRefreshTokens` and
 * `deleteUserRefreshTokens` are sent once, unless Auth0 refuses them with 429, or with 401 where the token is
 * a function or fetched by client credentials.
 */
export interface RefreshTokenOperations {
  /**
   * One page of a user's refresh tokens: an object, or an array where `include_totals` is false, like
   * `listUserSessions`.
   *
   * Needs the scope `read:refresh_tokens`.
   * @throws ApiError 400 for a cursor that is not valid or older than 24 hours (inferred), 401, 403, 404 for an
   *   unknown user, 429
   * @throws ArgumentError for a `take` outside 1 to 100
   * @see https://auth0.com/docs/api/management/v2/users/get-refresh-tokens-for-user
   */
  listUserRefreshTokens(
    userId: string,
    query: UserRefreshTokensQuery & AsArray,
    options?: CallOptions,
  ): Promise<RefreshToken[]>;
  listUserRefreshTokens(
    userId: string,
    query?: UserRefreshTokensQuery & AsObject,
    options?: CallOptions,
  ): Promise<UserRefreshTokensPage>;
  listUserRefreshTokens(
    userId: string,
    query?: UserRefreshTokensQuery,
    options?: CallOptions,
  ): Promise<UserRefreshTokensPage | RefreshToken[]>;
  /**
   * Every refresh token of a user but online ones, which no list shows; like `allUserSessions` for the rest.
   * Needs `read:refresh_tokens`.
   */
  allUserRefreshTokens(
    userId: string,
    query?: UserRefreshTokensQuery & AsObject,
    options?: CallOptions,
  ): Walk<RefreshToken, UserRefreshTokensPage>;
  /**
   * Revokes the refresh tokens of a user that the list shows. That the sessions keep their online ones is inferred.
   *
   * Needs the scope `delete:refresh_tokens`.
   * @throws ApiError 400, 401, 403, 404 for an unknown user, 429
   * @see https://auth0.com/docs/api/management/v2/users/delete-refresh-tokens-for-user
   */
  deleteUserRefreshTokens(userId: string, options?: CallOptions): Promise<void>;
  /**
   * One page of the refresh tokens of a user, of one application where `client_id` is given. Early access.
   *
   * Needs the scope `read:refresh_tokens`.
   * @throws ApiError 400 for a cursor that is not valid or older than 24 hours, 401, 403, 404, 429
   * @throws ArgumentError for a `take` outside 1 to 100
   * @see https://auth0.com/docs/api/management/v2/refresh-tokens/get-refresh-tokens
   */
  listRefreshTokens(query: RefreshTokensQuery, options?: CallOptions): Promise<RefreshTokensPage>;
  /**
   * Every refresh token that `listRefreshTokens` pages through, once. Early access. Needs `read:refresh_tokens`.
   * @throws ArgumentError for `fields` that leave `id` out, at its first step
   */
  allRefreshTokens(
    query: RefreshTokensQuery,
    options?: CallOptions,
  ): Walk<PartialRefreshToken, RefreshTokensPage>;
  /**
   * One refresh token.
   *
   * Needs the scope `read:refresh_tokens`.
   * @throws ApiError 400 for an online refresh token, 401, 403, 404 for an unknown one, 429
   * @see https://auth0.com/docs/api/management/v2/refresh-tokens/get-refresh-token
   */
  getRefreshToken(id: string, options?: CallOptions): Promise<RefreshToken>;
  /**
   * Replaces the metadata of a refresh token; `null` or `{}` clears it.
   *
   * Needs the scope `update:refresh_tokens`.
   * @throws ApiError 400, 401, 403 (also for a missing entitlement), 404, 429
   * @throws ArgumentError for a body without a property
   * @see https://auth0.com/docs/api/management/v2/refresh-tokens/patch-refresh-tokens-by-id
   */
  updateRefreshToken(
    id: string,
    body: UpdateRefreshTokenBody,
    options?: CallOptions,
  ): Promise<RefreshToken>;
  /**
   * Revokes one refresh token, and perhaps all of the same user, application and API where the tenant lets a
   * revocation delete the grant: whether that holds for this call is undocumented. An online refresh token ends
   * with its session: use `revokeSession`.
   *
   * Needs the scope `delete:refresh_tokens`.
   * @throws ApiError 400 for an online refresh token, 401, 403, 429; no 404 is documented
   * @see https://auth0.com/docs/api/management/v2/refresh-tokens/delete-refresh-token
   */
  deleteRefreshToken(id: string, options?: CallOptions): Promise<void>;
  /**
   * Revokes many refresh tokens: up to 100 by id, or those of a user, of a user and an application, or
   * of a user, an application and an API. Early access. That the sessions keep their online ones is
   * inferred. The grant may go, as with `deleteRefreshToken`.
   *
   * Needs the scope `delete:refresh_tokens`.
   * @throws ApiError 400 also for an unknown user, application or API, 401, 403, 429
   * @throws ArgumentError for a property that is `undefined`: it would widen what is revoked
   * @see https://auth0.com/docs/api/management/v2/refresh-tokens/revoke-refresh-tokens
   */
  revokeRefreshTokens(body: RevokeRefreshTokensBody, options?: CallOptions): Promise<void>;
}

export function refreshTokenOperations(api: Api<paths>): RefreshTokenOperations {
  const list = (user_id: string, query?: UserRefreshTokensQuery, options?: CallOptions) =>
    userPage("tokens", query, (query) =>
      api.GET("/users/{user_id}/refresh-tokens", { params: { path: { user_id }, query } }, options),
    );
  const listRefreshTokens: RefreshTokenOperations["listRefreshTokens"] = async (query, options) =>
    api.GET("/refresh-tokens", { params: { query: checkTake(query) } }, options);
  return {
    listUserRefreshTokens: (async (...call: Parameters<typeof list>) =>
      (await list(...call)).asked) as RefreshTokenOperations["listUserRefreshTokens"],
    allUserRefreshTokens: (userId, query, options) =>
      walkPages(
        "allUserRefreshTokens",
        query,
        options,
        async (query, call) => (await list(userId, query, call)).page,
        "tokens",
      ),
    deleteUserRefreshTokens: (user_id, options) =>
      api.DELETE("/users/{user_id}/refresh-tokens", { params: { path: { user_id } } }, options),
    listRefreshTokens,
    allRefreshTokens: (query, options) =>
      walkPages(
        "allRefreshTokens",
        query,
        options,
        (page, call) => listRefreshTokens(page, call),
        "refresh_tokens",
      ),
    getRefreshToken: (id, options) =>
      api.GET("/refresh-tokens/{id}", { params: { path: { id } } }, options),
    updateRefreshToken: async (id, body, options) =>
      api.PATCH(
        "/refresh-tokens/{id}",
        { params: { path: { id } }, body: checkChange(body) },
        options,
      ),
    deleteRefreshToken: (id, options) =>
      api.DELETE("/refresh-tokens/{id}", { params: { path: { id } } }, options),
    revokeRefreshTokens: async (body, options) =>
      api.POST("/refresh-tokens/revoke", { body }, options),
  };
}
