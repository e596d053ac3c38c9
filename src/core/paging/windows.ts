import { PagingError } from "../errors.ts";
import { checkCheckpoint, MOST_ANCHORS } from "./checkpoint.ts";
import { createDecisions } from "./decisions.ts";
import type { Target, Window } from "./window.ts";
import type { PageShape } from "./rows.ts";
import type { Pages } from "./walk.ts";

/**
 * Pages of a list that others change meanwhile, each row once. A window overlaps the one before: a known row
 * anchors it, and without one the list has moved up, so rows further up are asked for. Where the list
 * cannot be asked for rows that overlap, a window is taken without an anchor, and the list read a second time.
 * So it is when fewer rows came by than the total says, and its growth does not explain it.
 * @param ask gets the window for a target
 * @throws IncompleteListError when the list ends before its total the second time too
 * @throws PagingError when a row has no id, after over ten pages in a row without a new row, and over a
 *   hundred pages after the total
 */
export function windowPages<Page, Row>(
  operation: string,
  shape: PageShape<Page, Row>,
  createAsk: () => (target: Target) => Promise<Window<Page>>,
): Pages<Page> {
  return async function* (from) {
    if (from) {
      const { position, isSecond } = from;
      const isPlace = () => Number.isSafeInteger(position) && Number(position) >= 0;
      checkCheckpoint(operation, from, isPlace, position ? 1 : 0);
      if (isSecond) {
        const message =
          "the list was being read a second time, which cannot be gone on with: start anew";
        throw new PagingError(message, { operation });
      }
    }
    const ask = createAsk();
    const after = createDecisions(operation, shape, from);
    let target: Target | undefined = { end: Number(from?.position ?? 0), overlap: MOST_ANCHORS };
    while (target) {
      const { page, checkpoint, error, next } = after(await ask(target), target);
      if (page) {
        yield { page, checkpoint };
      }
      if (error) {
        throw error;
      }
      target = next;
    }
  };
}
