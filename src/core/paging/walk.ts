import { checkInteger } from "../checks.ts";
import { ArgumentError, PagingError } from "../errors.ts";
import { type CallOptions, readCallOptions } from "../options.ts";
import { plainObject } from "../plain.ts";
import type { Checkpoint } from "./checkpoint.ts";

/**
 * Every item of a paged list. Iterate it for the items, or `pages()` for the pages; each iteration
 * starts anew, requests a page when it is needed and none after it is abandoned.
 */
export interface Walk<Item, Page> extends AsyncIterable<Item> {
  pages(): AsyncIterable<Page>;
  /**
   * Where the walk stands after a page: plain JSON, to be kept and given to `resume`.
   * @param page an object that `pages()` of this walk, or of one that it was resumed as, gave
   * @throws ArgumentError for any other
   */
  checkpoint(page: Page): Checkpoint;
  /**
   * The same walk from a checkpoint on, without the rows before it. Query and options are those of this walk.
   * It does not know all rows that were read, so it reads no list a second time: where that is needed, it rejects with an
   * `IncompleteListError`. It rejects with a `PagingError` when none of the checkpoint's rows is left, and for a checkpoint
   * of a second reading. What was missed before the checkpoint it cannot see.
   * @throws ArgumentError for a checkpoint of another operation, or that is none, at its first step
   */
  resume(checkpoint: Checkpoint): Walk<Item, Page>;
  /**
   * All items at once. No page is asked for after the one that shows that there are too many.
   * @param options.max the most items that there may be, from 1
   * @throws PagingError when there are more: a list that was cut short would look like a whole one
   * @throws ArgumentError for a `max` that is no whole number from 1 to 4294967295, before any request
   */
  toArray(options: { max: number }): Promise<Item[]>;
}

/** A page that a walk gives, and where it stands after it. */
export interface WalkedPage<Page> {
  page: Page;
  checkpoint: Checkpoint;
}

/** The pages of a list from its first one, or from a checkpoint on. */
export type Pages<Page> = (from?: Checkpoint) => AsyncGenerator<WalkedPage<Page>, void, undefined>;

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
  pages: (query: Query, options: Options) => Pages<Page>,
  items: (page: Page) => readonly Item[],
): Walk<Item, Page> {
  let start: Pages<Page>;
  try {
    const given = query === undefined ? {} : plainObject("the query", query);
    if (own in given) {
      throw new ArgumentError(own, "is the walk's own");
    }
    const call = readCallOptions(options);
    start = (from) => pages({ ...given } as Query, { ...call } as Options)(from);
  } catch (error) {
    start = failing(error);
  }
  return walkFrom(operation, start, undefined, items, new WeakMap());
}

function failing(error: unknown): Pages<never> {
  return async function* () {
    throw error;
  };
}

function walkFrom<Item, Page>(
  operation: string,
  start: Pages<Page>,
  from: Checkpoint | undefined,
  items: (page: Page) => readonly Item[],
  checkpoints: WeakMap<object, Checkpoint>,
): Walk<Item, Page> {
  async function* pages() {
    for await (const { page, checkpoint } of start(from)) {
      checkpoints.set(page as object, checkpoint);
      yield page;
    }
  }
  async function* each() {
    for await (const { page } of start(from)) {
      yield* items(page);
    }
  }
  return {
    // Like the walk itself: a generator alone could be gone through once.
    pages: () => ({ [Symbol.asyncIterator]: pages }),
    [Symbol.asyncIterator]: each,
    checkpoint(page) {
      const checkpoint = checkpoints.get(page as object);
      if (!checkpoint) {
        throw new ArgumentError("page", `is none that ${operation} gave`);
      }
      return structuredClone(checkpoint);
    },
    resume(checkpoint) {
      try {
        const copy = plainObject("checkpoint", checkpoint) as unknown as Checkpoint;
        return walkFrom(operation, start, copy, items, checkpoints);
      } catch (error) {
        return walkFrom(operation, failing(error), undefined, items, checkpoints);
      }
    },
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
