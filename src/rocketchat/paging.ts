import {
  type CallOptions,
  checkInteger,
  type OffsetPage,
  offsetPages,
  type Pages,
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
export function wireQuery<Query extends { offset?: number; count?: number; sort?: Sort }>(
  given: Query,
): Query {
  const query = plainObject("the query", given) as Query;
  const { count, offset, sort } = query;
  if (count !== undefined) {
    checkInteger("count", count, 1, 2 ** 31);
  }
  if (offset !== undefined) {
    checkInteger("offset", offset, 0, 2 ** 31);
  }
  return sort === undefined ? query : { ...query, sort: serializeSort(sort) };
}

interface Window {
  offset: number;
  count: number;
}

/**
 * Every row of a list by offset, each once.
 * @param countsRows whether `count` in a page is the number of its rows, and not the most that it could hold
 */
export function walkRows<
  Key extends string,
  Id extends string,
  Query extends { count?: number },
  Page extends OffsetPage & Record<Key, Record<Id, string>[]>,
>(
  operation: string,
  key: Key,
  id: Id,
  list: (query: Query & Window, options: CallOptions) => Promise<Page>,
  countsRows = false,
): (query?: Query, options?: CallOptions) => Walk<Page[Key][number], Page> {
  const shape = rowsAt<Page, Page[Key][number]>(key, id);
  return (query, options) =>
    walkList(
      operation,
      query,
      options,
      "offset",
      ({ count = 100, ...given }, call): Pages<Page> => {
        const size = count === 1 ? 2 : count;
        let most = size;
        const pageAt = async (offset: number): Promise<Page> => {
          const page = await list({ ...given, offset, count: size } as Query & Window, call);
          const { length } = page[key];
          // The server lowers what it finds too much: a page with fewer rows, which is not the last, holds no more.
          if (length > 0 && offset + length < page.total) {
            most = Math.min(most, length);
          }
          return countsRows ? { ...page, count: most } : page;
        };
        const pages = offsetPages(operation, pageAt, shape);
        return async function* (from) {
          for await (const { page, checkpoint } of pages(from)) {
            const told = countsRows ? { ...page, count: page[key].length } : page;
            yield { page: told, checkpoint };
          }
        };
      },
      shape.rows,
    );
}
