import type { Account, Accounts } from "../accounts.ts";
import { RecordList } from "../record-list.ts";
import { numberedId } from "../synthetic.ts";
import { Directory } from "./directory.ts";
import { EventLog } from "./event-log.ts";
import type { Auth0Settings } from "./options.ts";
import {
  documentedRefreshTokens,
  documentedSessions,
  exampleDeviceCredentials,
  exampleGrants,
  exampleRefreshTokens,
  exampleSessions,
  isFor,
  syntheticAccess,
  syntheticDeviceCredential,
  syntheticGrant,
  syntheticRefreshToken,
  syntheticSession,
  type DeviceCredential,
  type Grant,
  type RefreshToken,
  type Session,
} from "./synthetic.ts";

/** A record and where it stands. */
export interface Found<Item extends { id: string }> {
  readonly user: User;
  readonly list: RecordList<Item>;
  readonly row: number;
}

interface UserShape {
  readonly id: string;
  /** How many sessions there are, and how many refresh tokens. */
  readonly rows: number;
  readonly firstSessions: readonly Session[];
  readonly firstTokens: readonly RefreshToken[];
  /** Begins the ids of synthetic rows. */
  readonly prefix: string;
  /** What is seeded of the sessions. */
  readonly account?: Account | undefined;
}

/** A user with its sessions and refresh tokens. */
export class User {
  readonly id: string;
  readonly sessions: RecordList<Session>;
  readonly refreshTokens: RecordList<RefreshToken>;
  readonly #firstTokens: number;

  constructor(shape: UserShape, now: () => number, delayMs: number) {
    const { id, rows, firstSessions, firstTokens, prefix, account } = shape;
    this.id = id;
    this.#firstTokens = firstTokens.length;
    this.sessions = new RecordList(
      {
        first: firstSessions,
        length: rows,
        ids: numberedId(`${prefix}session-`, 7),
        synthesize: (row, sessionId) => syntheticSession(row, sessionId, id, account?.session(row)),
      },
      now,
      delayMs,
    );
    this.refreshTokens = new RecordList(
      {
        first: firstTokens,
        length: rows,
        ids: numberedId(`${prefix}token-`, 7),
        synthesize: (row, tokenId) =>
          syntheticRefreshToken(row, tokenId, id, this.sessions.at(row).id, account?.session(row)),
      },
      now,
      delayMs,
    );
  }

  /** Whether the refresh token of a row is a client's, and gives access to an API if one is named. */
  hasTokenFor(row: number, clientId: string, audience?: string): boolean {
    const token = row < this.#firstTokens ? this.refreshTokens.at(row) : syntheticAccess(row);
    return token.client_id === clientId && (audience === undefined || isFor(token, audience));
  }

  /** Ends one session; its refresh tokens follow it only where that is asked for. */
  endSession(row: number, withTokens: boolean): void {
    const { id } = this.sessions.at(row);
    this.sessions.rows.end([row]);
    if (!withTokens) {
      return;
    }
    // A synthetic token stands in its session's row; the first tokens may stand in any.
    const candidates = new Set([...Array(this.#firstTokens).keys(), row]);
    const { refreshTokens } = this;
    refreshTokens.rows.end(
      [...candidates].filter(
        (token) => refreshTokens.rows.has(token) && refreshTokens.at(token).session_id === id,
      ),
    );
  }

  /** Ends every session, and the refresh tokens where that is asked for. */
  endAll(withTokens: boolean): void {
    this.sessions.rows.end("all");
    if (withTokens) {
      this.refreshTokens.rows.end("all");
    }
  }
}

/** How many rows a user has of what `rows` and its like do not count: those of all but the first one. */
const rowsOfOthers = 1;

/** The emulated tenant: its users and what hangs on them. */
export class Auth0Store {
  readonly directory: Directory;
  readonly events: EventLog;
  readonly grants: RecordList<Grant>;
  readonly deviceCredentials: RecordList<DeviceCredential>;
  readonly #settings: Auth0Settings;
  readonly #now: () => number;
  /** Those who were asked for, by their row. */
  readonly #users = new Map<number, User>();

  constructor(settings: Auth0Settings, accounts: Accounts, now: () => number) {
    this.#settings = settings;
    this.#now = now;
    this.directory = new Directory(settings.users, accounts, now, settings.searchDelayMs);
    this.events = new EventLog(settings.logs, this.directory);
    this.grants = this.#ofAllUsers("grant-", settings.grants, exampleGrants, syntheticGrant);
    this.deviceCredentials = this.#ofAllUsers(
      "device-credential-",
      settings.deviceCredentials,
      exampleDeviceCredentials,
      syntheticDeviceCredential,
    );
  }

  user(id: string): User | undefined {
    const row = this.directory.rowOf(id);
    return row === undefined ? undefined : this.#userAt(row);
  }

  /** Deletes grants, and with them the refresh tokens that were issued under them. */
  deleteGrants(rows: readonly number[]): void {
    for (const row of rows) {
      const { user_id = "", clientID = "", audience } = this.grants.at(row);
      const user = this.user(user_id);
      const tokens = user?.refreshTokens.matching((row) =>
        user.hasTokenFor(row, clientID, audience),
      );
      user?.refreshTokens.rows.end(tokens ?? []);
    }
    this.grants.rows.end(rows);
  }

  session(id: string): Found<Session> | undefined {
    return this.#find(id, (user) => user.sessions);
  }

  refreshToken(id: string): Found<RefreshToken> | undefined {
    return this.#find(id, (user) => user.refreshTokens);
  }

  hasClient(clientId: string): boolean {
    return this.#someToken((token) => token.client_id === clientId);
  }

  hasAudience(audience: string): boolean {
    return this.#someToken((token) => isFor(token, audience));
  }

  /** Looks at the first tokens only: synthetic ones repeat soon. */
  #someToken(test: (token: RefreshToken) => boolean): boolean {
    return [0, 1]
      .map((row) => this.#userAt(row))
      .some(({ refreshTokens }) =>
        [0, 1, 2, 3, 4, 5].some(
          (row) => row < refreshTokens.rows.length && test(refreshTokens.at(row)),
        ),
      );
  }

  #find<Item extends { id: string }>(
    id: string,
    listOf: (user: User) => RecordList<Item>,
  ): Found<Item> | undefined {
    const [, ofUser] = /^u(\d{1,7})-/.exec(id) ?? [];
    const users = ofUser === undefined ? [0, 1] : [Number(ofUser)];
    for (const user of users
      .filter((row) => row < this.directory.length)
      .map((row) => this.#userAt(row))) {
      const list = listOf(user);
      const row = list.rowOf(id);
      if (row !== undefined && list.rows.has(row)) {
        return { user, list, row };
      }
    }
    return undefined;
  }

  /** A list of the tenant's: of the first user a number of rows, of each other one row. */
  #ofAllUsers<Item extends { id: string }>(
    prefix: string,
    ofFirst: number,
    first: readonly Item[],
    synthesize: (row: number, id: string, userId: string) => Item,
  ): RecordList<Item> {
    const { directory } = this;
    const userOf = (row: number) => Math.max(0, row - ofFirst + 1);
    return new RecordList(
      {
        first: first.slice(0, ofFirst),
        length: ofFirst + (directory.length - 1) * rowsOfOthers,
        ids: numberedId(prefix, 7),
        synthesize: (row, id) => synthesize(row, id, directory.idOf(userOf(row))),
      },
      this.#now,
      this.#settings.revocationDelayMs,
    );
  }

  #userAt(row: number): User {
    const user = this.#users.get(row) ?? this.#newUser(row);
    this.#users.set(row, user);
    return user;
  }

  #newUser(row: number): User {
    const { rows, revocationDelayMs } = this.#settings;
    const none = { firstSessions: [], firstTokens: [] };
    const shapes: readonly Omit<UserShape, "id">[] = [
      { rows, firstSessions: exampleSessions, firstTokens: exampleRefreshTokens, prefix: "" },
      {
        // One more than the documented pages show, because these have a cursor.
        rows: 2,
        firstSessions: documentedSessions,
        firstTokens: documentedRefreshTokens,
        prefix: "documented-",
      },
    ];
    const account = this.directory.account(row);
    const other = { rows: account?.sessions ?? rowsOfOthers, ...none, prefix: `u${row}-`, account };
    const shape = shapes[row] ?? other;
    return new User({ ...shape, id: this.directory.idOf(row) }, this.#now, revocationDelayMs);
  }
}
