import type { Accounts } from "../accounts.ts";
import { maxRows } from "../row-set.ts";
import { SeededRows } from "../seeded-rows.ts";
import {
  prefactorRow,
  prefactorSession,
  prefactorSessionId,
  seededSession,
  type Session,
} from "./synthetic.ts";

// Behind all that the option `rows` can give.
const firstSeeded = maxRows;

/** The sessions, each computed from its row; those of the seeded persons come last. */
export class SessionRows {
  readonly #rows: number;
  readonly #accounts: Accounts;
  readonly #seeded: SeededRows;

  constructor(rows: number, accounts: Accounts) {
    this.#rows = rows;
    this.#accounts = accounts;
    this.#seeded = new SeededRows(accounts);
  }

  find(id: string): Session | undefined {
    const row = prefactorRow(id);
    if (row === undefined || row < this.#rows) {
      return row === undefined ? undefined : prefactorSession(row);
    }
    const seeded = this.#seeded.at(row - firstSeeded);
    return (
      seeded &&
      seededSession(row, seeded.account, this.#accounts.at(seeded.account).session(seeded.index))
    );
  }

  idsOf(account: number): string[] {
    const first = firstSeeded + this.#seeded.first(account);
    return Array.from({ length: this.#accounts.at(account).sessions }, (_, index) =>
      prefactorSessionId(first + index),
    );
  }
}
