import type { Api, CallOptions, Walk } from "@session-clients/core";
import type { paths, User, UsersPage } from "../../generated/auth0.ts";
import { numberedList, type NumberedListQuery, type NumberedPageQuery } from "./page-number.ts";
import { type AsArray, type AsObject, checkFields, type FieldsQuery } from "./paging.ts";

export type { User, UserIdentity, UsersPage } from "../../generated/auth0.ts";

export interface UsersByEmailQuery extends FieldsQuery {
  /** The whole address, in the case in which Auth0 holds it: its own databases have lower case. */
  email: string;
}

/** Which of a user's fields; the rest is left out, such as tokens of identity providers with `identities`. */
export interface UserFieldsQuery extends FieldsQuery {}

/** Which users, how many a page, and which of their fields. */
export interface AllUsersQuery extends NumberedListQuery, FieldsQuery {
  /** A search in Lucene's syntax, such as `last_ip:"203.0.113.7"` or `blocked:true`; by Auth0's engine `v3`. */
  q?: string;
  /** A field and `1` or `-1`, such as `created_at:-1`; not of metadata. */
  sort?: string;
  /** Whether the order is certain. Auth0's default is `true` by its text; `false` is quicker. */
  primary_order?: boolean;
}

export interface UsersQuery extends AllUsersQuery, NumberedPageQuery {}

/**
 * Users: finding them, keeping them out, and forgetting the browsers that skip their second factor. No plan is named for
 * any of it.
 *
 * Blocking does not end, and ending does not keep out. The order that works: a new password first, if there is to be
 * one, because one that the Management API sets lifts a block; then `setUserBlocked`; then `revokeUserAccess`; then grants,
 * device credentials and `invalidateRememberBrowser`; then look with `getUser`, the lists and the events.
 */
export interface UserOperations {
  /**
   * All users with exactly this e-mail address, compared with its case: never a part of it. Immediately consistent,
   * and never in pages. One person may be several users, one for each connection, so act on each. Whether an address is
   * found that only a linked identity has is unverified.
   *
   * Needs the scope `read:users`.
   * @throws ApiError 400, 401, 403, 429
   * @throws ArgumentError for an empty address, which might list all, and `fields` without `user_id`
   * @see https://auth0.com/docs/api/management/v2/users-by-email/get-users-by-email
   */
  listUsersByEmail(query: UsersByEmailQuery, options?: CallOptions): Promise<User[]>;
  /**
   * One page of the users, or of those that `q` finds: an object, or an array where `include_totals` is false.
   * Eventually consistent: whoever was just created, changed or blocked may be missing or old, so that
   * `listUsersByEmail` and `getUser` are better where they will do. At most 1,000 users can be read, however many `total`
   * tells.
   *
   * Needs the scope `read:users`.
   * @throws ApiError 400 also for a page past the first 1,000, 401, 403, 429, 503 for a search of over two seconds
   * @throws ArgumentError for a `page` below 0, a `per_page` outside 1 to 100, an empty `q`, and `fields` without `user_id`
   * @see https://auth0.com/docs/api/management/v2/users/get-users
   */
  listUsers(query: UsersQuery & AsArray, options?: CallOptions): Promise<User[]>;
  listUsers(query?: UsersQuery & AsObject, options?: CallOptions): Promise<UsersPage>;
  listUsers(query?: UsersQuery, options?: CallOptions): Promise<UsersPage | User[]>;
  /**
   * Every user that `listUsers` pages through, each once. Eventually consistent like it. Where more than 1,000 match it
   * rejects with a `PagingError` after those: narrow `q`.
   *
   * Needs the scope `read:users`. Rejects like `listUsers`, and with an `IncompleteListError` where the pages end before
   * their total.
   */
  allUsers(query?: AllUsersQuery & AsObject, options?: CallOptions): Walk<User, UsersPage>;
  /**
   * One user, immediately consistent: it tells whether a block holds. `blocked` is commonly absent where there never was
   * one (unverified). The tokens of identity providers are in it with the scope `read:user_idp_tokens`, unless `fields`
   * leave `identities` out; no error shows them.
   *
   * Needs the scope `read:users`.
   * @throws ApiError 400, 401, 403, 404 for an unknown user, 429
   * @throws ArgumentError for `fields` without `user_id`
   * @see https://auth0.com/docs/api/management/v2/users/get-users-by-id
   */
  getUser(userId: string, query?: UserFieldsQuery, options?: CallOptions): Promise<User>;
  /**
   * Blocks a user (`true`) or lifts the block (`false`), and changes nothing else. A blocked user cannot log in, and no
   * refresh token of theirs is exchanged (seen). It ends nothing: access tokens live until they expire, applications keep
   * their own sessions, and that Auth0 deletes its own or refresh tokens is said nowhere, nor whether they work again once
   * the block is lifted. So call `revokeUserAccess` too.
   *
   * The block does not run out, but a password that the Management API sets lifts it. `false` does not lift a block after
   * too many wrong passwords. Sent once, unless Auth0 refuses it with 429, or with 401 where the token is a function or
   * fetched by client credentials.
   *
   * Needs the scope `update:users`.
   * @returns the whole user, which may hold tokens of identity providers
   * @throws ApiError 400, 401, 403, 404 for an unknown user, 429
   * @throws ArgumentError for a `blocked` that is neither true nor false
   * @see https://auth0.com/docs/api/management/v2/users/patch-users-by-id
   */
  setUserBlocked(userId: string, blocked: boolean, options?: CallOptions): Promise<User>;
  /**
   * Forgets every browser in which the user ticked that it be remembered, so that the next login needs the second factor
   * again. It ends no session and no token, removes no second factor, and keeps out nobody who has one: remove a stolen one
   * too, which this package cannot.
   *
   * Needs the scope `update:users`. Sent once, like `setUserBlocked`.
   * @throws ApiError 400, 401, 403, 429; no 404 is documented
   * @see https://auth0.com/docs/api/management/v2/users/post-invalidate-remember-browser
   */
  invalidateRememberBrowser(userId: string, options?: CallOptions): Promise<void>;
}

export function userOperations(api: Api<paths>): UserOperations {
  const users = numberedList("allUsers", "users", "user_id", (query: UsersQuery, options) =>
    api.GET(
      "/users",
      { params: { query: "q" in query ? { ...query, search_engine: "v3" } : query } },
      options,
    ),
  );
  return {
    listUsersByEmail: async (query, options) =>
      api.GET("/users-by-email", { params: { query: checkFields("user_id", query) } }, options),
    listUsers: users.list as UserOperations["listUsers"],
    allUsers: users.all,
    getUser: async (id, query, options) =>
      api.GET(
        "/users/{id}",
        { params: { path: { id }, query: checkFields("user_id", query) } },
        options,
      ),
    setUserBlocked: (id, blocked, options) =>
      api.PATCH("/users/{id}", { params: { path: { id } }, body: { blocked } }, options),
    invalidateRememberBrowser: (id, options) =>
      api.POST(
        "/users/{id}/multifactor/actions/invalidate-remember-browser",
        { params: { path: { id } } },
        options,
      ),
  };
}
