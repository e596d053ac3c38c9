import { examples } from "../../../generated/auth0.examples.ts";
import { RecordList } from "../record-list.ts";
import type { Auth0Settings } from "./auth0-options.ts";
import { numberedId } from "../numbered-id.ts";
import { generatedRefreshToken, type RefreshToken } from "./generated-refresh-token.ts";
import { generatedSession, type Session } from "./generated-session.ts";

export interface Auth0User {
  readonly id: string;
  readonly sessions: RecordList<Session>;
  readonly refreshTokens: RecordList<RefreshToken>;
}

/** A record and the list it stands in. */
export interface Found<Item extends { id: string }> {
  readonly user: Auth0User;
  readonly list: RecordList<Item>;
  readonly row: number;
}

const userSessions = examples.listUserSessions["200"];
export const documentedUserId = userSessions.documented.sessions[0]!.user_id;
export const exampleUserId = userSessions.lastPage.sessions[0]!.user_id;

/** The two users of the emulated tenant and what they hold. */
export class Auth0Store {
  readonly #users: readonly Auth0User[];

  constructor(settings: Auth0Settings, now: () => number) {
    const list = <Item extends { id: string }>(
      length: number,
      first: readonly Item[],
      prefix: string,
      generate: (row: number, id: string) => Item,
    ) =>
      new RecordList<Item>(
        { length, first, ids: numberedId(prefix, 7), generate },
        now,
        settings.revocationDelayMs,
      );
    const user = (
      id: string,
      length: number,
      first: readonly Session[],
      prefix = "",
    ): Auth0User => {
      const sessions = list<Session>(length, first, `${prefix}session-`, (row, sessionId) =>
        generatedSession(row, sessionId, id),
      );
      const refreshTokens = list<RefreshToken>(length, [], `${prefix}token-`, (row, tokenId) =>
        generatedRefreshToken(row, tokenId, id, sessions.at(row).id),
      );
      return { id, sessions, refreshTokens };
    };
    const { documented, lastPage, nullFields, delegated } = userSessions;
    this.#users = [
      user(exampleUserId, settings.rows, [
        ...lastPage.sessions,
        ...nullFields.sessions,
        ...delegated.sessions,
      ]),
      // One row more than the documented page shows, because that page has a cursor.
      user(documentedUserId, documented.sessions.length + 1, documented.sessions, "documented-"),
    ];
  }

  user(id: string): Auth0User | undefined {
    return this.#users.find((user) => user.id === id);
  }

  session(id: string): Found<Session> | undefined {
    return this.#find(id, (user) => user.sessions);
  }

  refreshToken(id: string): Found<RefreshToken> | undefined {
    return this.#find(id, (user) => user.refreshTokens);
  }

  hasClient(clientId: string): boolean {
    return this.#users.some(({ sessions, refreshTokens }) =>
      // The clients repeat within the first rows, so that the rest need not be looked at.
      [0, 1, 2, 3, 4, 5, 6, 7].some(
        (row) =>
          (row < sessions.rows.length &&
            sessions.at(row).clients?.some((client) => client.client_id === clientId)) ||
          (row < refreshTokens.rows.length && refreshTokens.at(row).client_id === clientId),
      ),
    );
  }

  #find<Item extends { id: string }>(
    id: string,
    listOf: (user: Auth0User) => RecordList<Item>,
  ): Found<Item> | undefined {
    for (const user of this.#users) {
      const list = listOf(user);
      const row = list.rowOf(id);
      if (row !== undefined && list.rows.has(row)) return { user, list, row };
    }
    return undefined;
  }
}
