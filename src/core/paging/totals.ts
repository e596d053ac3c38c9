/** What the totals of a list tell of a reading. They may be counted before a change, or after the next. */
export interface Totals {
  /** Takes the total of a window, and how far the list has moved down before it. */
  take(total: number | undefined, moved: number): void;
  /** Accounts for another reading. */
  restart(): void;
  /** The total told last; `undefined` where none was. */
  readonly last: number | undefined;
  /** The lower of the last two. */
  readonly sure: number;
  /** The most rows that came to the part which was read before: the list grew, and moved down. */
  readonly cameBefore: number;
  /** Rows that went. */
  readonly gone: number;
}

export function createTotals(): Totals {
  let last: number | undefined;
  let sure = 0;
  let gone = 0;
  let hasChanged = false;
  let matched = 0;
  let downs = 0;
  let earlier = { grown: 0, down: 0 };

  return {
    take(total = last, moved) {
      const growth = (total ?? 0) - (last ?? total ?? 0);
      hasChanged ||= growth !== 0;
      gone += Math.max(0, -growth);
      const grown = Math.max(0, growth);
      const down = Math.max(0, moved);
      // A change may be told one window early or late.
      const both = Math.min(grown + earlier.grown, down + earlier.down);
      earlier = {
        grown: Math.min(grown, grown + earlier.grown - both),
        down: Math.min(down, down + earlier.down - both),
      };
      matched += both;
      downs += down;
      sure = Math.min(total ?? 0, last ?? total ?? 0);
      last = total;
    },
    restart() {
      matched = downs = 0;
      earlier = { grown: 0, down: 0 };
    },
    get last() {
      return last;
    },
    get sure() {
      return sure;
    },
    get cameBefore() {
      // One change may have been told before the first window, or be told after the last.
      return matched + (hasChanged && downs > matched ? 1 : 0);
    },
    get gone() {
      return gone;
    },
  };
}
