import type { Account, Accounts } from "../accounts.ts";
import {
  exampleUsers,
  personId,
  seededUser,
  syntheticUser,
  userEmail,
  userId,
} from "./synthetic.ts";
import type { UserProfile } from "./synthetic.ts";

interface Change {
  readonly at: number;
  readonly blocked: boolean;
  /** What searches still find. */
  readonly before: boolean | undefined;
}

/**
 * The profiles of the tenant's users, each computed from its row; what was changed is held in memory. The rows of
 * the seeded persons come last.
 */
export class Directory {
  readonly length: number;
  readonly #users: number;
  readonly #accounts: Accounts;
  readonly #now: () => number;
  readonly #searchDelayMs: number;
  readonly #changes = new Map<number, Change>();

  constructor(users: number, accounts: Accounts, now: () => number, searchDelayMs: number) {
    this.length = users + accounts.length;
    this.#users = users;
    this.#accounts = accounts;
    this.#now = now;
    this.#searchDelayMs = searchDelayMs;
  }

  at(row: number): UserProfile {
    const change = this.#changes.get(row);
    const profile = this.#profile(row);
    if (change === undefined) {
      return profile;
    }
    const updated_at = new Date(change.at).toISOString();
    return { ...profile, blocked: change.blocked, updated_at };
  }

  /** A user as searches know it, which lag behind. */
  indexed(row: number): UserProfile {
    const change = this.#changes.get(row);
    const isSeen = change === undefined || this.#now() >= change.at + this.#searchDelayMs;
    if (isSeen) {
      return this.at(row);
    }
    const profile = this.#profile(row);
    return change.before === undefined ? profile : { ...profile, blocked: change.before };
  }

  /** The seeded account of a row. */
  account(row: number): Account | undefined {
    return row < this.#users ? undefined : this.#accounts.at(row - this.#users);
  }

  idOf(row: number): string {
    return row < this.#users
      ? (exampleUsers[row]?.user_id ?? userId.of(row))
      : personId.of(row - this.#users);
  }

  rowOf(id: string): number | undefined {
    const person = personId.row(id);
    if (person !== undefined) {
      return person < this.#accounts.length ? this.#users + person : undefined;
    }
    const early = exampleUsers.findIndex((user) => user.user_id === id);
    return this.#existing(early >= 0 ? early : beyondExamples(userId.row(id)));
  }

  /** The rows of an address, whose case counts. */
  rowsOfEmail(email: string): number[] {
    const early = exampleUsers.flatMap((user, row) => (user.email === email ? [row] : []));
    const later = beyondExamples(userEmail.row(email));
    const rows = [...early, ...(later === undefined ? [] : [later])].filter(
      (row) => row < this.#users,
    );
    const person = this.#accounts.indexOfEmail(email);
    return person !== undefined && this.#accounts.at(person).email === email
      ? [...rows, this.#users + person]
      : rows;
  }

  setBlocked(row: number, blocked: boolean): void {
    const before = this.indexed(row).blocked;
    this.#changes.set(row, { at: this.#now(), blocked, before });
  }

  #existing(row: number | undefined): number | undefined {
    return row !== undefined && row < this.#users ? row : undefined;
  }

  #profile(row: number): UserProfile {
    const account = this.account(row);
    return account === undefined
      ? (exampleUsers[row] ?? syntheticUser(row))
      : seededUser(row - this.#users, account);
  }
}

function beyondExamples(row: number | undefined): number | undefined {
  return row !== undefined && row >= exampleUsers.length ? row : undefined;
}
