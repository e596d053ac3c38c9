import { checkInteger } from "../checks.ts";
import { ArgumentError, PagingError } from "../errors.ts";
import { type CallOptions, readCallOptions } from "../options.ts";
import { plainObject } from "../plain.ts";

/** A server that goes on for this long without anything new will never end its list. */
const MAX_EMPTY_PAGES = 10;

/**
 * Every item of a paged list. Iterate it for the items, or `pages()` for the pages; each iteration
 * starts anew, requests a page when it is needed and none after it is abandoned.
 */
export interface Walk<Item, Page> extends AsyncIterable<Item> {
  pages(): AsyncIterable<Page>;
  /**
   * All items at once. No page is asked for after the one that shows that there are too many.
   * @param options.max the most items that there may be, from 1
   * @throws PagingError when there are more: a list that was cut short would look like a whole one
   * @throws ArgumentError for a `max` that is no whole number from 1 to 4294967295, before any request
   */
  toArray(options: { max: number }): Promise<Item[]>;
}

/**
 * A walk whose query and options are read once, when it is asked for: what changes them later cannot turn
 * it to another list. What is wrong with them rejects its first step.
 * @param pages the pages of a query and options
 * @param items the items of a page
 */
export function walkList<Query extends object, Options extends CallOptions, Item, Page>(
  operation: string,
  query: Query | undefined,
  options: Options | undefined,
  own: string,
  pages: (query: Query, options: Options) => AsyncGenerator<Page, void, undefined>,
  items: (page: Page) => readonly Item[],
): Walk<Item, Page> {
  let start: () => AsyncGenerator<Page, void, undefined>;
  try {
    const given = query === undefined ? {} : plainObject("the query", query);
    if (own in given) {
      throw new ArgumentError(own, "is the walk's own");
    }
    const call = readCallOptions(options);
    start = () => pages(given as Query, call as Options);
  } catch (error) {
    start = async function* () {
      throw error;
    };
  }
  async function* each() {
    for await (const page of start()) {
      yield* items(page);
    }
  }
  return {
    // Like the walk itself: a generator alone could be gone through once.
    pages: () => ({ [Symbol.asyncIterator]: start }),
    [Symbol.asyncIterator]: each,
    async toArray(given) {
      const max = checkInteger("max", given?.max, 1, 2 ** 32 - 1);
      const found: Item[] = [];
      for await (const item of each()) {
        if (found.push(item) > max) {
          throw new PagingError(`more than ${max} items`, { operation });
        }
      }
      return found;
    },
  };
}

/** What follows from a page: what is yielded of it, and then either the next position, an error, or the end. */
export interface Step<Page, Position> {
  page?: Page | undefined;
  error?: Error | undefined;
  next?: Position | undefined;
}

/** Fetches page after page from a position on; `decide` says after each what follows. */
export async function* follow<Page, Position>(
  start: Position,
  fetch: (position: Position) => Promise<Page>,
  decide: (page: Page, position: Position) => Step<Page, Position>,
): AsyncGenerator<Page, void, undefined> {
  let position: Position | undefined = start;
  while (position !== undefined) {
    const { page, error, next } = decide(await fetch(position), position);
    if (page !== undefined) {
      yield page;
    }
    if (error) {
      throw error;
    }
    position = next;
  }
}

/** Counts pages in a row without anything new, and says when there are too many. */
export function emptyPages(operation: string): (freshRows: number) => PagingError | undefined {
  let inARow = 0;
  return (freshRows) => {
    inARow = freshRows ? 0 : inARow + 1;
    if (inARow <= MAX_EMPTY_PAGES) {
      return undefined;
    }
    return new PagingError(`over ${MAX_EMPTY_PAGES} pages in a row without a new row`, {
      operation,
    });
  };
}
