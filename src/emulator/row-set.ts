/** The most rows that one list can have. */
export const maxRows = 1_000_000;

const blockRows = 1024;

interface PendingEnd {
  readonly at: number;
  readonly rows: readonly number[] | "all";
}

/**
 * Which of a list's rows are still there. The rows themselves are computed from their number when
 * they are asked for; here one bit a row says that it has ended.
 */
export class RowSet {
  readonly length: number;
  readonly #now: () => number;
  readonly #delayMs: number;
  readonly #ended: Uint8Array;
  /** Rows whose end is still to come: ending them again changes nothing. */
  readonly #ending: Uint8Array;
  #allEnding = false;
  #nextEnd = Infinity;
  readonly #leftInBlock: Uint16Array;
  #left: number;
  #pending: PendingEnd[] = [];

  constructor(length: number, now: () => number, delayMs: number) {
    this.length = length;
    this.#now = now;
    this.#delayMs = delayMs;
    this.#ended = new Uint8Array(Math.ceil(length / 8));
    this.#ending = new Uint8Array(Math.ceil(length / 8));
    this.#leftInBlock = new Uint16Array(Math.ceil(length / blockRows)).fill(blockRows);
    if (length % blockRows > 0) {
      this.#leftInBlock[this.#leftInBlock.length - 1] = length % blockRows;
    }
    this.#left = length;
  }

  /** How many rows are left. */
  get left(): number {
    this.#settle();
    return this.#left;
  }

  has(row: number): boolean {
    this.#settle();
    return Number.isInteger(row) && row >= 0 && row < this.length && !this.#hasEnded(row);
  }

  /** Ends rows, after the delay that the set was made with. */
  end(rows: readonly number[] | "all"): void {
    if (this.#allEnding) {
      return;
    }
    const at = this.#now() + this.#delayMs;
    if (rows === "all") {
      this.#allEnding = true;
    }
    const ending = rows === "all" ? rows : rows.filter((row) => this.#begin(row));
    if (ending.length === 0) {
      return;
    }
    this.#pending.push({ at, rows: ending });
    this.#nextEnd = Math.min(this.#nextEnd, at);
    this.#settle();
  }

  /** The rows left from this row number on, at most `count` of them. */
  from(first: number, count: number): number[] {
    this.#settle();
    const rows: number[] = [];
    let row = Math.max(0, first);
    while (row < this.length && rows.length < count) {
      if (row % blockRows === 0 && this.#leftInBlock[row / blockRows] === 0) {
        row += blockRows;
      } else {
        if (!this.#hasEnded(row)) {
          rows.push(row);
        }
        row += 1;
      }
    }
    return rows;
  }

  /** The rows left after skipping `offset` of those left, at most `count` of them. */
  page(offset: number, count: number): number[] {
    this.#settle();
    let skip = offset;
    let block = 0;
    while (block < this.#leftInBlock.length && skip >= this.#leftInBlock[block]!) {
      skip -= this.#leftInBlock[block]!;
      block += 1;
    }
    return this.from(block * blockRows, skip + count).slice(skip);
  }

  #hasEnded(row: number): boolean {
    return ((this.#ended[row >> 3]! >> (row & 7)) & 1) === 1;
  }

  #settle(): void {
    if (this.#pending.length === 0) {
      return;
    }
    const now = this.#now();
    // Called for each row that is looked at, so it must cost nothing while nothing is due.
    if (now < this.#nextEnd) {
      return;
    }
    const due = this.#pending.filter((end) => end.at <= now);
    this.#pending = this.#pending.filter((end) => end.at > now);
    this.#nextEnd = this.#pending.reduce((next, { at }) => Math.min(next, at), Infinity);
    for (const { rows } of due) {
      if (rows === "all") {
        this.#ended.fill(255);
        this.#leftInBlock.fill(0);
        this.#left = 0;
      } else {
        for (const row of rows) {
          this.#endRow(row);
        }
      }
    }
  }

  /** Notes that a row is to end; false where it is already, or there is no such row. */
  #begin(row: number): boolean {
    if (row < 0 || row >= this.length || ((this.#ending[row >> 3]! >> (row & 7)) & 1) === 1) {
      return false;
    }
    this.#ending[row >> 3]! |= 1 << (row & 7);
    return true;
  }

  #endRow(row: number): void {
    if (this.#hasEnded(row)) {
      return;
    }
    this.#ended[row >> 3]! |= 1 << (row & 7);
    this.#leftInBlock[Math.floor(row / blockRows)]! -= 1;
    this.#left -= 1;
  }
}
