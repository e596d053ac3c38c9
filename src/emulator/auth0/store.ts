import { RecordList } from "../record-list.ts";
import { numberedId } from "../synthetic.ts";
import type { Auth0Settings } from "./options.ts";
import {
  documentedRefreshTokens,
  documentedSessions,
  documentedUserId,
  exampleRefreshTokens,
  exampleSessions,
  exampleUserId,
  isFor,
  syntheticAccess,
  syntheticRefreshToken,
  syntheticSession,
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
}

/** A user with its sessions and refresh tokens. */
export class User {
  readonly id: string;
  readonly sessions: RecordList<Session>;
  readonly refreshTokens: RecordList<RefreshToken>;
  readonly #firstTokens: number;

  constructor(shape: UserShape, now: () => number, delayMs: number) {
    const { id, rows, firstSessions, firstTokens, prefix } = shape;
    this.id = id;
    this.#firstTokens = firstTokens.length;
    this.sessions = new RecordList(
      {
        first: firstSessions,
        length: rows,
        ids: numberedId(`${prefix}session-`, 7),
        synthesize: (row, sessionId) => syntheticSession(row, sessionId, id),
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
          syntheticRefreshToken(row, tokenId, id, this.sessions.at(row).id),
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

/** The two users of the emulated tenant. */
export class Auth0Store {
  readonly #users: readonly User[];

  constructor(settings: Auth0Settings, now: () => number) {
    const shapes = [
      {
        id: exampleUserId,
        rows: settings.rows,
        firstSessions: exampleSessions,
        firstTokens: exampleRefreshTokens,
        prefix: "",
      },
      {
        id: documentedUserId,
        // One more than the documented pages show, because these have a cursor.
        rows: 2,
        firstSessions: documentedSessions,
        firstTokens: documentedRefreshTokens,
        prefix: "documented-",
      },
    ];
    this.#users = shapes.map((shape) => new User(shape, now, settings.revocationDelayMs));
  }

  user(id: string): User | undefined {
    return this.#users.find((user) => user.id === id);
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
    return this.#users.some(({ refreshTokens }) =>
      [0, 1, 2, 3, 4, 5].some(
        (row) => row < refreshTokens.rows.length && test(refreshTokens.at(row)),
      ),
    );
  }

  #find<Item extends { id: string }>(
    id: string,
    listOf: (user: User) => RecordList<Item>,
  ): Found<Item> | undefined {
    for (const user of this.#users) {
      const list = listOf(user);
      const row = list.rowOf(id);
      if (row !== undefined && list.rows.has(row)) {
        return { user, list, row };
      }
    }
    return undefined;
  }
}
