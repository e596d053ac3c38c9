/** What the totals of a list tell of a reading, however late they tell it. */
export interface Totals {
  /** Takes the total of a window, and how far the list has moved down before it. */
  take(total: number | undefined, moved: number): void;
  /** Starts to account for another reading. */
  restart(): void;
  /** The total told last; `undefined` where none was. */
  readonly last: number | undefined;
  /** The lower of the last two: one may have been counted before a change, or after the next. */
  readonly sure: number;
  /** Rows that came to the part which was read already: the list grew, and moved down. */
  readonly cameBefore: number;
  /** Rows that went. */
  readonly gone: number;
}

export function createTotals(): Totals {
  let last: number | undefined;
  let sure = 0;
  let cameBefore = 0;
  let gone = 0;
  let earlierGrowth = 0;
  let earlierMove = 0;
  let untold = 0;
  let windows = 0;
  let hasChanged = false;

  return {
    take(total, moved) {
      const growth = total !== undefined && last !== undefined ? total - last : 0;
      gone += Math.max(0, -growth);
      hasChanged ||= growth !== 0;
      const grown = Math.max(0, growth);
      const down = Math.max(0, moved);
      // A total that is counted before or after the rows tells of a change one window late, or early.
      const matched = Math.min(grown + earlierGrowth, down + earlierMove);
      cameBefore += matched;
      earlierGrowth = Math.min(grown, grown + earlierGrowth - matched);
      earlierMove = Math.min(down, down + earlierMove - matched);
      // What changed first, a total that is counted after the rows has told already.
      if (++windows === 2 && down > matched) {
        untold = 1;
      }
      sure = Math.min(total ?? sure, last ?? total ?? 0);
      last = total ?? last;
    },
    restart() {
      cameBefore = earlierGrowth = earlierMove = untold = 0;
    },
    get last() {
      return last;
    },
    get sure() {
      return sure;
    },
    get cameBefore() {
      return cameBefore + (hasChanged ? untold : 0);
    },
    get gone() {
      return gone;
    },
  };
}
