import {
  type CallOptions,
  checkInteger,
  cursorPages,
  type Walk,
  walkList,
} from "@session-clients/core";

/** Which page of a list, and how long a page is. */
export interface PageQuery {
  /** The `next` of the page before; nothing for the first page. Cursors last 24 hours. */
  from?: string | null;
  /**
   * Items a page: 1 to 100. Auth0's reference gives 50 as the default, its general guide half of the
   * most that a tenant's cloud allows.
   */
  take?: number;
}

/** @throws ArgumentError for a `take` outside 1 to 100 */
export function checkTake<Query extends PageQuery>(query: Query): Query & { from?: string } {
  if (query?.take !== undefined) checkInteger("take", query.take, 1, 100);
  return query as Query & { from?: string };
}

/** Every item of a list whose pages name the next cursor in `next`. */
export function walkPages<Page extends { next?: string | null }, Query extends PageQuery, Item>(
  operation: string,
  query: Query | undefined,
  options: CallOptions | undefined,
  list: (query: Query, options: CallOptions) => Promise<Page>,
  items: (page: Page) => Item[],
): Walk<Item, Page> {
  return walkList(
    operation,
    query,
    options,
    "next",
    (given, call) =>
      cursorPages(
        operation,
        given.from ?? undefined,
        (from) => list({ ...given, from }, call),
        items,
      ),
    items,
  );
}
