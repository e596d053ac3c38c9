import { syntheticAddress } from "./synthetic.ts";

/** What can be said of a seeded session, in the same words for all providers. */
export interface SeededSession {
  /** When it began, as ISO text or in epoch ms. Default: in August 2026, each a minute before the one ahead of it. */
  readonly createdAt?: string | number;
  /** When it was last used, as ISO text or in epoch ms; not before `createdAt`. Default: ten minutes after it. */
  readonly lastActiveAt?: string | number;
  /** Default: an address kept for documentation. */
  readonly ip?: string;
  readonly userAgent?: string;
}

/** The account of a seeded person. A provider takes only what its API shows of a session. */
export interface SeededAccount<Field extends keyof SeededSession = keyof SeededSession> {
  /** How many, 0 to 10,000, or what each of them has. Default 1. */
  readonly sessions?: number | readonly Pick<SeededSession, Field>[];
}

/** A seeded session with its defaults filled in; times in epoch ms. */
export interface AccountSession {
  readonly createdAt: number;
  readonly lastActiveAt: number;
  readonly ip: string;
  readonly userAgent: string;
}

/** What a provider knows of a seeded person. */
export interface Account {
  readonly email: string;
  readonly name: string;
  readonly username: string;
  /** How many sessions there are. */
  readonly sessions: number;
  session(index: number): AccountSession;
  /** The one that began last. */
  readonly latest: AccountSession | undefined;
}

/** @throws TypeError for an account that clashes with what is there without any seeding */
export function refuseTaken(
  accounts: Accounts,
  key: "email" | "username",
  taken: (value: string) => boolean,
): void {
  for (let index = 0; index < accounts.length; index += 1) {
    const value = accounts.at(index)[key];
    if (taken(value)) {
      throw new TypeError(`people must not have ${value} as ${key}: an example or a row has it.`);
    }
  }
}

/** A provider's accounts of the seeded persons, in their order. */
export interface Accounts {
  readonly length: number;
  at(index: number): Account;
  /** Case does not matter. */
  indexOfEmail(email: string): number | undefined;
  /** Undefined for a person without an account. */
  indexOfPerson(person: number): number | undefined;
}

const minute = 60_000;
const newest = Date.UTC(2026, 7, 31, 8);
const defaultUserAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

/** Computes a session of a person. Times among what is given are in epoch ms. */
export function accountSession(
  person: number,
  index: number,
  given: Partial<AccountSession> = {},
): AccountSession {
  const createdAt =
    given.createdAt ??
    Math.min(newest - (person + index) * minute, (given.lastActiveAt ?? Infinity) - 10 * minute);
  return {
    createdAt,
    lastActiveAt: given.lastActiveAt ?? createdAt + 10 * minute,
    ip: given.ip ?? syntheticAddress(person + index, 4),
    userAgent: given.userAgent ?? defaultUserAgent,
  };
}
