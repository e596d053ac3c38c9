import { PagingError } from "../errors.ts";
import type { PageShape } from "./rows.ts";
import type { Pages } from "./walk.ts";
import { windowPages } from "./windows.ts";

/** A page of a list by offset, with the most rows that it could hold and the rows of the whole list. */
export interface OffsetPage {
  count: number;
  total: number;
}

/**
 * Pages by offset of a list that others change meanwhile, each row once.
 * @throws IncompleteListError when the list ends before its total the second time too
 * @throws PagingError when a row has no id or the total is no number, and like `windowPages`
 */
export function offsetPages<Page extends OffsetPage, Row>(
  operation: string,
  list: (offset: number) => Promise<Page>,
  shape: PageShape<Page, Row>,
): Pages<Page> {
  return windowPages(operation, shape, () => async ({ end, overlap }) => {
    const start = Math.max(0, end - overlap);
    const page = await list(start);
    const { count: size, total } = page;
    if (!(total >= 0)) {
      throw new PagingError("a page has no total", { operation });
    }
    return { page, start, size, total, counted: total, hasMore: false };
  });
}
