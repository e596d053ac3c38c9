import type { Hono } from "hono";
import type { components } from "../../../generated/cloudflare-access.ts";
import type { operations } from "../../../generated/cloudflare-access.operations.ts";
import type { HostOf } from "../host.ts";
import { malformed } from "./errors.ts";
import type { Guard } from "./guard.ts";
import type { CloudflareAccessSettings } from "./options.ts";
import { maxPerPage, positive, type Success } from "./success.ts";
import type { Directory } from "./directory.ts";
import { accessRequestAt } from "./synthetic.ts";

type AccessRequest = components["schemas"]["AccessRequest"];

const defaultPerPage = 25;

/** The route of the authentication log, which stays as it is: no login is emulated. */
export function addAccessRequestRoutes(
  api: Hono,
  host: HostOf<typeof operations>,
  settings: CloudflareAccessSettings,
  directory: Directory,
  guard: Guard,
  success: Success,
): void {
  host.route(
    api,
    "listAccessRequests",
    guard(["Access: Audit Logs Read"], (c) => {
      const query = c.req.query();
      const times = [query.since ?? -Infinity, query.until ?? Infinity].map((time) =>
        typeof time === "string" ? Date.parse(time) : time,
      );
      if (times.some(Number.isNaN)) {
        return malformed("since and until must be times");
      }
      // How the two go together is undocumented; here each is the size of a page.
      const size = positive(query.per_page, positive(query.limit, defaultPerPage));
      const perPage = Math.min(size, maxPerPage);
      const skip = (positive(query.page, 1) - 1) * perPage;
      return success(page(settings, directory, query, times as [number, number], skip, perPage));
    }),
  );
}

/** The events that match, without those that are skipped. */
function page(
  settings: CloudflareAccessSettings,
  directory: Directory,
  query: Record<string, string>,
  [since, until]: [number, number],
  skip: number,
  count: number,
): AccessRequest[] {
  const found: AccessRequest[] = [];
  const isTheirs = addressTest(query);
  const isForward = query.direction === "asc";
  const eventsOf = (user: number) => {
    if (!isTheirs(directory.emailOf(user) ?? "")) {
      return [];
    }
    const subject = directory.subject(user);
    const events = Array.from({ length: settings.accessRequestsPerUser }, (_, index) =>
      accessRequestAt(subject, index),
    ).filter(({ created_at }) => {
      const time = Date.parse(created_at);
      return time >= since && time <= until;
    });
    return isForward ? events.reverse() : events;
  };
  const { rows } = settings;
  const step = isForward ? -1 : 1;
  // The rows are in the order of time; when the seeded persons came is said by whoever seeds them.
  const seeded = numbers(rows, directory.length)
    .flatMap(eventsOf)
    .sort((one, other) => step * compare(other.created_at, one.created_at));
  let left = skip;
  for (const event of merged(rows, eventsOf, seeded, isForward)) {
    if (found.length >= count) {
      break;
    }
    if (left > 0) {
      left -= 1;
    } else {
      found.push(event);
    }
  }
  return found;
}

/** The events of the rows, and among them, by time, those of the seeded persons. */
function* merged(
  rows: number,
  eventsOf: (user: number) => AccessRequest[],
  seeded: readonly AccessRequest[],
  isForward: boolean,
): Generator<AccessRequest> {
  let next = 0;
  const isAhead = (one: AccessRequest | undefined, other: AccessRequest) =>
    one !== undefined &&
    (isForward ? one.created_at! < other.created_at! : one.created_at! > other.created_at!);
  for (let step = 0; step < rows; step += 1) {
    for (const event of eventsOf(isForward ? rows - 1 - step : step)) {
      for (; isAhead(seeded[next], event); next += 1) {
        yield seeded[next]!;
      }
      yield event;
    }
  }
  yield* seeded.slice(next);
}

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index);

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Whether an address is one that is asked for, as the newest OpenAPI file describes the three parameters. */
function addressTest({ email, emailOp, email_exact }: Record<string, string>) {
  const isExact = email_exact === "true" || emailOp === "eq";
  return (address: string) => {
    if (!email) {
      return true;
    }
    const isMatch = isExact ? address === email : address.includes(email);
    return emailOp === "neq" ? !isMatch : isMatch;
  };
}
