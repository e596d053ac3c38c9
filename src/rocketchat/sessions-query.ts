import { checkInteger, offsetPages, walk, type Walk } from "@session-clients/core";
import { serializeSort, type Sort } from "./sort.ts";

/** Which sessions, and how many a page. */
export interface AllSessionsQuery {
  /** A part of the device, system, session id or user: a plain text without regard to case, no pattern. */
  filter?: string;
  /** The most rows a page: from 1. The server's default is 50, and it lowers what is over 100. */
  count?: number;
  /** Sorts the rows of a page. Which rows a page holds always goes by `loginAt`, newest first. */
  sort?: Sort;
}

export interface SessionsQuery extends AllSessionsQuery {
  /** Rows to skip. */
  offset?: number;
}

/**
 * The query as it goes on the wire, where `sort` is a parameter with JSON in it.
 * @throws RangeError for a `count` under 1 or an `offset` under 0: the server would refuse or ignore them
 */
export function wireQuery(query: SessionsQuery): SessionsQuery {
  const { count, offset, sort } = query;
  if (count !== undefined) checkInteger("count", count, 1, 2 ** 31);
  if (offset !== undefined) checkInteger("offset", offset, 0, 2 ** 31);
  return sort === undefined ? query : { ...query, sort: serializeSort(sort) as unknown as Sort };
}

/** @throws TypeError for an id that is no text or empty, which the server could take for any session */
export function checkSessionId(sessionId: unknown): string {
  if (typeof sessionId !== "string" || !sessionId)
    throw new TypeError("sessionId must be a non-empty string");
  return sessionId;
}

interface SessionsPage<Row> {
  sessions: Row[];
  total: number;
  count: number;
}

/** Every session of a list, each once. */
export function walkSessions<Row extends { sessionId: string }, Page extends SessionsPage<Row>>(
  operation: string,
  { count = 100, ...query }: AllSessionsQuery,
  list: (query: SessionsQuery) => Promise<Page>,
): Walk<Row, Page> {
  return walk(
    () => {
      if ("offset" in query) throw new TypeError("offset: a walk starts at the first row");
      return offsetPages({
        operation,
        list: (offset) => list({ ...query, offset, count: count === 1 ? 2 : count }),
        rows: (page) => page.sessions,
        total: (page) => page.total,
        limit: (page) => page.count,
        id: (session) => session.sessionId,
        only: (page, sessions) => ({ ...page, sessions }),
      });
    },
    (page) => page.sessions,
  );
}
