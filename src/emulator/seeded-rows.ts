import type { Accounts } from "./accounts.ts";

/** Whose session a row is, and which of them. */
export interface SeededRow {
  readonly account: number;
  readonly index: number;
}

/** The sessions of all seeded persons as the rows of one list, one person after the other. */
export class SeededRows {
  /** Of each account, and behind the last: the number of sessions ahead of its own. */
  readonly #first: Uint32Array;

  constructor(accounts: Accounts) {
    this.#first = new Uint32Array(accounts.length + 1);
    for (let account = 0; account < accounts.length; account += 1) {
      this.#first[account + 1] = this.#first[account]! + accounts.at(account).sessions;
    }
  }

  get length(): number {
    return this.#first.at(-1)!;
  }

  /** The row of an account's first session. */
  first(account: number): number {
    return this.#first[account]!;
  }

  at(row: number): SeededRow | undefined {
    if (row < 0 || row >= this.length) {
      return undefined;
    }
    const account = countWhile(this.#first.length, (index) => this.#first[index]! <= row) - 1;
    return { account, index: row - this.#first[account]! };
  }
}

/** How many of the first indexes pass a test that none passes after the first that does not. */
export function countWhile(length: number, test: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
