import type { Api, CallOptions, Walk } from "@session-clients/core";
import type {
  Application,
  ApplicationsResponse,
  paths,
} from "../../generated/cloudflare-access.ts";
import { checkPages, numberedRows } from "./paging.ts";

export type { Application, ApplicationsResponse } from "../../generated/cloudflare-access.ts";

/** Which applications, and how many a page. */
export interface AllApplicationsQuery {
  /** Applications by their name; without `exact` a part may match. */
  name?: string;
  /** Applications by their domain; without `exact` a part may match. */
  domain?: string;
  /** Applications by their audience tag. How Cloudflare compares it is undocumented. */
  aud?: string;
  /** Applications by an attribute of their targets, as `key=value`. */
  target_attributes?: string;
  /** Whether `name` and `domain` must match as a whole. */
  exact?: boolean;
  /** Searches by the other query parameters. */
  search?: string;
  /** Applications a page, from 1. Cloudflare's default is 1000, which is also the most. */
  per_page?: number;
}

export interface ApplicationsQuery extends AllApplicationsQuery {
  /** The number of the page, from 1. */
  page?: number;
}

/**
 * The applications that Access protects, to learn their ids and names. After how long a change shows is undocumented.
 * All their settings come, by the SDK also passwords and client secrets of `scim_config`: keep them out of logs. No error
 * shows them.
 */
export interface ApplicationOperations {
  /**
   * One page of the account's applications. An `id` is the `appId` of `revokeApplicationTokens`, and the `app_uid` of an
   * access request. With a filter, `total_count` may count applications that do not match. By the newest OpenAPI
   * file the operation is beta. Whether applications that were made for a zone are among them is undocumented.
   *
   * Needs the permission `Access: Apps and Policies Read`, `Access: Apps and Policies Revoke` or
   * `Access: Apps and Policies Write`.
   * @throws ApiError 401 or 403, 429
   * @throws ArgumentError for a `page` or `per_page` that is no whole number from 1
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/list/
   */
  listApplications(query?: ApplicationsQuery, options?: CallOptions): Promise<ApplicationsResponse>;
  /**
   * Every application of the account, page after page, by the rules and with the errors of `allUsers`. `timeoutMs`
   * counts for each page. Needs `Access: Apps and Policies Read`, `Access: Apps and Policies Revoke` or
   * `Access: Apps and Policies Write`.
   */
  allApplications(
    query?: AllApplicationsQuery,
    options?: CallOptions,
  ): Walk<Application, ApplicationsResponse>;
}

export function applicationOperations(api: Api<paths>, account_id: string): ApplicationOperations {
  const listApplications: ApplicationOperations["listApplications"] = async (query = {}, options) =>
    api.GET(
      "/accounts/{account_id}/access/apps",
      { params: { path: { account_id }, query: checkPages(query) } },
      options,
    );
  return {
    listApplications,
    allApplications: (query, options) =>
      numberedRows("allApplications", query, options, listApplications),
  };
}
