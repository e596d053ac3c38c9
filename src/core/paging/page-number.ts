import { IncompleteListError, PagingError } from "../errors.ts";
import { emptyPages, follow, type Step } from "./walk.ts";

/** What a page by number tells of the list. What a vendor does not say is `undefined`. */
export interface NumberedPage<Row> {
  readonly rows: readonly Row[];
  /** Rows of the whole list. */
  readonly total: number | undefined;
  /** Rows that the vendor counts, be they of the whole list or of more: a lower number tells of a deletion. */
  readonly counted: number | undefined;
  /** Pages of the whole list. */
  readonly pages: number | undefined;
  /** The most rows that a page holds. */
  readonly size: number | undefined;
}

/**
 * Pages by number, each row once: `idOf` says what identifies one. Where the total shrinks the list has
 * moved up, and the pages that its rest may have moved into are read again. A page with room
 * that reaches the total is the last; where it is not reached at the end the list is read a second time.
 * @param read what a page tells
 * @param withRows a page with fewer rows, where the others were yielded before
 * @throws IncompleteListError when the list ends before its total the second time too
 * @throws PagingError when a row has no id, or over ten pages in a row bring nothing new
 */
export function numberedPages<Page, Row>(
  operation: string,
  list: (page: number) => Promise<Page>,
  read: (page: Page) => NumberedPage<Row>,
  withRows: (page: Page, rows: Row[]) => Page,
  idOf: (row: Row) => unknown,
): AsyncGenerator<Page, void, undefined> {
  const seen = new Set<unknown>();
  let countEmpty = emptyPages(operation);
  let known = 0;
  let lastCounted = 0;
  let isSecondReading = false;

  const decide = (page: Page, number: number): Step<Page, number> => {
    const { rows, total, counted, pages, size } = read(page);
    const lost = counted === undefined ? 0 : lastCounted - counted;
    lastCounted = counted ?? lastCounted;
    known = total ?? known;
    if (number > 1 && lost > 0) {
      return { next: Math.max(1, number - Math.ceil(lost / (size || rows.length || 1))) };
    }

    if (!rows.every(idOf)) {
      throw new PagingError("a row has no id", { operation });
    }
    const fresh = rows.filter((row) => !seen.has(idOf(row)) && seen.add(idOf(row)));
    const shortened = fresh.length ? withRows(page, fresh) : undefined;
    const decided = { page: fresh.length < rows.length ? shortened : page };
    const isEnd =
      rows.length === 0 ||
      ((number - 1) * (size || rows.length) + rows.length === total && rows.length < (size ?? 0)) ||
      (total === undefined && rows.length < (size ?? 0) && number >= (pages ?? 0));
    const stuck = countEmpty(fresh.length);

    if ((isEnd || isSecondReading) && seen.size >= known) {
      return decided;
    }
    if (isEnd && isSecondReading) {
      const error = new IncompleteListError(`the list ended after ${seen.size} of ${known} rows`, {
        operation,
        rowsRead: seen.size,
        total: known,
      });
      return { ...decided, error };
    }
    if (isEnd) {
      isSecondReading = true;
      countEmpty = emptyPages(operation);
      return { ...decided, next: 1 };
    }
    return { ...decided, error: stuck, next: number + 1 };
  };
  return follow(1, list, decide);
}
