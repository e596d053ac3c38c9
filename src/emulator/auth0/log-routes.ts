import type { Context, Hono } from "hono";
import type { operations } from "../../../generated/auth0.operations.ts";
import type { HostOf } from "../host.ts";
import { jsonAnswer } from "../json-answer.ts";
import { auth0Error, invalidQuery } from "./errors.ts";
import type { EventLog } from "./event-log.ts";
import type { Guard } from "./guard.ts";
import { numberedPage } from "./numbered-page.ts";
import { projection } from "./projection.ts";
import { searchTest, sorting } from "./search.ts";
import type { Auth0Store } from "./store.ts";

const searched = {
  known: [
    ...["log_id", "date", "type", "description", "user_id", "user_name", "ip", "user_agent"],
    ...["client_id", "client_name", "connection", "connection_id", "strategy", "strategy_type"],
    ...["hostname", "audience", "scope"],
  ],
};

/** Routes of events. */
export function addLogRoutes(
  api: Hono,
  host: HostOf<typeof operations>,
  { directory, events }: Auth0Store,
  guard: Guard,
): void {
  host.route(
    api,
    "listUserLogs",
    guard(["read:logs"], (c) => {
      // No 404 is documented here: an unknown user has no events.
      const user = directory.rowOf(c.req.param("id")!);
      return pageOf(c, events, user === undefined ? [] : events.newest(user));
    }),
  );

  host.route(
    api,
    "listLogs",
    guard(["read:logs"], (c) => {
      const from = c.req.query("from");
      if (from !== undefined) {
        return pageAfter(c, events, from);
      }
      const q = c.req.query("q");
      const test = q === undefined ? undefined : searchTest(q, searched);
      if (test instanceof Response) {
        return test;
      }
      const rows = events.newest();
      return pageOf(c, events, test ? rows.filter((row) => test(events.at(row))) : rows);
    }),
  );

  host.route(
    api,
    "getLog",
    guard(["read:logs"], (c) => {
      const row = events.rowOf(c.req.param("id")!);
      return row === undefined ? auth0Error(404, "Log not found") : jsonAnswer(events.at(row));
    }),
  );
}

/** A page by number of some events, which stand in the order of time unless another is asked for. */
function pageOf(c: Context, events: EventLog, found: number[]): Response {
  const order = sorting(c.req.query("sort"));
  if (order instanceof Response) {
    return order;
  }
  if (order) {
    found.sort((one, other) => order(events.at(one), events.at(other)));
  }
  const view = projection(c);
  const rows = (skip: number, count: number) =>
    found.slice(skip, skip + count).map((row) => view(events.at(row)));
  return numberedPage(c, { key: "logs", total: found.length, rows });
}

/** The events after one, the oldest first, with a link to those after them. */
function pageAfter(c: Context, events: EventLog, from: string): Response {
  const take = c.req.query("take") ?? "50";
  if (!/^\d{1,9}$/.test(take) || Number(take) < 1 || Number(take) > 100) {
    return invalidQuery("Query validation error: 'take' must be a whole number from 1 to 100");
  }
  const row = events.rowOf(from);
  if (row === undefined) {
    return invalidQuery("Query validation error: 'from' is the id of no event");
  }
  const count = Math.min(Number(take), events.length - 1 - row);
  const page = Array.from({ length: count }, (_, index) => events.at(row + 1 + index));
  const next = new URL(c.req.url);
  next.search = String(new URLSearchParams({ from: page.at(-1)?.log_id ?? from, take }));
  const response = jsonAnswer(page);
  response.headers.set("link", `<${next}>; rel="next"`);
  return response;
}
