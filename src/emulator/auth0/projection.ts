import type { Context } from "hono";

/** Keeps or drops the named fields of a record, as `fields` and `include_fields` of a request ask. */
export function projection(c: Context): <Item extends object>(item: Item) => object {
  const fields = c.req.query("fields");
  if (fields === undefined) {
    return (item) => item;
  }
  const named = new Set(fields.split(",").map((field) => field.trim()));
  const keep = c.req.query("include_fields") !== "false";
  return (item) =>
    Object.fromEntries(Object.entries(item).filter(([key]) => named.has(key) === keep));
}
