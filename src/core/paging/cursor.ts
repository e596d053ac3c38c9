import { PagingError } from "../errors.ts";
import { type Checkpoint, checkCheckpoint, MOST_ANCHORS } from "./checkpoint.ts";
import { watchForEnd } from "./endless.ts";
import { idsOf, onlyNew, type PageShape } from "./rows.ts";
import type { Pages } from "./walk.ts";

/** What a page by cursor tells: the cursor of the next one, and rows of the whole list. */
export interface CursorPage {
  next?: unknown;
  total?: unknown;
}

/**
 * Pages that name the cursor of the next one, from the cursor `first` on, each row once. A `total` is
 * no proof of the end: it only tells of a list that has none.
 * @param read what a page tells, if not by these names
 * @throws PagingError when a row has no id, for a cursor that was seen before or is no text, after over ten
 *   pages in a row without a new row, and over a hundred pages after a `total`
 */
export function cursorPages<Page extends object, Row>(
  operation: string,
  first: string | undefined,
  list: (cursor: string | undefined) => Promise<Page>,
  shape: PageShape<Page, Row>,
  read: (page: Page) => CursorPage = (page) => page,
): Pages<Page> {
  return async function* (from) {
    if (from) {
      checkCheckpoint(operation, from, (position) => position === null || isText(position), 0);
    }
    let cursor = from ? (from.position as string | null) : first;
    let anchors = from?.anchors ?? [];
    let rows = 0;
    const cursors = new Set([cursor]);
    const seen = new Set(anchors);
    const watch = watchForEnd(operation);

    while (cursor !== null) {
      const page = await list(cursor);
      const { next, total } = read(page);
      const ids = idsOf(operation, shape, page);
      const fresh = onlyNew(shape, page, ids, seen);
      rows += fresh.count;
      anchors = [...anchors, ...ids].slice(-MOST_ANCHORS);
      const isLast = (next ?? "") === "";
      const isBad = !isLast && (!isText(next) || cursors.has(next));
      let error = isLast
        ? undefined
        : watch(fresh.count, rows, typeof total === "number" ? total : undefined);
      if (isBad) {
        const message = "the next cursor is no text, or was seen before";
        error = new PagingError(message, { operation });
      }

      cursor = isLast || isBad ? null : (next as string);
      cursors.add(cursor);
      if (fresh.page) {
        // A cursor that cannot be used is not the end: resumed from, it is refused.
        const position = isBad ? "" : cursor;
        const checkpoint: Checkpoint = { operation, position, anchors };
        yield { page: fresh.page, checkpoint };
      }
      if (error) {
        throw error;
      }
    }
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
