import { IncompleteListError, PagingError } from "@session-clients/core";
import type { User, UsersResponse } from "./account-operations.ts";

const MAX_BARREN_PAGES = 10;

/**
 * Pages of users by number, each user once. Where the total shrinks the list has moved up, and the
 * pages that its rest may have moved into are read again. No page is asked for once the total is reached,
 * and where it is not reached at the end the list is read a second time.
 * @throws IncompleteListError when the list ends before its total the second time too
 * @throws PagingError when ten pages in a row bring nothing new
 */
export async function* userPages(
  list: (page: number) => Promise<UsersResponse>,
): AsyncGenerator<UsersResponse, void, undefined> {
  const operation = "allUsers";
  const seen = new Set<string | User>();
  let known = 0;
  let barren = 0;
  let isSecond = false;
  for (let page = 1; ; page++) {
    const response = await list(page);
    const users = response.result ?? [];
    const { total_count: total, total_pages, per_page } = response.result_info ?? {};
    const size = per_page || users.length || 1;
    const lost = total === undefined ? 0 : known - total;
    known = total ?? 0;
    if (page > 1 && lost > 0) {
      page = Math.max(0, page - 1 - Math.ceil(lost / size));
      continue;
    }

    const fresh = users.filter((user) => {
      const key = user.id ?? user;
      return !seen.has(key) && seen.add(key);
    });
    if (fresh.length === users.length) yield response;
    else if (fresh.length) yield { ...response, result: fresh };

    const isEnd =
      users.length === 0 ||
      (page - 1) * size + users.length === total ||
      (total === undefined && (page === total_pages || users.length < (per_page ?? 0)));
    barren = fresh.length ? 0 : barren + 1;
    if ((isEnd || isSecond) && seen.size >= known) return;
    if (isEnd && isSecond)
      throw new IncompleteListError(`the list ended after ${seen.size} of ${known} users`, {
        operation,
        rowsRead: seen.size,
        total: known,
      });
    if (isEnd) {
      isSecond = true;
      page = barren = 0;
    } else if (barren >= MAX_BARREN_PAGES)
      throw new PagingError(`${MAX_BARREN_PAGES} pages in a row brought no new user`, {
        operation,
      });
  }
}
