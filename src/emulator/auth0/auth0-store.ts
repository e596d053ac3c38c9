import { examples } from "../../../generated/auth0.examples.ts";
import type { RecordList } from "../record-list.ts";
import type { Auth0Settings } from "./auth0-options.ts";
import { Auth0User } from "./auth0-user.ts";
import type { RefreshToken } from "./generated-refresh-token.ts";
import type { Session } from "./generated-session.ts";

/** A record and where it stands. */
export interface Found<Item extends { id: string }> {
  readonly user: Auth0User;
  readonly list: RecordList<Item>;
  readonly row: number;
}

const sessions = examples.listUserSessions["200"];
const tokens = examples.listUserRefreshTokens["200"];
export const documentedUserId = sessions.documented.sessions[0]!.user_id;
export const exampleUserId = sessions.lastPage.sessions[0]!.user_id;

/** The two users of the emulated tenant. */
export class Auth0Store {
  readonly #users: readonly Auth0User[];

  constructor(settings: Auth0Settings, now: () => number) {
    const shapes = [
      {
        id: exampleUserId,
        rows: settings.rows,
        firstSessions: [sessions.lastPage, sessions.nullFields, sessions.delegated].flatMap(
          (page): readonly Session[] => page.sessions,
        ),
        // In the order of their ids, in which the vendor lists them.
        firstTokens: [tokens.nullFields, tokens.lastPage].flatMap(
          (page): readonly RefreshToken[] => page.tokens,
        ),
        prefix: "",
      },
      {
        id: documentedUserId,
        // One more than the documented pages show, because these have a cursor.
        rows: 2,
        firstSessions: sessions.documented.sessions,
        firstTokens: tokens.documented.tokens,
        prefix: "documented-",
      },
    ];
    this.#users = shapes.map((shape) => new Auth0User(shape, now, settings.revocationDelayMs));
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
    return this.#someToken((token) => token.client_id === clientId);
  }

  hasAudience(audience: string): boolean {
    return this.#someToken(
      (token) => token.resource_servers?.some((server) => server.audience === audience) === true,
    );
  }

  /** Looks at the first tokens only: what is generated repeats soon. */
  #someToken(test: (token: RefreshToken) => boolean): boolean {
    return this.#users.some(({ refreshTokens }) =>
      [0, 1, 2, 3, 4, 5].some(
        (row) => row < refreshTokens.rows.length && test(refreshTokens.at(row)),
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
