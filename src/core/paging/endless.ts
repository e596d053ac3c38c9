import { PagingError } from "../errors.ts";

/** A server that goes on for this long without anything new will never end its list. */
const MOST_BARREN_PAGES = 10;

/** Nor will one that goes on for this long after as many rows as it says that there are. */
const MOST_PAGES_PAST_TOTAL = 100;

/**
 * Counts what a list without an end is known by.
 * @returns called with each page: its new rows, all rows so far and the total, it gives the error when it is
 *   time for one
 */
export function watchForEnd(
  operation: string,
): (newRows: number, rows: number, total: number | undefined) => PagingError | undefined {
  let barren = 0;
  let past = 0;
  let highest: number | undefined;
  return (newRows, rows, total) => {
    barren = newRows ? 0 : barren + 1;
    highest = Math.max(total ?? 0, highest ?? 0) || total;
    past = highest !== undefined && rows > highest ? past + 1 : 0;
    if (barren > MOST_BARREN_PAGES) {
      const message = `over ${MOST_BARREN_PAGES} pages in a row without a new row`;
      return new PagingError(message, { operation });
    }
    if (past > MOST_PAGES_PAST_TOTAL) {
      const message = `over ${MOST_PAGES_PAST_TOTAL} pages more than its total of ${highest} fill`;
      return new PagingError(message, { operation });
    }
    return undefined;
  };
}
