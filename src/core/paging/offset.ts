import { IncompleteListError, PagingError } from "../errors.ts";
import { emptyPages, follow, type Step } from "./walk.ts";

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
 * @throws PagingError when a row has no id, the total is no number, or over ten pages in a row bring
 *   nothing new
 */
export function offsetPages<
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
  let countEmpty = emptyPages(operation);
  let lowestTotal = Infinity;
  let step = 1;
  let isSecondReading = false;

  const decide = (page: Page, offset: number): Step<Page, number> => {
    const { [key]: rows, total, count } = page;
    if (!(total >= 0) || !rows.every((row) => row?.[id] && typeof row[id] === "string")) {
      throw new PagingError("a page has no total, or a row no id", { operation });
    }
    const incomplete = () =>
      new IncompleteListError(`the list ended after ${seen.size} of ${total} rows`, {
        operation,
        rowsRead: seen.size,
        total,
      });
    if (!rows.length && offset < total) {
      throw incomplete();
    }

    if (rows.length > 1) {
      step = rows.length - 1;
    }
    if (offset && !rows.some((row) => seen.has(row[id]))) {
      return { next: Math.max(0, Math.min(offset, total) - step) };
    }

    const fresh = rows.filter((row) => !seen.has(row[id]) && seen.add(row[id]));
    const shortened = fresh.length ? { ...page, [key]: fresh } : undefined;
    const decided = { page: fresh.length < rows.length ? shortened : page };
    const end = offset + rows.length;
    const isFull = rows.length >= count;
    const isLast = fresh.length ? end === total && !isFull : end >= total || !isFull;
    const stuck = countEmpty(fresh.length);
    lowestTotal = Math.min(lowestTotal, total);

    if ((isLast || isSecondReading) && seen.size >= lowestTotal) {
      return decided;
    }
    if (!isLast) {
      return { ...decided, error: stuck, next: Math.max(0, end - 1) };
    }
    if (isSecondReading) {
      return { ...decided, error: incomplete() };
    }
    isSecondReading = true;
    countEmpty = emptyPages(operation);
    return { ...decided, error: stuck, next: 0 };
  };
  return follow(0, list, decide);
}
