/** What a program needs to know of where it calls. */
export interface Connection {
  baseUrl: string;
  /** By the names that the vendor gives them. */
  credentials: Record<string, string>;
  /** Items a page, small enough for several pages. */
  pageSize: number;
  /** For a client that has a deadline of its own; its default where this is undefined. */
  deadlineMs: number | undefined;
  /** Answers a question for a second factor. */
  askCode: () => string;
}

/** The same small program, whoever's client it is written with. */
export interface Program {
  /** What somebody might log. */
  client: unknown;
  /** Every session of a user or a workspace, or every user of an account. */
  list(signal?: AbortSignal): AsyncIterable<unknown>;
  get(id: string): Promise<unknown>;
  /** Ends all that a user has; Rocket.Chat has no call for it. */
  endUser?(id: string): Promise<unknown>;
  /** Ends what the id names, by POST. */
  revoke(id: string): Promise<unknown>;
}

export type Connect = (connection: Connection) => Program;
