import { PagingError } from "../errors.ts";

/** Where a page has its rows, and what tells them apart. */
export interface PageShape<Page, Row> {
  rows(page: Page): readonly Row[];
  /** The same page with some of its rows. */
  withRows(page: Page, rows: Row[]): Page;
  idOf(row: Row): unknown;
}

/** Pages with their rows in `key`, which may be `null` for none, and the id of a row in `id`. */
export function rowsAt<Page extends object, Row extends object>(
  key: keyof Page & string,
  id: keyof Row & string,
): PageShape<Page, Row> {
  return {
    rows: (page) => (page[key] ?? []) as readonly Row[],
    withRows: (page, rows) => ({ ...page, [key]: rows }),
    idOf: (row) => row[id],
  };
}

/**
 * The ids of the rows of a page.
 * @throws PagingError for a row without one, which cannot be told from another
 */
export function idsOf<Page, Row>(
  operation: string,
  shape: PageShape<Page, Row>,
  page: Page,
): string[] {
  return shape.rows(page).map((row) => {
    const id = row && shape.idOf(row);
    if (typeof id !== "string" || !id) {
      throw new PagingError("a row has no id", { operation });
    }
    return id;
  });
}

/** A page without the rows that are known, which then know its own; `undefined` where none was new. */
export function onlyNew<Page, Row>(
  shape: PageShape<Page, Row>,
  page: Page,
  ids: readonly string[],
  known: Set<string>,
): { page: Page | undefined; count: number } {
  const rows = shape.rows(page);
  const fresh = rows.filter((_, index) => !known.has(ids[index]!) && known.add(ids[index]!));
  if (fresh.length === rows.length) {
    return { page, count: fresh.length };
  }
  return { page: fresh.length ? shape.withRows(page, fresh) : undefined, count: fresh.length };
}
