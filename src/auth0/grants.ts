import type { Api, CallOptions, Walk } from "@session-clients/core";
import type { Grant, GrantsPage, paths } from "../../generated/auth0.ts";
import { numberedList, type NumberedListQuery, type NumberedPageQuery } from "./page-number.ts";
import type { AsArray, AsObject } from "./paging.ts";

export type { Grant, GrantsPage } from "../../generated/auth0.ts";

/** Which grants, and how many a page. */
export interface AllGrantsQuery extends NumberedListQuery {
  /** Only grants of this user. */
  user_id?: string;
  /** Only grants to this application. */
  client_id?: string;
  /** Only grants for this API. */
  audience?: string;
}

export interface GrantsQuery extends AllGrantsQuery, NumberedPageQuery {}

export interface DeleteUserGrantsQuery {
  /** The user whose grants are deleted. */
  user_id: string;
}

/**
 * Grants: what users allowed applications, and taking it back. No plan is named for it.
 *
 * The deletion of a grant revokes the tokens that were issued under it, so that its refresh tokens stop working. It ends
 * no session and no access token that holds all it needs, and it keeps nobody out: with a live session a silent login may
 * give new tokens. Block the user and end the sessions too.
 */
export interface GrantOperations {
  /**
   * One page of grants, of all users unless `user_id` says whose: an object, or an array where `include_totals` is
   * false. Its consistency is undocumented.
   *
   * Needs the scope `read:grants`.
   * @throws ApiError 400 (inferred), 401, 403, 429
   * @throws ArgumentError for a `page` below 0, a `per_page` outside 1 to 100, and an empty filter
   * @see https://auth0.com/docs/api/management/v2/grants/get-grants
   */
  listGrants(query: GrantsQuery & AsArray, options?: CallOptions): Promise<Grant[]>;
  listGrants(query?: GrantsQuery & AsObject, options?: CallOptions): Promise<GrantsPage>;
  listGrants(query?: GrantsQuery, options?: CallOptions): Promise<GrantsPage | Grant[]>;
  /**
   * Every grant that `listGrants` pages through, each once, also while some are deleted.
   *
   * Needs the scope `read:grants`. Rejects like `listGrants`, and with an `IncompleteListError` where the pages end before
   * their total.
   */
  allGrants(query?: AllGrantsQuery & AsObject, options?: CallOptions): Walk<Grant, GrantsPage>;
  /**
   * Deletes one grant. Sent again where that is safe, like the deletion of a session.
   *
   * Needs the scope `delete:grants`.
   * @throws ApiError 401, 403, 429; neither 400 nor 404 is documented
   * @see https://auth0.com/docs/api/management/v2/grants/delete-grants-by-id
   */
  deleteGrant(id: string, options?: CallOptions): Promise<void>;
  /**
   * Deletes all grants of a user: all by its name, although Auth0's text speaks of one (inferred). Without a user it would
   * name everybody's, so that one who is missing or empty is refused. Sent once, unless Auth0 refuses it with 429, or with
   * 401 where the token is a function or fetched by client credentials.
   *
   * Needs the scope `delete:grants`.
   * @throws ApiError 401, 403, 429; neither 400 nor 404 is documented
   * @throws ArgumentError for a `user_id` that is missing, `undefined` or empty, before any request
   * @see https://auth0.com/docs/api/management/v2/grants/delete-grants-by-user-id
   */
  deleteUserGrants(query: DeleteUserGrantsQuery, options?: CallOptions): Promise<void>;
}

export function grantOperations(api: Api<paths>): GrantOperations {
  const grants = numberedList(
    "allGrants",
    "grants",
    "id",
    (query: GrantsQuery, options) => api.GET("/grants", { params: { query } }, options),
    { isWhole: true },
  );
  return {
    listGrants: grants.list as GrantOperations["listGrants"],
    allGrants: grants.all,
    deleteGrant: (id, options) => api.DELETE("/grants/{id}", { params: { path: { id } } }, options),
    deleteUserGrants: async (query, options) =>
      api.DELETE("/grants", { params: { query } }, options),
  };
}
