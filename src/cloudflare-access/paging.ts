import {
  type CallOptions,
  checkInteger,
  cursorPages,
  numberedPages,
  PagingError,
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
  const pages = (given: Query, call: CallOptions) => {
    const { per_page, ...filters } = given;
    const isFiltered = Object.keys(filters).length > 0;
    return numberedPages(
      operation,
      (page) => {
        const asked = { ...filters, ...(per_page !== undefined && { per_page }), page };
        return list(asked as unknown as Query & { page: number }, call);
      },
      ({ result, result_info }) => ({
        rows: result ?? [],
        total: isFiltered ? undefined : result_info?.total_count,
        counted: result_info?.total_count,
        pages: isFiltered ? undefined : result_info?.total_pages,
        size: result_info?.per_page,
      }),
      (response, result) => ({ ...response, result }),
      (row: Row) => row.id,
    );
  };
  return walkList(operation, query, options, "page", pages, ({ result }) => result ?? []);
}

interface CursorRows<Row> {
  result: Row[];
  result_info?: { cursor?: string };
}

/** Every row of a list by cursor, also past an empty page. Rejects like `cursorPages` of core. */
export function cursorRows<
  Row,
  Page extends CursorRows<Row>,
  Query extends { cursor?: string | null },
>(
  operation: string,
  query: Query | undefined,
  options: CallOptions | undefined,
  list: (query: Query, options: CallOptions) => Promise<Page>,
): Walk<Row, Page> {
  async function* pages(given: Query, call: CallOptions) {
    const withNext = async (cursor: string | undefined) => {
      const page = await list({ ...given, cursor }, call);
      return { page, next: page.result_info?.cursor };
    };
    const from = given.cursor ?? undefined;
    for await (const { page } of cursorPages(
      operation,
      from,
      withNext,
      ({ page }) => page.result,
    )) {
      yield page;
    }
  }
  return walkList(operation, query, options, "page", pages, ({ result }) => result);
}

/**
 * Pages of events by number, newest first, until one is empty. Nothing identifies an event, so none is dropped.
 * @throws PagingError when a page comes twice, or when events older than the oldest are left: whether `limit`
 *   bounds a page or the whole list is undocumented
 */
export async function* accessRequestPages(
  until: string,
  list: (until: string, page: number) => Promise<AccessRequestsResponse>,
): AsyncGenerator<AccessRequestsResponse, void, undefined> {
  const operation = "allAccessRequests";
  let oldest = until;
  let before = "";
  const isOlder = ({ created_at = "" }) => Date.parse(created_at) < Date.parse(oldest);
  for (let page = 1; ; page++) {
    const response = await list(until, page);
    const rows = response.result ?? [];
    const text = JSON.stringify(rows);
    if (rows.length > 0 && text === before) {
      throw new PagingError("the same page came twice", { operation });
    }
    before = text;
    yield response;
    if (rows.length === 0) {
      break;
    }
    for (const row of rows) {
      oldest = isOlder(row) ? row.created_at! : oldest;
    }
  }
  if (oldest !== until && (await list(oldest, 1)).result?.some(isOlder)) {
    throw new PagingError("older events are left after an empty page", { operation });
  }
}
