import type { Accounts, AccountSession } from "../accounts.ts";
import { countWhile, SeededRows, type SeededRow } from "../seeded-rows.ts";
import {
  ownerOfRow,
  personId,
  rowOfSession,
  searchTerm,
  searchTermOf,
  seededRow,
  seededSessionId,
  workspaceRow,
  type Member,
  type WorkspaceSession,
} from "./synthetic.ts";

/** The sessions of the workspace, newest login first: those by number, and among them those of the seeded persons. */
export class SessionRows {
  readonly length: number;
  readonly #rows: number;
  readonly #caller: Member;
  readonly #accounts: Accounts;
  readonly #seeded: SeededRows;
  /** The numbers of the seeded sessions, newest login first. */
  readonly #order: Uint32Array;
  /** Their rows in the list. */
  readonly #places: Uint32Array;

  constructor(rows: number, caller: Member, accounts: Accounts) {
    this.#rows = rows;
    this.#caller = caller;
    this.#accounts = accounts;
    this.#seeded = new SeededRows(accounts);
    this.length = rows + this.#seeded.length;
    const times = Float64Array.from({ length: this.#seeded.length }, (_, number) =>
      this.#createdAt(number),
    );
    this.#order = Uint32Array.from(times, (_, number) => number).sort(
      (one, other) => times[other]! - times[one]! || one - other,
    );
    const loginAt = (row: number) => Date.parse(workspaceRow(row, caller).loginAt);
    this.#places = this.#order.map(
      (number, rank) => rank + countWhile(rows, (row) => loginAt(row) >= times[number]!),
    );
  }

  at(row: number): WorkspaceSession {
    const found = this.#find(row);
    return typeof found === "number"
      ? workspaceRow(found, this.#caller)
      : seededRow(found, this.#accounts.at(found.account));
  }

  ownerOf(row: number): string {
    const found = this.#find(row);
    return typeof found === "number" ? ownerOfRow(found, this.#caller) : personId.of(found.account);
  }

  searchTermOf(row: number): string {
    const found = this.#find(row);
    return typeof found === "number" ? searchTermOf(found, this.#caller) : searchTerm(this.at(row));
  }

  lastActivityOf(row: number): string {
    const found = this.#find(row);
    return typeof found === "number"
      ? this.at(row).loginAt
      : new Date(this.#session(found).lastActiveAt).toISOString();
  }

  rowOf(sessionId: string): number | undefined {
    const number = seededSessionId.row(sessionId);
    if (number !== undefined) {
      const rank = this.#order.indexOf(number);
      return this.#places[rank];
    }
    const row = rowOfSession(sessionId, this.#rows);
    return row === undefined
      ? undefined
      : row + countWhile(this.#places.length, (rank) => this.#places[rank]! - rank <= row);
  }

  /** The number of a row that is computed from it alone, or what is seeded there. */
  #find(row: number): number | (SeededRow & { readonly number: number }) {
    const rank = countWhile(this.#places.length, (each) => this.#places[each]! < row);
    if (this.#places[rank] !== row) {
      return row - rank;
    }
    const number = this.#order[rank]!;
    return { ...this.#seeded.at(number)!, number };
  }

  #createdAt(number: number): number {
    return this.#session(this.#seeded.at(number)!).createdAt;
  }

  #session({ account, index }: SeededRow): AccountSession {
    return this.#accounts.at(account).session(index);
  }
}
