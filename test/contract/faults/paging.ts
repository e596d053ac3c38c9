import { json } from "./answers.ts";
import type { Responder } from "./fault-server.ts";

/** Rows of a list; an array, or rows that are made when they are asked for. */
export interface Rows {
  readonly length: number;
  slice(start: number, end: number): object[];
}

/** A list of one vendor, as its server pages it. */
export interface Paging {
  /** The key of a row's id. */
  id: string;
  /** A page of the vendor's shape with these rows and nothing after it. */
  lastPage(rows: object[]): object;
  /** A page without rows that says that more rows follow. */
  emptyButMore: object;
  /** The page that a query asks for, of at most `cap` rows. */
  page(query: URLSearchParams, rows: Rows, cap: number, total: unknown): object;
}

/** Answers with the pages that are asked for. */
export function serve(
  { page }: Paging,
  rows: Rows,
  cap: number,
  total: unknown = rows.length,
): Responder {
  return (response, request) => {
    const { searchParams } = new URL(request.path, "http://localhost");
    json(page(searchParams, rows, cap, total))(response, request);
  };
}

export function rowsOf(paging: Paging, count: number): object[] {
  return lazyRows(paging, count).slice(0, count);
}

/** So many rows that need no memory until they are asked for. */
export function lazyRows({ id }: Paging, length: number, padding = ""): Rows {
  return {
    length,
    slice: (start, end) =>
      Array.from({ length: Math.max(0, Math.min(end, length) - start) }, (_, index) => ({
        [id]: `row${start + index}`,
        padding,
      })),
  };
}

/** Auth0: an opaque cursor, absent after the last page. */
export function cursorList(key: string): Paging {
  return {
    id: "id",
    lastPage: (rows) => ({ [key]: rows }),
    emptyButMore: { [key]: [], next: "c-more" },
    page(query, rows, cap) {
      const start = Number(query.get("from")?.slice(2) ?? 0);
      const end = start + cap;
      const next = end < rows.length ? { next: `c-${end}` } : {};
      return { [key]: rows.slice(start, end), ...next };
    },
  };
}

/** Cloudflare: page numbers, and a total beside the rows. */
export function numberedList(key: string): Paging {
  const page = (rows: object[], number: number, size: number, total: unknown) => ({
    success: true,
    errors: [],
    messages: [],
    [key]: rows,
    result_info: { page: number, per_page: size, count: rows.length, total_count: total },
  });
  return {
    id: "id",
    lastPage: (rows) => page(rows, 1, Math.max(rows.length, 1), rows.length),
    emptyButMore: page([], 1, 2, 5),
    page(query, rows, cap, total) {
      const number = Number(query.get("page") ?? 1);
      const size = Math.min(cap, Number(query.get("per_page") ?? cap));
      const start = (number - 1) * size;
      return page(rows.slice(start, start + size), number, size, total);
    },
  };
}

/** Rocket.Chat: an offset, and `count` for the most rows, which the server may lower. */
export function offsetList(key: string): Paging {
  const page = (rows: object[], offset: number, count: number, total: unknown) => ({
    [key]: rows,
    offset,
    count,
    total,
    success: true,
  });
  return {
    id: "sessionId",
    lastPage: (rows) => page(rows, 0, 100, rows.length),
    emptyButMore: page([], 0, 2, 5),
    page(query, rows, cap, total) {
      const offset = Number(query.get("offset") ?? 0);
      const count = Math.min(Number(query.get("count") ?? 50), cap);
      return page(rows.slice(offset, offset + count), offset, count, total);
    },
  };
}
