import type { Context } from "hono";
import { jsonAnswer } from "../json-answer.ts";
import type { RecordList } from "../record-list.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { auth0Error, invalidQuery } from "./errors.ts";
import type { IncludeTotals } from "./options.ts";

interface ListCall<Item extends { id: string }> {
  readonly list: RecordList<Item>;
  /** Names the list and its filter: a cursor is good for no other. */
  readonly name: string;
  readonly key: "sessions" | "tokens" | "refresh_tokens";
  readonly now: number;
  /** The words on `include_totals` that the answer follows, where the list takes it. */
  readonly includeTotals?: IncludeTotals;
  readonly test?: (row: number) => boolean;
  readonly view?: (item: Item) => object;
}

/** One page behind a cursor; there is no `next` on the last page. */
export function listPage<Item extends { id: string }>(c: Context, call: ListCall<Item>): Response {
  const { list, name, key, now, test = () => true, view = (item) => item } = call;
  const take = c.req.query("take") ?? "50";
  if (!/^\d+$/.test(take) || Number(take) < 1 || Number(take) > 100) {
    return invalidQuery("Query validation error: 'take' must be a whole number from 1 to 100");
  }
  const includeTotals = c.req.query("include_totals");
  if (includeTotals !== undefined && !["true", "false"].includes(includeTotals)) {
    return invalidQuery("Query validation error: 'include_totals' must be true or false");
  }
  const from = c.req.query("from");
  const after = from === undefined ? -1 : readCursor(from, name, now);
  if (after === undefined) {
    return auth0Error(
      400,
      "The checkpoint ID provided in the 'from' parameter has expired or is invalid",
    );
  }
  const rows = list.matching(test, after + 1, Number(take) + 1);
  const page = rows.slice(0, Number(take));
  const items = page.map((row) => view(list.at(row)));
  if (isArray(call.includeTotals, includeTotals)) {
    return jsonAnswer(items);
  }
  const body: Record<string, unknown> = { [key]: items };
  if (call.includeTotals === "documented") {
    body.total = list.rows.left;
  }
  if (rows.length > page.length) {
    body.next = writeCursor(name, page.at(-1)!, now);
  }
  return jsonAnswer(body);
}

function isArray(form: IncludeTotals | undefined, asked: string | undefined): boolean {
  return form === "documented" ? asked !== "true" : form === "asked" && asked === "false";
}
