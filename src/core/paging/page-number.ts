import type { PageShape } from "./rows.ts";
import type { Pages } from "./walk.ts";
import type { Target } from "./window.ts";
import { windowPages } from "./windows.ts";

/** What a page by number tells of the list. What a vendor does not say is `undefined`. */
export interface NumberedPage {
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
 * Pages by number, from 1, of a list that others change meanwhile, each row once. Number and length of a page are
 * chosen together, so that it overlaps the rows read before, and holds no more than the server was seen to give.
 * @param list asks for a page by its number and length, where the length is known
 * @param read what a page tells
 * @param size the most rows a page, where the caller wants no more
 * @param reach the rows that the vendor lets anybody read: a page goes beyond only if it begins there
 * @throws IncompleteListError when the list ends before its total the second time too
 * @throws PagingError when a row has no id, and like `windowPages`
 */
export function numberedPages<Page, Row>(
  operation: string,
  list: (page: number, size: number | undefined) => Promise<Page>,
  read: (page: Page) => NumberedPage,
  shape: PageShape<Page, Row>,
  size?: number,
  reach = Infinity,
): Pages<Page> {
  return windowPages(operation, shape, () => {
    let most = size ?? 0;
    let fixed = 0;
    let largest = 1;
    let last: { page?: number; size?: number | undefined; length?: number } = {};
    return async (target) => {
      // Where a walk goes on, nothing has told yet how long a page is.
      if (!most && target.end) {
        most = read(await list(1, undefined)).size ?? 0;
      }
      let asked = most
        ? choosePage(target, fixed || 1, fixed || most, reach)
        : { page: 1, size: undefined };
      // A server that gives fewer rows than it says answers the same page over and over.
      if (asked.page === last.page && asked.size === last.size && last.length === largest) {
        most = fixed || largest;
        asked = choosePage(target, fixed || 1, most, reach);
      }
      const page = await list(asked.page, asked.size);
      const told = read(page);
      const { length } = shape.rows(page);
      const wanted = asked.size ?? told.size ?? length;
      // What is not told is no less than was asked for, as far as so much was seen, and no less than came.
      const given = told.size ?? Math.max(length, Math.min(asked.size ?? 0, largest));
      if (length > wanted || (given > wanted && length !== wanted)) {
        fixed = Math.max(given, length);
      }
      const kept = fixed || Math.min(given, wanted);
      last = {
        ...asked,
        length: last.page === asked.page && last.size === asked.size ? length : 0,
      };
      largest = Math.max(largest, length);
      most = Math.max(1, kept < wanted || !most ? kept : most);
      return {
        page,
        start: (asked.page - 1) * kept,
        size: kept,
        total: told.total,
        counted: told.counted,
        hasMore: asked.page < (told.pages ?? 0),
      };
    };
  });
}

/**
 * The page that reaches furthest among those that share rows with what was read, of a length that the server
 * keeps. Where none with as many shared rows brings anything new, one with fewer does, or one with none.
 */
function choosePage(
  { end, overlap, isBack }: Target,
  least: number,
  most: number,
  mostReach: number,
) {
  for (let shared = overlap; ; shared--) {
    let best = { page: 1, size: least, reach: 0 };
    for (let size = most; size >= least; size--) {
      const before = Math.floor(Math.max(0, end - shared) / size);
      const reach = (before + 1) * size;
      if (reach > best.reach && reach <= mostReach) {
        best = { page: before + 1, size, reach };
      }
    }
    if (isBack || best.reach > end) {
      return best;
    }
    if (shared <= 0 && end < mostReach) {
      return best;
    }
    if (shared <= 0) {
      let size = most;
      while (size > least && end % size) {
        size--;
      }
      return { page: Math.floor(end / size) + 1, size };
    }
  }
}
