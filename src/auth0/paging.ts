import { checkInteger, cursorPages, walk, type Walk } from "@session-clients/core";

/** Which page of a list, and how long a page is. */
export interface PageQuery {
  /** The `next` of the page before. Leave it out for the first page. Cursors last 24 hours. */
  from?: string;
  /**
   * Items a page: 1 to 100. Auth0's reference gives 50 as the default, its general guide half of the
   * most that a tenant's cloud allows.
   */
  take?: number;
}

/** @throws RangeError for a `take` outside 1 to 100 */
export function checkTake<Query extends PageQuery>(query: Query): Query {
  if (query.take !== undefined) checkInteger("take", query.take, 1, 100);
  return query;
}

/** Every item of a list whose pages name the next cursor in `next`. */
export function walkPages<Page extends { next?: string | null }, Query extends PageQuery, Item>(
  operation: string,
  query: Query,
  list: (query: Query) => Promise<Page>,
  items: (page: Page) => Item[],
): Walk<Item, Page> {
  return walk(
    () => cursorPages(operation, query.from, (from) => list({ ...query, from }), items),
    items,
  );
}
