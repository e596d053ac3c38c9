import type { Context } from "hono";
import type { RecordList } from "../record-list.ts";
import { malformed } from "./errors.ts";
import { maxPerPage, positive, type Success } from "./success.ts";

/** What orders a list, and the row itself where that is equal. */
type Position = readonly [key: string | number, row: number];

interface CursorList<Item extends { id: string }> {
  readonly rows: RecordList<Item>;
  /** A row as it is shown. */
  readonly itemAt: (row: number) => unknown;
  readonly test: (row: number) => boolean;
  /** What a name in `sort_by` stands for. */
  readonly keys: Readonly<Record<string, (row: number) => string | number | null | undefined>>;
}

// Neither a default nor a maximum is documented.
const defaultPerPage = 50;

/**
 * A page of a list by cursor. The cursor holds the place of the last row, so that rows that end meanwhile move nothing.
 * It is empty on the last page.
 */
export function cursorPage<Item extends { id: string }>(
  c: Context,
  { rows, itemAt, test, keys }: CursorList<Item>,
  success: Success,
): Response {
  const query = c.req.query();
  const after = query.cursor ? readCursor(query.cursor) : undefined;
  if (query.cursor && !after) {
    return malformed("cursor is none of this list");
  }
  const perPage = Math.min(positive(query.per_page, defaultPerPage), maxPerPage);
  const key = keys[query.sort_by ?? ""];
  const sign = query.sort_order === "desc" ? -1 : 1;
  const positionOf = (row: number): Position => [key?.(row) ?? "", row];
  const inOrder = (a: Position, b: Position) =>
    sign * (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]);

  const isByRow = key === undefined && sign === 1;
  const found = isByRow
    ? rows.matching(test, (after?.[1] ?? -1) + 1, perPage + 1).map(positionOf)
    : rows
        .matching(test)
        .map(positionOf)
        .sort(inOrder)
        .filter((position) => !after || inOrder(position, after) > 0);
  const page = found.slice(0, perPage);
  const last = page.at(-1);
  const next = last && found.length > perPage ? writeCursor(last) : "";
  const shown = page.map(([, row]) => itemAt(row));
  return success(shown, 200, cursorInfo(perPage, shown.length, next));
}

/** Where a page stands. What the total counts is undocumented, and null allowed. */
export const cursorInfo = (perPage: number, count: number, cursor = "") => ({
  result_info: { per_page: perPage, count, cursor, total_count: null },
});

function writeCursor(position: Position): string {
  return btoa(encodeURIComponent(JSON.stringify(position)));
}

function readCursor(cursor: string): Position | undefined {
  try {
    const position = JSON.parse(decodeURIComponent(atob(cursor))) as Position;
    return Number.isInteger(position[1]) ? position : undefined;
  } catch {
    return undefined;
  }
}
