import { json } from "./answers.ts";
import type { Answer } from "./fault-server.ts";

/** A list of one vendor, as its server pages it. */
export interface Paging {
  /** The key of a row's id. */
  id: string;
  /** A page of the vendor's shape with these rows and nothing after it. */
  lastPage(rows: object[]): object;
  /** A page without rows that says that more rows follow. */
  emptyButMore: object;
  /** Pages through the rows as the vendor does, at most `cap` rows a page. */
  serve(rows: object[], cap: number, total?: unknown): Answer;
}

export function rowsOf(paging: Paging, count: number, padding = ""): object[] {
  return Array.from({ length: count }, (_, index) => ({ [paging.id]: `row${index}`, padding }));
}

const asked = (path: string) => new URL(path, "http://localhost").searchParams;

/** Auth0: an opaque cursor, absent after the last page. */
export function cursorList(key: string): Paging {
  return {
    id: "id",
    lastPage: (rows) => ({ [key]: rows }),
    emptyButMore: { [key]: [], next: "c-more" },
    serve: (rows, cap) => (response, request) => {
      const start = Number(asked(request.path).get("from")?.slice(2) ?? 0);
      const end = start + cap;
      const next = end < rows.length ? { next: `c-${end}` } : {};
      json({ [key]: rows.slice(start, end), ...next })(response, request);
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
    serve:
      (rows, cap, total = rows.length) =>
      (response, request) => {
        const number = Number(asked(request.path).get("page") ?? 1);
        const start = (number - 1) * cap;
        json(page(rows.slice(start, start + cap), number, cap, total))(response, request);
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
    serve:
      (rows, cap, total = rows.length) =>
      (response, request) => {
        const query = asked(request.path);
        const offset = Number(query.get("offset") ?? 0);
        const count = Math.min(Number(query.get("count") ?? 50), cap);
        json(page(rows.slice(offset, offset + count), offset, count, total))(response, request);
      },
  };
}
