import { PagingError } from "../errors.ts";
import { emptyPages, follow, type Step } from "./walk.ts";

/** Where a page begins; `undefined` for the first one. */
interface Position {
  cursor: string | undefined;
}

/**
 * Pages that name the cursor of the next one in `next`, from the cursor `from` on.
 * @throws PagingError for a cursor that was seen before or is no text, and after over ten empty pages in
 *   a row
 */
export function cursorPages<Page extends { next?: string | null }>(
  operation: string,
  from: string | undefined,
  list: (cursor: string | undefined) => Promise<Page>,
  items: (page: Page) => readonly unknown[],
): AsyncGenerator<Page, void, undefined> {
  const seen = new Set([from]);
  const countEmpty = emptyPages(operation);

  const decide = (page: Page): Step<Page, Position> => {
    const { next } = page;
    const stuck = countEmpty(items(page).length);
    if ((next ?? "") === "") {
      return { page };
    }
    if (typeof next !== "string" || seen.has(next)) {
      const message = "the next cursor is no text, or was seen before";
      return { page, error: new PagingError(message, { operation }) };
    }
    seen.add(next);
    return { page, error: stuck, next: { cursor: next } };
  };
  return follow<Page, Position>({ cursor: from }, ({ cursor }) => list(cursor), decide);
}
