import { refuseTaken, type Account, type Accounts } from "../accounts.ts";
import {
  documentedUser,
  emailOfUser,
  loginOfUser,
  personId,
  rowOfEmail,
  rowOfUser,
  seededUser,
  userAt,
  type User,
} from "./synthetic.ts";

/** A user, and what all that hangs on it is computed from. */
export interface Subject {
  readonly row: number;
  readonly user: User;
  /** Epoch seconds of the latest login. */
  readonly login: number;
  /** Whether the pages' examples are of this one. */
  readonly isDocumented: boolean;
  readonly account: Account | undefined;
}

/** The users of the account, each computed from its row: after the examples and the rows the seeded persons. */
export class Directory {
  readonly length: number;
  readonly #rows: number;
  readonly #accounts: Accounts;

  constructor(rows: number, accounts: Accounts) {
    this.length = rows + accounts.length;
    this.#rows = rows;
    this.#accounts = accounts;
    refuseTaken(accounts, "email", (email) => this.#own(rowOfEmail(email)) !== undefined);
  }

  subject(row: number): Subject {
    return {
      row,
      user: this.at(row),
      login: this.loginOf(row),
      isDocumented: row === 0 && this.#rows > 0,
      account: this.account(row),
    };
  }

  at(row: number): User {
    const account = this.account(row);
    return account === undefined ? userAt(row) : seededUser(personId.of(row - this.#rows), account);
  }

  account(row: number): Account | undefined {
    return row < this.#rows ? undefined : this.#accounts.at(row - this.#rows);
  }

  /** Some users have none. */
  emailOf(row: number): string | undefined {
    const account = this.account(row);
    return account === undefined ? emailOfUser(row) : account.email;
  }

  /** Epoch seconds of the latest login. */
  loginOf(row: number): number {
    const latest = this.account(row)?.latest;
    return latest === undefined ? loginOfUser(row) : Math.floor(latest.createdAt / 1000);
  }

  rowOf(id: string): number | undefined {
    const person = personId.row(id);
    return person === undefined ? this.#own(rowOfUser(id)) : this.#rowOfPerson(person);
  }

  /** The row of an e-mail address, whose case does not matter. */
  rowOfEmail(email: string): number | undefined {
    const person = this.#accounts.indexOfEmail(email);
    return person === undefined ? this.#own(rowOfEmail(email)) : this.#rows + person;
  }

  /** The row of the user who has a seat. */
  rowOfSeat(id: string): number | undefined {
    const row = this.rowOf(id === documentedUser.seat_uid ? documentedUser.id! : id);
    return row !== undefined && this.at(row).seat_uid === id ? row : undefined;
  }

  #own(row: number | undefined): number | undefined {
    return row !== undefined && row < this.#rows ? row : undefined;
  }

  #rowOfPerson(person: number): number | undefined {
    return person < this.#accounts.length ? this.#rows + person : undefined;
  }
}
