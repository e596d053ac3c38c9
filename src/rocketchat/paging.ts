import {
  type CallOptions,
  checkInteger,
  type OffsetPage,
  offsetPages,
  plainObject,
  rowsAt,
  type Walk,
  walkList,
} from "@session-clients/core";
import { serializeSort, type Sort } from "./sort.ts";

/** Which sessions, and how many a page. */
export interface AllSessionsQuery {
  /**
   * A part of the device's name or type, the system's name, the session id or the user id, without regard to case,
   * no pattern. `list.all` also takes up to five active users whose name contains it; no deactivated user, e-mail
   * address, IP address, host or version matches. For one user filter by the user id, and compare `userId`.
   */
  filter?: string;
  /** The most rows a page: from 1. By its default settings the server takes 50, and lowers what is over 100. */
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
 * @throws ArgumentError for a `count` under 1 or an `offset` under 0: the server would refuse or ignore them
 */
export function wireQuery(given: SessionsQuery): SessionsQuery {
  const query: SessionsQuery = plainObject("the query", given);
  const { count, offset, sort } = query;
  if (count !== undefined) {
    checkInteger("count", count, 1, 2 ** 31);
  }
  if (offset !== undefined) {
    checkInteger("offset", offset, 0, 2 ** 31);
  }
  return sort === undefined ? query : { ...query, sort: serializeSort(sort) as unknown as Sort };
}

/** Every session of a list, each once; `pageTimeoutMs` holds where a call has none of its own. */
export function walkSessions<
  Row extends { sessionId: string },
  Page extends OffsetPage & { sessions: Row[] },
>(
  operation: string,
  list: (query?: SessionsQuery, options?: CallOptions) => Promise<Page>,
  pageTimeoutMs: number,
): (query?: AllSessionsQuery, options?: CallOptions) => Walk<Row, Page> {
  const sessions = rowsAt<Page, Row>("sessions", "sessionId");
  return (query, options) =>
    walkList(
      operation,
      query,
      options,
      "offset",
      ({ count = 100, ...given }, { timeoutMs = pageTimeoutMs, ...call }) =>
        offsetPages(
          operation,
          (offset) =>
            list({ ...given, offset, count: count === 1 ? 2 : count }, { timeoutMs, ...call }),
          sessions,
        ),
      sessions.rows,
    );
}
