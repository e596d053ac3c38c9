import { numberedId } from "../numbered-id.ts";
import { RecordList } from "../record-list.ts";
import { generatedRefreshToken, type RefreshToken } from "./generated-refresh-token.ts";
import { generatedSession, type Session } from "./generated-session.ts";

interface Auth0UserShape {
  readonly id: string;
  /** How many sessions there are, and how many refresh tokens. */
  readonly rows: number;
  readonly firstSessions: readonly Session[];
  readonly firstTokens: readonly RefreshToken[];
  /** Begins the ids of what is generated. */
  readonly prefix: string;
}

/** A user with its sessions and refresh tokens. */
export class Auth0User {
  readonly id: string;
  readonly sessions: RecordList<Session>;
  readonly refreshTokens: RecordList<RefreshToken>;
  readonly #firstTokens: number;

  constructor(shape: Auth0UserShape, now: () => number, delayMs: number) {
    const { id, rows, firstSessions, firstTokens, prefix } = shape;
    this.id = id;
    this.#firstTokens = firstTokens.length;
    this.sessions = new RecordList(
      {
        first: firstSessions,
        length: rows,
        ids: numberedId(`${prefix}session-`, 7),
        generate: (row, sessionId) => generatedSession(row, sessionId, id),
      },
      now,
      delayMs,
    );
    this.refreshTokens = new RecordList(
      {
        first: firstTokens,
        length: rows,
        ids: numberedId(`${prefix}token-`, 7),
        generate: (row, tokenId) =>
          generatedRefreshToken(row, tokenId, id, this.sessions.at(row).id),
      },
      now,
      delayMs,
    );
  }

  /** Ends one session; its refresh tokens follow it only where that is asked for. */
  endSession(row: number, withTokens: boolean): void {
    const { id } = this.sessions.at(row);
    this.sessions.rows.end([row]);
    if (!withTokens) return;
    // A generated token stands in its session's row; the first tokens may stand in any.
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
    if (withTokens) this.refreshTokens.rows.end("all");
  }
}
