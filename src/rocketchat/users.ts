import {
  type Api,
  ArgumentError,
  type CallOptions,
  plainObject,
  type Walk,
} from "@session-clients/core";
import type {
  ActiveStatusBody,
  ActiveStatusResult,
  ListedUser,
  LogoutUserResult,
  paths,
  User,
  UserByStatus,
  UserDetails,
  UserInfo,
  UsersByStatusPage,
  UsersPage,
} from "../../generated/rocketchat.ts";
import { ignoredFilter, notFound } from "./not-as-asked.ts";
import { walkRows, wireQuery } from "./paging.ts";

export type {
  ActiveStatusBody,
  ActiveStatusResult,
  ListedUser,
  LogoutUserResult,
  User,
  UserByStatus,
  UserDetails,
  UserInfo,
  UsersByStatusPage,
  UsersPage,
} from "../../generated/rocketchat.ts";

/** Who is meant: by exactly one of them. */
export type UserSelector =
  | { userId: string; username?: never; email?: never }
  | { username: string; userId?: never; email?: never }
  | { email: string; userId?: never; username?: never };

/** Which users, and how many a page. */
export interface AllUsersQuery {
  /** The whole e-mail address, without regard to case. Since 8.4; it needs `view-full-other-user-info`. */
  email?: string;
  /** The most rows a page: from 1. By its default settings the server takes 50, and lowers what is over 100. */
  count?: number;
}

export interface UsersQuery extends AllUsersQuery {
  /** Rows to skip. */
  offset?: number;
}

/** Which users, and how many a page. */
export interface AllUsersByStatusQuery {
  /** Only those who are active, or only those who are kept out. Default: both. */
  status?: "active" | "deactivated";
  /** Only those who have logged in before, or with `false` only those who never have. Default: both. */
  hasLoggedIn?: boolean;
  /** Only those of a type, such as `user`, `bot` or `app`. Default: all. */
  type?: string;
  /**
   * A part of the user name or name, without regard to case, no pattern; with `view-full-other-user-info` also of an
   * e-mail address. For one user compare what comes back.
   */
  searchTerm?: string;
  /** The most rows a page: from 1. By its default settings the server takes 50, and lowers what is over 100. */
  count?: number;
}

export interface UsersByStatusQuery extends AllUsersByStatusQuery {
  /** Rows to skip. */
  offset?: number;
}

/**
 * The users of a workspace: to find one, to end what one has, to keep one out and to let one in again. They need neither
 * the premium device management nor a second factor. Ending and keeping out is sent once, unless refused with 429, or
 * with 401 where the token is a function.
 *
 * Ending does not keep out: after `logoutUser` the user can log in at once. Keeping out ends: `setUserActiveStatus`
 * with `activeStatus: false` ends the tokens, too, but OAuth tokens only from 8.5 on. How soon a list shows a change is
 * undocumented.
 */
export interface UserOperations {
  /**
   * One user. The server takes a user name for an id and the reverse, so the answer is compared: `userId` and `username`
   * must be equal, case included, `email` without regard to case. An answer about another user is refused as not found.
   * The user's own `services` (secrets on older servers) are dropped; `active` says whether the user may log in.
   *
   * Needs no permission; without `view-full-other-user-info` it tells less (`canViewAllInfo` is false), and `email`,
   * which exists since 8.4, finds nobody but the caller.
   * @throws ApiError 400 for an unknown user, also where the server answered 200 with another one, 401 when not logged
   *   in, 429 over the rate limit, by default ten calls a minute
   * @throws ArgumentError for none or several of the three, or an empty one
   * @see https://developer.rocket.chat/apidocs/get-users-info
   */
  getUserInfo(query: UserSelector, options?: CallOptions): Promise<UserInfo>;
  /**
   * One page of all users, active or not, by user name. With `email` only who has it; it is compared with each row, and
   * a page with another user is refused: servers before 8.4 may ignore it. Without `view-full-other-user-info` the
   * rows have no e-mail addresses, roles and latest logins. `count` in the page is the number of its rows.
   *
   * Needs the permission `view-d-room`, by a setting also `view-outside-room`.
   * @throws ApiError 400, 401, 403 without the permission, or with `email` without `view-full-other-user-info`, 429;
   *   200 where the server ignored `email`
   * @throws ArgumentError for a `count` or `offset` out of bounds
   * @see https://developer.rocket.chat/apidocs/get-users-list
   */
  listUsers(query?: UsersQuery, options?: CallOptions): Promise<UsersPage>;
  /**
   * Every user, 100 a page unless `count` says otherwise; for the rest like `allWorkspaceSessions`. Needs the permission
   * `view-d-room`.
   */
  allUsers(query?: AllUsersQuery, options?: CallOptions): Walk<ListedUser, UsersPage>;
  /**
   * One page of users by user name, those kept out as well unless `status` leaves them out. Since 6.8. Each row has the e-mail
   * addresses, but `searchTerm` looks into them only with `view-full-other-user-info`: without it, nobody is found by
   * an address. It finds parts, and so others, too: compare the rows.
   *
   * Needs the permission `view-d-room`, by a setting also `view-outside-room`.
   * @throws ApiError 400 for a parameter that was refused, 401, 403, 429
   * @throws ArgumentError for a `count` or `offset` out of bounds, and a filter that is given but empty
   * @see https://developer.rocket.chat/apidocs/list-users-by-status
   */
  listUsersByStatus(query?: UsersByStatusQuery, options?: CallOptions): Promise<UsersByStatusPage>;
  /**
   * Every user that `listUsersByStatus` lists; like `allUsers` for the rest. Needs the permission `view-d-room`.
   */
  allUsersByStatus(
    query?: AllUsersByStatusQuery,
    options?: CallOptions,
  ): Walk<UserByStatus, UsersByStatusPage>;
  /**
   * Ends all login tokens and personal access tokens of a user, yours where it is your id. OAuth tokens and
   * integrations (web hooks) stay, and the user can log in again. Resolves for an unknown id, too: get the user first. Where the server is older (than a
   * change of 2025-12), the sessions stay listed although their tokens have ended.
   *
   * Needs the permission `logout-other-user` for another user.
   * @throws ApiError 400, 401, 403 without the permission, 429
   * @throws ArgumentError for no id or an empty one: the server would log the caller out
   * @see https://developer.rocket.chat/apidocs/logout-user
   */
  logoutUser(userId: string, options?: CallOptions): Promise<LogoutUserResult>;
  /**
   * Keeps a user out (`activeStatus: false`), or lets one in again. Keeping out ends all login tokens and personal
   * access tokens, from 8.5 on OAuth tokens too; the user's sessions may still be listed, so look at `active` of
   * `getUserInfo`. Letting in brings no token back, nor a room that was handed over.
   *
   * Needs the permission `edit-other-user-active-status`; moderators who have `manage-moderation-actions` alone get a 400.
   * @throws ApiError 400 for an unknown user, one of another server, the last admin, and the only owner of rooms unless
   *   `confirmRelinquish` is true (`isLastOwnerError` narrows it, with the rooms), 401, 403, 429
   * @throws ArgumentError for a body without `userId` or `activeStatus`
   * @see https://developer.rocket.chat/apidocs/set-users-status-active
   */
  setUserActiveStatus(body: ActiveStatusBody, options?: CallOptions): Promise<ActiveStatusResult>;
}

export function userOperations(api: Api<paths>): UserOperations {
  const listUsers = async (given: UsersQuery = {}, options?: CallOptions) => {
    const query = wireQuery(given);
    const page = await api.GET("/api/v1/users.list", { params: { query } }, options);
    const { email } = query;
    if (email !== undefined && !page.users.every((user) => hasEmail(user, email))) {
      throw ignoredFilter("listUsers", "email");
    }
    return page;
  };
  const listUsersByStatus = async (query: UsersByStatusQuery = {}, options?: CallOptions) =>
    api.GET("/api/v1/users.listByStatus", { params: { query: wireQuery(query) } }, options);
  return {
    getUserInfo: async (selector, options) => {
      const query: Record<string, unknown> = plainObject("the query", selector);
      const [name = "", ...others] = Object.keys(query);
      const value = query[name];
      if (others.length > 0 || typeof value !== "string" || value === "") {
        throw new ArgumentError(
          "the query",
          "must be one of userId, username and email, not empty",
        );
      }
      const answer = await api.GET("/api/v1/users.info", { params: { query } }, options);
      const { services: _, ...user } = answer.user as UserDetails & { services?: unknown };
      const found = name === "userId" ? user._id : user.username;
      if (name === "email" ? hasEmail(user, value) : found === value) {
        return { ...answer, user };
      }
      // The error of the server's own refusal.
      throw notFound("getUserInfo", 400, "User not found.");
    },
    listUsers,
    allUsers: walkUsers("allUsers", listUsers),
    listUsersByStatus,
    allUsersByStatus: walkUsers("allUsersByStatus", listUsersByStatus),
    logoutUser: (userId, options) =>
      api.POST("/api/v1/users.logout", { body: { userId } }, options),
    setUserActiveStatus: (body, options) =>
      api.POST("/api/v1/users.setActiveStatus", { body }, options),
  };
}

function hasEmail({ emails }: User, email: string): boolean {
  return !!emails?.some(({ address }) => `${address}`.toLowerCase() === email.toLowerCase());
}

function walkUsers<
  Query extends { count?: number },
  Page extends { users: User[]; count: number; total: number },
>(operation: string, list: (query: Query, options: CallOptions) => Promise<Page>) {
  return walkRows<"users", "_id", Query, Page>(operation, "users", "_id", list, true);
}
