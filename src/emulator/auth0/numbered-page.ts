import type { Context } from "hono";
import { jsonAnswer } from "../json-answer.ts";
import { auth0Error, invalidQuery } from "./errors.ts";

/** The most rows that most lists give, however they are paged. */
export const reach = 1000;

interface NumberedCall {
  readonly key: "users" | "logs" | "grants" | "device_credentials";
  /** How many rows there are. */
  readonly total: number;
  /** Some of the rows, after skipping others. */
  readonly rows: (skip: number, count: number) => object[];
  /** Rows behind the first 1,000 are given too. */
  readonly isWhole?: true;
}

/** One page by its number, as an object where that is asked for, else as an array. */
export function numberedPage(c: Context, { key, total, rows, isWhole }: NumberedCall): Response {
  const page = c.req.query("page") ?? "0";
  const perPage = c.req.query("per_page") ?? "50";
  if (!/^\d{1,9}$/.test(page)) {
    return invalidQuery("Query validation error: 'page' must be a whole number from 0");
  }
  if (!/^\d{1,9}$/.test(perPage) || Number(perPage) < 1 || Number(perPage) > 100) {
    return invalidQuery("Query validation error: 'per_page' must be a whole number from 1 to 100");
  }
  const includeTotals = c.req.query("include_totals") ?? "false";
  if (!["true", "false"].includes(includeTotals)) {
    return invalidQuery("Query validation error: 'include_totals' must be true or false");
  }
  const limit = Number(perPage);
  const start = Number(page) * limit;
  if (!isWhole && start + limit > reach) {
    return auth0Error(400, `You can only page through the first ${reach} records.`, {
      errorCode: "invalid_paging",
    });
  }
  const found = rows(start, limit);
  if (includeTotals === "false") {
    return jsonAnswer(found);
  }
  const { length } = found;
  // By the guide an event list's total is that of its page.
  const told = key === "logs" ? { length, total: length } : { total };
  const body = { start, limit, ...(key === "users" && { length }), ...told };
  return jsonAnswer({ ...body, [key]: found });
}
