import { numberedPages, type Pages, rowsAt } from "@session-clients/core";
import type { components } from "../../generated/cloudflare-access.ts";

type UsersResponse = components["schemas"]["UsersResponse"];
type User = components["schemas"]["User"];

export const users = rowsAt<UsersResponse, User>("result", "id");

/**
 * Pages of users by number, each user once. Rejects like `numberedPages` of core.
 * @param isFiltered whether the list is narrowed: by the vendor's words its totals then count all users
 * @param perPage the most users a page
 */
export function userPages(
  list: (page: number, per_page: number | undefined) => Promise<UsersResponse>,
  isFiltered: boolean,
  perPage: number | undefined,
): Pages<UsersResponse> {
  return numberedPages(
    "allUsers",
    list,
    ({ result_info }) => ({
      total: isFiltered ? undefined : (result_info?.total_count ?? undefined),
      counted: result_info?.total_count ?? undefined,
      pages: isFiltered ? undefined : result_info?.total_pages,
      size: result_info?.per_page,
    }),
    users,
    perPage,
  );
}
