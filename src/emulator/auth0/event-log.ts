import { exampleEvents, eventId, syntheticEvent, type LogEvent } from "./synthetic.ts";
import type { Directory } from "./directory.ts";

/** The tenant's events from the oldest on, each computed from its row. */
export class EventLog {
  readonly length: number;
  readonly #users: Directory;

  constructor(length: number, users: Directory) {
    this.length = length;
    this.#users = users;
  }

  at(row: number): LogEvent {
    return exampleEvents[row] ?? syntheticEvent(row, this.#users.at(this.userOf(row)));
  }

  /** The row of the user whose event it is: in turn, after those of the examples. */
  userOf(row: number): number {
    return row < exampleEvents.length ? 0 : row % this.#users.length;
  }

  rowOf(id: string): number | undefined {
    const early = exampleEvents.findIndex((event) => event.log_id === id);
    const row = early >= 0 ? early : eventId.row(id);
    const isOne = row !== undefined && (row === early || row >= exampleEvents.length);
    return isOne && row < this.length ? row : undefined;
  }

  /** The rows of all events, or of a user's, the newest first. */
  newest(user?: number): number[] {
    const rows: number[] = [];
    for (let row = this.length - 1; row >= 0; row -= 1) {
      if (user === undefined || this.userOf(row) === user) {
        rows.push(row);
      }
    }
    return rows;
  }
}
