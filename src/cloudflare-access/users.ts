import type { Api, CallOptions, Walk } from "@session-clients/core";
import type {
  DeleteUserResponse,
  paths,
  User,
  UserResponse,
  UsersResponse,
} from "../../generated/cloudflare-access.ts";
import { checkPages, numberedRows } from "./paging.ts";

export type {
  User,
  UsersResponse,
  UserResponse,
  DeleteUserResponse,
} from "../../generated/cloudflare-access.ts";

/** Which users, and how many a page. */
export interface AllUsersQuery {
  /** Users by their name. How Cloudflare compares it is undocumented: it may match a part. */
  name?: string;
  /**
   * Users by their e-mail address. How Cloudflare compares it is undocumented: it may match a part, as the
   * emulator does. `usersByEmail` compares the `email` of each user; do so before you end anything.
   */
  email?: string;
  /** Searches by the other query parameters. */
  search?: string;
  /** Users a page, from 1. By its newest OpenAPI file Cloudflare's default is 1000, which is also the most. */
  per_page?: number;
}

export interface UsersQuery extends AllUsersQuery {
  /** The number of the page, from 1. */
  page?: number;
}

/**
 * The users of an account. What they hold is in `SessionOperations`. What Cloudflare answers for an
 * unknown id is undocumented; 404, as for other resources of Access, is expected. After how long a change shows in
 * a list is undocumented.
 */
export interface UserOperations {
  /**
   * One page of the account's users. A user's `id` is the `userId` of the other calls. With a filter,
   * `total_count` may count users that do not match: the vendor's words leave filters out of account.
   *
   * Needs the permission `Access: Audit Logs Read`.
   * @throws ApiError 401 or 403 with code 10000 for a bad token or a missing permission alike, 429 (code
   *   971) over the rate limit; these codes were seen, and none is documented
   * @throws ArgumentError for a `page` or `per_page` that is no whole number from 1
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/list/
   */
  listUsers(query?: UsersQuery, options?: CallOptions): Promise<UsersResponse>;
  /**
   * Every user, page after page. Options count for each page.
   *
   * A user who exists for the whole walk is yielded once, or the walk rejects: with an
   * `IncompleteListError` when the pages end before the total, with a `PagingError` when more than ten pages in a
   * row bring nothing new, or a hundred come after the total. `page` and `per_page` are chosen together, so that a
   * page shares users with the one before; below eight a page this costs up to three requests for each, and below
   * five, or below seven of 60 users and more, it cannot be done, so that the list is read a second time. So it is where fewer users than the total came by, and
   * those that came meanwhile do not explain it. With `name`, `email` or `search` no total is believed, for it may
   * count all users. Not visible to any client: users that change places between two pages, where no total tells of it (the
   * order is undocumented); and what is lost in both readings of pages that share nothing. Needs `Access: Audit Logs Read`.
   */
  allUsers(query?: AllUsersQuery, options?: CallOptions): Walk<User, UsersResponse>;
  /**
   * One user.
   *
   * Needs the permission `Access: Audit Logs Read`, by a copy of the newest OpenAPI file.
   * @param userId the user's UUID
   * @throws ApiError 401 or 403, 429; expected for an unknown user: 404
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/get/
   */
  getUser(userId: string, options?: CallOptions): Promise<UserResponse>;
  /**
   * Deletes a user, with seat and tokens; that all sessions end with these is inferred. No source says that it keeps them
   * out: expect a login to make a new one while the identity provider allows it. By the guide, removing a
   * user from a seat also deletes their device registrations; whether this does is undocumented.
   *
   * Which permission it needs is undocumented. Resolves once Cloudflare has accepted it (202), with
   * `undefined` when the answer was empty (taken for accepted, by inference), or when the user was gone after an
   * attempt whose answer was lost.
   * That a session which an application keeps for itself lives on is inferred.
   * @throws ApiError 401 or 403, 429; expected for an unknown user: 404
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/delete/
   */
  deleteUser(userId: string, options?: CallOptions): Promise<DeleteUserResponse | undefined>;
}

export function userOperations(api: Api<paths>, account_id: string): UserOperations {
  const listUsers: UserOperations["listUsers"] = async (query = {}, options) =>
    api.GET(
      "/accounts/{account_id}/access/users",
      { params: { path: { account_id }, query: checkPages(query) } },
      options,
    );
  return {
    listUsers,
    allUsers: (query, options) => numberedRows("allUsers", query, options, listUsers),
    getUser: (user_id, options) =>
      api.GET(
        "/accounts/{account_id}/access/users/{user_id}",
        { params: { path: { account_id, user_id } } },
        options,
      ),
    deleteUser: (user_id, options) =>
      api.DELETE(
        "/accounts/{account_id}/access/users/{user_id}",
        { params: { path: { account_id, user_id } } },
        options,
      ),
  };
}
