import { exampleUsers, syntheticUser, userEmail, userId } from "./synthetic.ts";
import type { UserProfile } from "./synthetic.ts";

interface Change {
  readonly at: number;
  readonly blocked: boolean;
  /** What searches still find. */
  readonly before: boolean | undefined;
}

/** The profiles of the tenant's users, each computed from its row; what was changed is held in memory. */
export class Directory {
  readonly length: number;
  readonly #now: () => number;
  readonly #searchDelayMs: number;
  readonly #changes = new Map<number, Change>();

  constructor(length: number, now: () => number, searchDelayMs: number) {
    this.length = length;
    this.#now = now;
    this.#searchDelayMs = searchDelayMs;
  }

  at(row: number): UserProfile {
    const change = this.#changes.get(row);
    const profile = exampleUsers[row] ?? syntheticUser(row);
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
    const profile = exampleUsers[row] ?? syntheticUser(row);
    return change.before === undefined ? profile : { ...profile, blocked: change.before };
  }

  idOf(row: number): string {
    return exampleUsers[row]?.user_id ?? userId.of(row);
  }

  rowOf(id: string): number | undefined {
    const early = exampleUsers.findIndex((user) => user.user_id === id);
    return this.#existing(early >= 0 ? early : beyondExamples(userId.row(id)));
  }

  /** The rows of an address, whose case counts. */
  rowsOfEmail(email: string): number[] {
    const early = exampleUsers.flatMap((user, row) => (user.email === email ? [row] : []));
    const later = beyondExamples(userEmail.row(email));
    return [...early, ...(later === undefined ? [] : [later])].filter((row) => row < this.length);
  }

  setBlocked(row: number, blocked: boolean): void {
    const before = this.indexed(row).blocked;
    this.#changes.set(row, { at: this.#now(), blocked, before });
  }

  #existing(row: number | undefined): number | undefined {
    return row !== undefined && row < this.length ? row : undefined;
  }
}

function beyondExamples(row: number | undefined): number | undefined {
  return row !== undefined && row >= exampleUsers.length ? row : undefined;
}
