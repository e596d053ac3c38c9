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

/**
 * Pages that name the cursor of the next one in `next`, from the cursor `from` on.
 * @throws PagingError for a cursor that was seen before or is no text, and after ten empty pages in a row
 */
export async function* cursorPages<Page extends { next?: string | null }>(
  operation: string,
  from: string | undefined,
  list: (cursor: string | undefined) => Promise<Page>,
  items: (page: Page) => readonly unknown[],
): AsyncGenerator<Page, void, undefined> {
  const seen = new Set([from]);
  let barren = 0;
  for (let cursor = from; ;) {
    const page = await list(cursor);
    const { next } = page;
    barren = items(page).length ? 0 : barren + 1;
    yield page;
    if (next === undefined || next === null || next === "") return;
    if (typeof next !== "string" || seen.has(next))
      throw new PagingError("the next cursor is no text, or was seen before", { operation });
    if (barren > MAX_BARREN_PAGES)
      throw new PagingError(`over ${MAX_BARREN_PAGES} pages in a row without a row`, { operation });
    seen.add(next);
    cursor = next;
  }
}

/** A page of a list by offset, with the most rows that it could hold and the rows of the whole list. */
export interface OffsetPage {
  count: number;
  total: number;
}

/**
 * Pages by offset of a list that others change meanwhile; `key` names the rows of a page, `id` what
 * identifies a row. Each page overlaps the one before by a row, so a page must hold at least two. A page
 * without a known row means that the list moved up: it is dropped, and an earlier one asked for, until
 * one has such a row or starts the list. At an end with fewer rows than the total the list is read a
 * second time, for what came to its top or changed places meanwhile.
 * @throws IncompleteListError when the list ends before its total the second time too
 * @throws PagingError when a row has no id, the total is no number, or ten pages in a row bring nothing new
 */
export async function* offsetPages<
  Key extends string,
  Id extends string,
  Page extends OffsetPage & Record<Key, Record<Id, string>[]>,
>(
  operation: string,
  key: Key,
  id: Id,
  list: (offset: number) => Promise<Page>,
): AsyncGenerator<Page, void, undefined> {
  const seen = new Set<string>();
  let lowestTotal = Infinity;
  let step = 1;
  let barren = 0;
  let isSecond = false;
  for (let offset = 0; ;) {
    const page = await list(offset);
    const { [key]: rows, total } = page;
    if (
      typeof total !== "number" ||
      !(total >= 0) ||
      !rows.every((row) => row?.[id] && typeof row[id] === "string")
    )
      throw new PagingError("a page has no total, or a row no id", { operation });
    const incomplete = () =>
      new IncompleteListError(`the list ended after ${seen.size} of ${total} rows`, {
        operation,
        rowsRead: seen.size,
        total,
      });
    if (!rows.length && offset < total) throw incomplete();

    if (rows.length > 1) step = rows.length - 1;
    if (offset && !rows.some((row) => seen.has(row[id]))) {
      offset = Math.max(0, Math.min(offset, total) - step);
      continue;
    }
    const fresh = rows.filter((row) => !seen.has(row[id]) && seen.add(row[id]));
    const end = offset + rows.length;
    const isFull = rows.length >= page.count;
    const isLast = fresh.length ? end === total && !isFull : end >= total || !isFull;
    lowestTotal = Math.min(lowestTotal, total);
    barren = fresh.length ? 0 : barren + 1;
    if (fresh.length === rows.length) yield page;
    else if (fresh.length) yield { ...page, [key]: fresh };
    if ((isLast || isSecond) && seen.size >= lowestTotal) return;
    if (isLast && isSecond) throw incomplete();
    if (barren >= MAX_BARREN_PAGES)
      throw new PagingError(`${MAX_BARREN_PAGES} pages in a row without a new row`, { operation });
    offset = isLast ? 0 : Math.max(0, end - 1);
    if (isLast) barren = 0;
    isSecond ||= isLast;
  }
}
