import { IncompleteListError } from "./incomplete-list-error.ts";
import { PagingError } from "./paging-error.ts";

const MAX_BARREN_PAGES = 10;

/**
 * Every item of a paged list. Iterate it for the items, or `pages()` for the pages; each iteration
 * starts anew, requests a page when it is needed and none after it is abandoned.
 */
export interface Walk<Item, Page> extends AsyncIterable<Item> {
  pages(): AsyncIterable<Page>;
}

/** The paging primitive: pages, and how to read the items of one. */
export function walk<Item, Page>(
  pages: () => AsyncGenerator<Page, void, undefined>,
  items: (page: Page) => readonly Item[],
): Walk<Item, Page> {
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) for (const item of items(page)) yield item;
    },
  };
}

/** How to walk a list whose pages name the cursor of the next one. */
export interface CursorPages<Page> {
  operation: string;
  /** Where to start: the cursor that the caller passed. */
  from: string | undefined;
  list: (cursor: string | undefined) => Promise<Page>;
  next: (page: Page) => unknown;
  isEmpty: (page: Page) => boolean;
}

/** @throws PagingError for a cursor that was seen before or is no text, and after ten empty pages in a row */
export async function* cursorPages<Page>(
  source: CursorPages<Page>,
): AsyncGenerator<Page, void, undefined> {
  const seen = new Set([source.from]);
  let barren = 0;
  for (let cursor = source.from; ;) {
    const page = await source.list(cursor);
    const next = source.next(page);
    barren = source.isEmpty(page) ? barren + 1 : 0;
    yield page;
    if (next === undefined || next === null || next === "") return;
    if (typeof next !== "string")
      throw new PagingError(source.operation, "the cursor of the next page is not text");
    if (seen.has(next))
      throw new PagingError(
        source.operation,
        "the vendor repeated a cursor: the walk would never end",
      );
    if (barren > MAX_BARREN_PAGES)
      throw new PagingError(source.operation, `more than ${MAX_BARREN_PAGES} empty pages in a row`);
    seen.add(next);
    cursor = next;
  }
}

/** How to walk a list by offset that others change meanwhile. */
export interface OffsetPages<Page, Row> {
  operation: string;
  list: (offset: number) => Promise<Page>;
  rows: (page: Page) => readonly Row[];
  total: (page: Page) => unknown;
  /** The most rows that the page could hold. */
  limit: (page: Page) => number;
  id: (row: Row) => unknown;
  /** The page with only these rows. */
  only: (page: Page, rows: Row[]) => Page;
}

/**
 * Each page overlaps the one before by a row, so a page must hold at least two. A page without a known
 * row means that the list moved up: it is dropped, and an earlier one asked for, until one has such a
 * row or starts the list.
 * @throws IncompleteListError when the list ends before its total
 * @throws PagingError when a row has no id, the total is no number, or ten pages in a row bring nothing new
 */
export async function* offsetPages<Page, Row>(
  source: OffsetPages<Page, Row>,
): AsyncGenerator<Page, void, undefined> {
  const { operation } = source;
  const seen = new Set<string>();
  let lowestTotal = Infinity;
  let step = 1;
  let barren = 0;
  for (let offset = 0; ;) {
    const page = await source.list(offset);
    const rows = source.rows(page);
    const total = source.total(page);
    if (typeof total !== "number" || !(total >= 0))
      throw new PagingError(operation, "the total of the list is missing");
    if (rows.length === 0 && offset < total)
      throw new IncompleteListError(operation, seen.size, total);

    const fresh = new Map<string, Row>();
    let known = offset === 0;
    for (const row of rows) {
      const id = source.id(row);
      if (typeof id !== "string" || id === "") throw new PagingError(operation, "a row has no id");
      if (seen.has(id)) known = true;
      else fresh.set(id, fresh.get(id) ?? row);
    }
    if (rows.length > 1) step = rows.length - 1;
    if (!known) {
      offset = Math.max(0, Math.min(offset, total) - step);
      continue;
    }
    for (const id of fresh.keys()) seen.add(id);
    const end = offset + rows.length;
    const isFull = rows.length >= source.limit(page);
    const isLast = fresh.size ? end === total && !isFull : end >= total || !isFull;
    barren = fresh.size ? 0 : barren + 1;
    if (fresh.size === rows.length) yield page;
    else if (fresh.size) yield source.only(page, [...fresh.values()]);
    lowestTotal = Math.min(lowestTotal, total);
    if (isLast && fresh.size === 0 && seen.size < lowestTotal)
      throw new IncompleteListError(operation, seen.size, total);
    if (isLast) return;
    if (barren >= MAX_BARREN_PAGES)
      throw new PagingError(operation, `${MAX_BARREN_PAGES} pages in a row brought no new row`);
    offset = Math.max(0, end - 1);
  }
}
