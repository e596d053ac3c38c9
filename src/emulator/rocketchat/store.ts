import { refuseTaken, type Accounts } from "../accounts.ts";
import { RowSet } from "../row-set.ts";
import type { RocketChatSettings } from "./options.ts";
import type { Pattern } from "./pattern.ts";
import { SessionRows } from "./session-rows.ts";
import {
  documentedRows,
  searchTerm,
  sessionMembers,
  type Member,
  type WorkspaceSession,
} from "./synthetic.ts";
import { exampleUsers, Users } from "./users.ts";

/** How a session was logged out. */
interface Logout {
  readonly at: number;
  /** The user who did it, where it was not the session's own. */
  readonly by?: string;
}

/** Rows of a list, newest login first. */
export interface Page {
  readonly rows: readonly number[];
  readonly total: number;
}

const scanRows = 4096;
const maxRemembered = 8;

/** The users of the workspace and their sessions. */
export class RocketChatStore {
  readonly #settings: RocketChatSettings;
  readonly #now: () => number;
  readonly #rows: RowSet;
  readonly #caller: Member;
  readonly #accounts: Accounts;
  readonly #sessions: SessionRows;
  #users: Users | undefined;
  readonly #logouts = new Map<number, Logout>();
  readonly #newest = new Map<string, number | undefined>();
  // Rows never change, so a filter's matches stay good until a user is kept out; which have ended differs.
  readonly #matches = new Map<string, Uint32Array>();

  constructor(settings: RocketChatSettings, accounts: Accounts, now: () => number) {
    this.#settings = settings;
    this.#now = now;
    const { userId } = settings.credentials[0]!;
    const documented = documentedRows.find((row) => row.userId === userId)?._user;
    this.#caller = {
      userId,
      username: documented?.username ?? "caller",
      name: documented?.name,
    };
    this.#accounts = accounts;
    const usernames = new Set(
      [this.#caller, ...sessionMembers(settings.rows), ...exampleUsers].map(
        (user) => user.username,
      ),
    );
    refuseTaken(accounts, "username", (username) => usernames.has(username));
    this.#sessions = new SessionRows(settings.rows, this.#caller, accounts);
    this.#rows = new RowSet(this.#sessions.length, now, settings.revocationDelayMs);
  }

  /** Made when they are first asked for: many an emulator is asked for sessions alone. */
  get users(): Users {
    this.#users ??= new Users(this.#settings, this.#caller, this.#accounts);
    return this.#users;
  }

  session(row: number): WorkspaceSession {
    return this.#sessions.at(row);
  }

  /** The row of a session, logged out or not. */
  row(sessionId: string): number | undefined {
    return this.#sessions.rowOf(sessionId);
  }

  /** The raw record of a session, which holds far more than the lists show. */
  document(row: number) {
    const lastActivityAt = this.#sessions.lastActivityOf(row);
    return sessionDocument(row, this.session(row), lastActivityAt, this.#logouts.get(row));
  }

  logOut(row: number, by?: string): void {
    if (!this.#logouts.has(row)) {
      this.#rows.end([row]);
    }
    this.#logouts.set(row, by === undefined ? { at: this.#now() } : { at: this.#now(), by });
  }

  /** Ends what a user has open. */
  logOutAll(userId: string, by: string): void {
    if (!this.users.get(userId)) {
      return;
    }
    const rows = this.#matching(`own ${userId} `, (row) => this.#isOf(userId, row));
    const open = [...rows].filter((row) => this.#rows.has(row) && !this.#logouts.has(row));
    this.#rows.end(open);
    for (const row of open) {
      this.#logouts.set(row, { at: this.#now(), by });
    }
  }

  /** The user's newest session, to which its login token belongs. */
  newestRowOf(userId: string): number | undefined {
    if (!this.#newest.has(userId)) {
      this.#newest.set(userId, this.#findNewestRowOf(userId));
    }
    return this.#newest.get(userId);
  }

  #findNewestRowOf(userId: string): number | undefined {
    for (let row = 0; row < this.#sessions.length; row += 1) {
      if (this.#sessions.ownerOf(row) === userId) {
        return row;
      }
    }
    return undefined;
  }

  /** Whether a session can still be used. */
  isOpen(row: number): boolean {
    return this.#rows.has(row);
  }

  username(userId: string): string {
    return this.users.get(userId)?.username ?? "caller";
  }

  workspacePage(filter: string | undefined, offset: number, count: number): Page {
    if (!filter) {
      const { left } = this.#rows;
      return {
        rows: this.#rows.page(offset, count),
        total: left + this.#settings.unlisted,
      };
    }
    const holds = this.#holding(filter);
    const userIds = new Set(this.users.search(filter).map((user) => user._id));
    const matches = this.#matching(
      `workspace ${this.users.changes} ${filter}`,
      (row) => userIds.has(this.#sessions.ownerOf(row)) || holds(row),
    );
    return this.#pageOf(matches, offset, count);
  }

  ownPage(userId: string, filter: string | undefined, offset: number, count: number): Page {
    const holds = filter ? this.#holding(filter) : () => true;
    const matches = this.#matching(
      `own ${userId} ${filter ?? ""}`,
      (row) => this.#isOf(userId, row) && holds(row),
    );
    return this.#pageOf(matches, offset, count);
  }

  /** The newest open session whose search text matches a pattern. */
  newestMatching(pattern: Pattern): number | undefined {
    let rows = this.#rows.from(0, scanRows);
    while (rows.length > 0) {
      const row = rows.find((candidate) => pattern.isIn(this.#sessions.searchTermOf(candidate)));
      if (row !== undefined) {
        return row;
      }
      rows = this.#rows.from(rows.at(-1)! + 1, scanRows);
    }
    return undefined;
  }

  #isOf(userId: string, row: number): boolean {
    return this.#sessions.ownerOf(row) === userId;
  }

  #pageOf(matches: Uint32Array, offset: number, count: number): Page {
    const open = matches.filter((row) => this.#rows.has(row));
    return { rows: [...open.subarray(offset, offset + count)], total: open.length };
  }

  /** Whether a row's search text holds a filter. The filter may be long, the rows may be many. */
  #holding(filter: string): (row: number) => boolean {
    const wanted = filter.toLowerCase();
    return (row) => this.#sessions.searchTermOf(row).toLowerCase().includes(wanted);
  }

  #matching(key: string, test: (row: number) => boolean): Uint32Array {
    const known = this.#matches.get(key);
    if (known !== undefined) {
      return known;
    }
    const rows: number[] = [];
    for (let row = 0; row < this.#sessions.length; row += 1) {
      if (test(row)) {
        rows.push(row);
      }
    }
    const matches = Uint32Array.from(rows);
    this.#matches.set(key, matches);
    if (this.#matches.size > maxRemembered) {
      this.#matches.delete(this.#matches.keys().next().value!);
    }
    return matches;
  }
}

/** The raw record that `sessions/info` sends: far more than the lists, a hashed token among it. */
function sessionDocument(
  row: number,
  { _user, _id: _, ...session }: WorkspaceSession,
  lastActivityAt: string,
  logout: Logout | undefined,
) {
  const loginAt = new Date(session.loginAt);
  const updatedAt = logout === undefined ? session.loginAt : new Date(logout.at).toISOString();
  return {
    _id: row.toString(16).padStart(24, "0"),
    type: "session",
    ...session,
    instanceId: "00000000-0000-4000-8000-000000000000",
    loginToken: `fake-hashed-login-token-${row}`,
    roles: ["user"],
    mostImportantRole: "user",
    day: loginAt.getUTCDate(),
    month: loginAt.getUTCMonth() + 1,
    year: loginAt.getUTCFullYear(),
    searchTerm: searchTerm(session),
    createdAt: session.loginAt,
    _updatedAt: updatedAt,
    lastActivityAt,
    // The connection is gone, which does not end the session.
    ...(row % 4 === 2 && { closedAt: updatedAt }),
    ...(logout && { logoutAt: updatedAt }),
    ...(logout?.by && { logoutBy: logout.by }),
  };
}
