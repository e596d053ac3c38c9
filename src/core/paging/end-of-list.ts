import type { Window } from "./window.ts";

/** What a window brought to a reading. */
interface Brought {
  length: number;
  /** Rows that the reading did not have. */
  fresh: number;
  /** How many these were to be, if the list had not changed. */
  expected: number;
  /** The most rows of a window, with this one and before it. */
  largest: number;
  earlierLargest: number;
}

/**
 * Tells the end of a list: a window with room, by the total. A total may be told late, so that where it says that more rows
 * follow, two windows with room in a row are the end, if the server can give more than these.
 */
export function createEndOfList(): (window: Window<unknown>, brought: Brought) => boolean {
  let wasShort = false;
  return ({ start, size, total, hasMore }, { length, fresh, expected, ...most }) => {
    const isShort = length < (size ?? most.largest);
    const isShorter = length < most.largest || (start === 0 && length > most.earlierLargest);
    const end = start + length;
    const mayEnd = total === undefined ? !hasMore : end >= total;
    const isAgain = isShort && wasShort;
    wasShort = isShort;
    if (length === 0 || !isShort) {
      return length === 0;
    }
    return mayEnd
      ? end === total || total === undefined || isShorter || fresh === 0
      : isAgain && (isShorter || fresh < expected);
  };
}
