import {
  type CallOptions,
  checkCheckpoint,
  checkInteger,
  cursorPages,
  numberedPages,
  type Pages,
  PagingError,
  rowsAt,
  type Walk,
  walkList,
} from "@session-clients/core";
import type { AccessRequestsResponse, ResultInfo } from "../../generated/cloudflare-access.ts";

/** @throws ArgumentError for a number of the query that is no whole one from 1 */
export function checkPages<Query extends object>(query: Query): Query {
  for (const name of ["page", "per_page", "limit"] as const) {
    const value = (query as Record<string, unknown> | undefined)?.[name];
    if (value !== undefined) {
      checkInteger(name, value, 1, 2 ** 31);
    }
  }
  return query;
}

interface NumberedRows<Row> {
  result?: Row[] | null;
  result_info?: ResultInfo;
}

/**
 * Every row of a list by page number, each once. Rejects like `numberedPages` of core. Where the list is narrowed
 * no total is believed: by the vendor's words it then counts all rows.
 */
export function numberedRows<
  Row extends { id?: string },
  Page extends NumberedRows<Row>,
  Query extends { per_page?: number },
>(
  operation: string,
  query: Query | undefined,
  options: CallOptions | undefined,
  list: (query: Query & { page: number }, options: CallOptions) => Promise<Page>,
): Walk<Row, Page> {
  const shape = rowsAt<Page, Row>("result", "id");
  const pages = (given: Query, call: CallOptions) => {
    const { per_page, ...filters } = given;
    const isFiltered = Object.keys(filters).length > 0;
    return numberedPages(
      operation,
      (page, size) => {
        const asked = { ...filters, ...(size !== undefined && { per_page: size }), page };
        return list(asked as unknown as Query & { page: number }, call);
      },
      ({ result_info }) => ({
        total: isFiltered ? undefined : (result_info?.total_count ?? undefined),
        counted: result_info?.total_count ?? undefined,
        pages: isFiltered ? undefined : result_info?.total_pages,
        size: result_info?.per_page,
      }),
      shape,
      per_page,
    );
  };
  return walkList(operation, query, options, "page", pages, shape.rows);
}

interface CursorRows<Row> {
  result: Row[];
  result_info?: { cursor?: string };
}

/** Every row of a list by cursor, each once, also past an empty page. Rejects like `cursorPages` of core. */
export function cursorRows<
  Row extends { id?: string },
  Page extends CursorRows<Row>,
  Query extends { cursor?: string | null },
>(
  operation: string,
  query: Query | undefined,
  options: CallOptions | undefined,
  list: (query: Query, options: CallOptions) => Promise<Page>,
): Walk<Row, Page> {
  const shape = rowsAt<Page, Row>("result", "id");
  const pages = (given: Query, call: CallOptions) =>
    cursorPages(
      operation,
      given.cursor ?? undefined,
      (cursor) => list({ ...given, cursor }, call),
      shape,
      ({ result_info }) => ({ next: result_info?.cursor }),
    );
  return walkList(operation, query, options, "page", pages, shape.rows);
}

/**
 * Pages of events by number, newest first, until one is empty. Nothing identifies an event, so none is dropped.
 * A checkpoint's position is the next page, the fixed end of the time, and the oldest event so far.
 * @throws PagingError when a page comes twice, or when events older than the oldest are left: whether `limit`
 *   bounds a page or the whole list is undocumented
 */
export function accessRequestPages(
  end: string,
  list: (until: string, page: number) => Promise<AccessRequestsResponse>,
): Pages<AccessRequestsResponse> {
  const operation = "allAccessRequests";
  return async function* (from) {
    if (from) {
      checkCheckpoint(operation, from, (position) => /^\d+ \S+ \S+$/.test(`${position}`), 0);
    }
    const [first, until, last] = from ? `${from.position}`.split(" ") : ["1", end, end];
    let oldest = last!;
    let before = "";
    const isOlder = ({ created_at = "" }) => Date.parse(created_at) < Date.parse(oldest);
    for (let number = Number(first); ; number++) {
      const page = await list(until!, number);
      const rows = page.result ?? [];
      const text = JSON.stringify(rows);
      if (rows.length > 0 && text === before) {
        throw new PagingError("the same page came twice", { operation });
      }
      before = text;
      for (const row of rows) {
        oldest = isOlder(row) ? row.created_at! : oldest;
      }
      const position = `${number + 1} ${until} ${oldest}`;
      yield { page, checkpoint: { operation, position, anchors: [] } };
      if (rows.length === 0) {
        break;
      }
    }
    // Whether `until` itself is in it is undocumented, and events of one time could fill a page.
    const before1 = Date.parse(oldest) - 1;
    const earlier = before1 >= 0 ? new Date(before1).toISOString() : oldest;
    if (oldest !== until && (await list(earlier, 1)).result?.some(isOlder)) {
      throw new PagingError("older events are left after an empty page", { operation });
    }
  };
}
