import {
  accountSession,
  type Account,
  type Accounts,
  type AccountSession,
  type SeededAccount,
  type SeededSession,
} from "./accounts.ts";
import { checkKeys, checkList, text, wholeNumber } from "./check-option.ts";
import { mapProviders, providerProperties, type ProviderProperty } from "./map-providers.ts";
import providers, { type Person } from "./providers.ts";
import { maxRows } from "./row-set.ts";
import { numberedId } from "./synthetic.ts";

/** Each provider's accounts of the seeded persons. */
export type AccountsOfAll = Readonly<Record<ProviderProperty, Accounts>>;

/** The seeded persons, and their accounts. */
export interface People {
  readonly length: number;
  at(person: number): Pick<Account, "email" | "name">;
  readonly accounts: AccountsOfAll;
}

const maxPeople = 100_000;
const maxSessions = 10_000;
const personEmail = numberedId("person-", 7, "@example.com");

/** @throws TypeError or RangeError that names the option and what it must be */
export function peopleFrom(people: number | readonly Person[] = []): People {
  if (typeof people === "number") {
    return numberedPeople(wholeNumber(people, "people", 0, 0, maxPeople));
  }
  if (!Array.isArray(people)) {
    throw new TypeError("people must be a number or a list of objects.");
  }
  return listedPeople(checkList<Person>(people, "people").map(checkPerson));
}

/** Persons by number, with an account everywhere: nothing of them is held in memory. */
function numberedPeople(length: number): People {
  const at = (person: number) => ({ email: personEmail.of(person), name: `Person ${person}` });
  const accounts: Accounts = {
    length,
    at: (person) => ({
      ...at(person),
      username: usernameOf(personEmail.of(person)),
      sessions: 1,
      session: (index) => accountSession(person, index),
      latest: accountSession(person, 0),
    }),
    indexOfEmail(email) {
      const person = personEmail.row(email.toLowerCase()) ?? length;
      return person < length ? person : undefined;
    },
    indexOfPerson: (person) => person,
  };
  return { length, at, accounts: mapProviders<AccountsOfAll>(() => accounts) };
}

interface CheckedPerson extends Pick<Account, "email" | "name"> {
  readonly accounts: Readonly<Partial<Record<ProviderProperty, Account>>>;
}

function listedPeople(people: readonly CheckedPerson[]): People {
  refuseTwice(people, "email", ({ email }) => email);
  const accounts = mapProviders<AccountsOfAll>((property) => {
    if (providers[property].seeds.account.includes("username")) {
      refuseTwice(people, `${property}.username`, (each) => each.accounts[property]?.username);
    }
    const held = people.flatMap((person) => person.accounts[property] ?? []);
    if (held.reduce((sum, { sessions }) => sum + sessions, 0) > maxRows) {
      throw new RangeError(`people must have at most ${maxRows} sessions at ${property} in all.`);
    }
    const indexes = new Map(held.map(({ email }, index) => [email.toLowerCase(), index]));
    const indexOfEmail = (email: string) => indexes.get(email.toLowerCase());
    return {
      length: held.length,
      at: (index) => held[index]!,
      indexOfEmail,
      indexOfPerson: (person) => indexOfEmail(people[person]!.email),
    };
  });
  return { length: people.length, at: (person) => people[person]!, accounts };
}

function refuseTwice(
  people: readonly CheckedPerson[],
  field: string,
  valueOf: (person: CheckedPerson) => string | undefined,
): void {
  const seen = new Set<string>();
  for (const [index, person] of people.entries()) {
    const value = valueOf(person)?.toLowerCase();
    if (value !== undefined && seen.has(value)) {
      throw new TypeError(`people[${index}].${field} is another person's: ${value}.`);
    }
    seen.add(value ?? "");
  }
}

function checkPerson(person: Person, index: number): CheckedPerson {
  const name = `people[${index}]`;
  checkKeys(person, name, ["email", "name", ...providerProperties]);
  const email = text(person.email, `${name}.email`, "");
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw new TypeError(`${name}.email must be an e-mail address.`);
  }
  const about = { email, name: text(person.name, `${name}.name`, usernameOf(email)) };
  const accounts = mapProviders<Record<ProviderProperty, Account | undefined>>((property) => {
    const account = person[property];
    return account === undefined ? undefined : checkAccount(account, property, index, about);
  });
  return { ...about, accounts: accounts as CheckedPerson["accounts"] };
}

function checkAccount(
  account: SeededAccount & { readonly username?: string },
  property: ProviderProperty,
  person: number,
  about: Pick<Account, "email" | "name">,
): Account {
  const name = `people[${person}].${property}`;
  const { seeds } = providers[property];
  checkKeys(account, name, ["sessions", ...seeds.account]);
  const { sessions = 1 } = account;
  const username = text(account.username, `${name}.username`, usernameOf(about.email));
  if (!Array.isArray(sessions)) {
    const count = wholeNumber(sessions as number, `${name}.sessions`, 1, 0, maxSessions);
    const session = (index: number) => accountSession(person, index);
    return {
      ...about,
      username,
      sessions: count,
      session,
      latest: count > 0 ? session(0) : undefined,
    };
  }
  const list = checkList<SeededSession>(sessions, `${name}.sessions`).map((session, index) =>
    accountSession(
      person,
      index,
      checkSession(session, `${name}.sessions[${index}]`, seeds.session),
    ),
  );
  wholeNumber(list.length, `${name}.sessions.length`, 0, 0, maxSessions);
  const [latest] = [...list].sort((one, other) => other.createdAt - one.createdAt);
  return { ...about, username, sessions: list.length, session: (index) => list[index]!, latest };
}

function checkSession(
  session: SeededSession,
  name: string,
  known: readonly (keyof SeededSession)[],
): Partial<AccountSession> {
  checkKeys(session, name, known);
  const { ip, userAgent } = session;
  const createdAt = time(session.createdAt, `${name}.createdAt`);
  const lastActiveAt = time(session.lastActiveAt, `${name}.lastActiveAt`);
  if (lastActiveAt !== undefined && lastActiveAt < (createdAt ?? -Infinity)) {
    throw new RangeError(`${name}.lastActiveAt must not be before its createdAt.`);
  }
  return {
    ...(createdAt !== undefined && { createdAt }),
    ...(lastActiveAt !== undefined && { lastActiveAt }),
    ...(ip !== undefined && { ip: text(ip, `${name}.ip`, "") }),
    ...(userAgent !== undefined && { userAgent: text(userAgent, `${name}.userAgent`, "") }),
  };
}

function time(value: string | number | undefined, name: string): number | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (typeof value !== "string" && typeof value !== "number") {
    throw new TypeError(`${name} must be a time as ISO text or in epoch ms.`);
  }
  // As text a time has a date and a zone, so that it means the same everywhere.
  const isTime = typeof value === "number" || /^\d{4}-\d\d-\d\dT.+(Z|[+-]\d\d:\d\d)$/.test(value);
  const at = isTime ? new Date(value).getTime() : NaN;
  if (!(at >= 0 && at <= lastTime)) {
    throw new RangeError(`${name} must be a time as ISO text with a zone, or in epoch ms.`);
  }
  return at;
}

const lastTime = Date.UTC(9999, 0);

const usernameOf = (email: string) => email.slice(0, email.indexOf("@"));
