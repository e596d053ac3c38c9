import type { components } from "../../../generated/rocketchat.ts";
import { examples } from "../../../generated/rocketchat.examples.ts";
import type { Account, Accounts } from "../accounts.ts";
import type { RocketChatSettings } from "./options.ts";
import { ownerOfRow, personId, sessionMembers, workspaceRow, type Member } from "./synthetic.ts";

/** A user as the workspace keeps it; what a caller is shown of it goes by the route and the permission. */
export type User = Omit<components["schemas"]["UserDetails"], "active" | "canViewAllInfo"> & {
  active: boolean;
};

type RoomsOfOwner = components["schemas"]["LastOwnerError"]["details"];

const createdAt = "2023-01-01T00:00:00.000Z";
/** By the row of each of these the newest session of every member is known. */
const searchedRows = 1000;
const maxNamed = 5;

/** The user of the page of `users.info`. */
const documentedUser = examples.getUserInfo["200"].documented.user;
/** Users of the page of `users.list`, some of whom the page of the sessions has as well. */
const listed: readonly Partial<User>[] = examples.listUsers["200"].documented.users;

/** A user of another server, of whom everything is told that the types know. */
const federatedUser: User = {
  _id: "federatedUser00001",
  username: "dana:remote.example",
  name: "Dana",
  emails: [{ address: "dana@remote.example", verified: false }],
  active: true,
  federated: true,
  type: "user",
  status: "away",
  statusText: "",
  statusConnection: "away",
  utcOffset: 5.5,
  roles: ["user"],
  bio: "",
  reason: "",
  nickname: "dana",
  avatarETag: "fakeETagDana",
  freeSwitchExtension: "4321",
  importIds: ["fakeImportId"],
  requirePasswordChange: true,
  requirePasswordChangeReason: "fake",
  createdAt,
};

/** Users whom every workspace has. */
export const exampleUsers: readonly Pick<User, "username">[] = [documentedUser, federatedUser];

/** Who is the only owner of rooms. */
const soleOwnerId = "stjxrXYBWy3EcDugH";

/** Ids of users that exist with the default rows. */
export const userIds = {
  documented: documentedUser._id,
  federated: federatedUser._id,
  soleOwner: soleOwnerId,
};

/** The users of the workspace, from whom the sessions and tokens hang. */
export class Users {
  readonly #accounts: Accounts;
  /** All but the seeded persons, and those of them whose record was changed. */
  readonly #users = new Map<string, User>();
  readonly #addresses = new Set<string>();
  readonly #soleOwned = new Map<string, RoomsOfOwner>([
    [soleOwnerId, { shouldBeRemoved: ["my-notes"], shouldChangeOwner: ["support"] }],
  ]);
  /** How often somebody was kept out or let in. */
  changes = 0;

  constructor(settings: RocketChatSettings, caller: Member, accounts: Accounts) {
    this.#accounts = accounts;
    const others = settings.credentials
      .slice(1)
      .map(({ userId }, index) => ({ userId, username: `caller-${index + 2}` }));
    const lastLogins = new Map<string, string>();
    for (let row = Math.min(settings.rows, searchedRows) - 1; row >= 0; row -= 1) {
      lastLogins.set(ownerOfRow(row, caller), workspaceRow(row, caller).loginAt);
    }
    for (const member of [caller, ...sessionMembers(settings.rows), ...others]) {
      this.#add({
        ...userOf(member, lastLogins.get(member.userId)),
        ...(member === caller && { roles: ["user", "admin"], status: "online" }),
      });
    }
    const { canViewAllInfo: _, ...documented } = documentedUser;
    this.#add(documented);
    this.#add(federatedUser);
  }

  /** Adds a user whom the workspace does not have yet, with an address that nobody else has. */
  #add(user: User): void {
    if (this.#users.has(user._id)) {
      return;
    }
    const emails = user.emails?.map((each) =>
      this.#isTaken(each.address) ? { ...each, address: `${user._id}-${each.address}` } : each,
    );
    for (const { address } of emails ?? []) {
      this.#addresses.add(address);
    }
    this.#users.set(user._id, { ...user, ...(emails && { emails }) });
  }

  #isTaken(address: string): boolean {
    return this.#addresses.has(address) || this.#accounts.indexOfEmail(address) !== undefined;
  }

  get(id: string): User | undefined {
    const account = personId.row(id) ?? Infinity;
    return (
      this.#users.get(id) ??
      (account < this.#accounts.length ? seededUser(id, this.#accounts.at(account)) : undefined)
    );
  }

  all(): User[] {
    const seeded = Array.from({ length: this.#accounts.length }, (_, account) => account)
      .filter((account) => !this.#users.has(personId.of(account)))
      .map((account) => seededUser(personId.of(account), this.#accounts.at(account)));
    return [...seeded, ...this.#users.values()];
  }

  /** By user name, those without one first. */
  sorted(): User[] {
    const key = ({ username = "" }: User) => username;
    return this.all().sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  }

  /** By an id or a user name alike. */
  named(idOrUsername: string): User | undefined {
    return this.get(idOrUsername) ?? this.all().find((user) => user.username === idOrUsername);
  }

  withEmail(email: string): User | undefined {
    const account = this.#accounts.indexOfEmail(email);
    return account === undefined
      ? [...this.#users.values()].find((user) => hasEmail(user, email))
      : this.get(personId.of(account));
  }

  /** Up to five active users whose user name or name holds a text, case aside. */
  search(text: string): User[] {
    return this.all()
      .filter((user) => user.active && holds([user.username, user.name], text))
      .slice(0, maxNamed);
  }

  setActive(id: string, active: boolean): void {
    const user = this.get(id)!;
    this.#users.set(id, { ...user, active });
    this.changes += 1;
  }

  isLastAdmin(id: string): boolean {
    const admins = this.all().filter(({ active, roles }) => active && roles?.includes("admin"));
    return admins.length === 1 && admins[0]!._id === id;
  }

  /** The rooms of which a user is the only owner. */
  soleOwned(id: string): RoomsOfOwner | undefined {
    return this.#soleOwned.get(id);
  }

  /** Hands the rooms of a user over to others, who keep them. */
  relinquish(id: string): void {
    this.#soleOwned.delete(id);
  }
}

export function hasEmail({ emails = [] }: User, email: string): boolean {
  return emails.some(({ address }) => address.toLowerCase() === email.toLowerCase());
}

/** Whether one of some texts holds another, case aside. */
export function holds(texts: readonly (string | undefined)[], wanted: string): boolean {
  return texts.some((text) => text?.toLowerCase().includes(wanted.toLowerCase()));
}

function seededUser(id: string, account: Account): User {
  const { username, name, email, latest } = account;
  const member = { userId: id, username, name };
  return {
    ...userOf(member, latest && new Date(latest.createdAt).toISOString()),
    emails: [{ address: email, verified: true }],
  };
}

function userOf({ userId, username, name }: Member, lastLogin: string | undefined): User {
  const { nameInsensitive: _, ...documented }: Partial<User> & { nameInsensitive?: string } =
    listed.find((each) => each._id === userId) ?? {
      emails: [{ address: `${username}@example.com`, verified: true }],
    };
  return {
    _id: userId,
    username,
    ...(name !== undefined && { name }),
    active: true,
    type: "user",
    status: "offline",
    roles: ["user"],
    reason: "",
    createdAt,
    ...(lastLogin !== undefined && { lastLogin }),
    ...documented,
  };
}
