import { numberedPages } from "@session-clients/core";
import type { components } from "../../generated/cloudflare-access.ts";

type UsersResponse = components["schemas"]["UsersResponse"];

/**
 * Pages of users by number, each user once. Rejects like `numberedPages` of core.
 * @param isFiltered whether the list is narrowed: by the vendor's words its totals then count all users
 */
export function userPages(
  list: (page: number) => Promise<UsersResponse>,
  isFiltered: boolean,
): AsyncGenerator<UsersResponse, void, undefined> {
  return numberedPages(
    "allUsers",
    list,
    ({ result, result_info }) => ({
      rows: result ?? [],
      total: isFiltered ? undefined : (result_info?.total_count ?? undefined),
      counted: result_info?.total_count ?? undefined,
      pages: isFiltered ? undefined : result_info?.total_pages,
      size: result_info?.per_page,
    }),
    (response, result) => ({ ...response, result }),
    (user) => user.id,
  );
}
