import type { Hono } from "hono";
import type { components } from "../../../generated/cloudflare-access.ts";
import type { operations } from "../../../generated/cloudflare-access.operations.ts";
import type { HostOf } from "../host.ts";
import { malformed } from "./errors.ts";
import type { Guard } from "./guard.ts";
import type { CloudflareAccessSettings } from "./options.ts";
import { maxPerPage, positive, type Success } from "./success.ts";
import { accessRequestAt, emailOfUser } from "./synthetic.ts";

type AccessRequest = components["schemas"]["AccessRequest"];

const defaultPerPage = 25;

/** The route of the authentication log, which stays as it is: no login is emulated. */
export function addAccessRequestRoutes(
  api: Hono,
  host: HostOf<typeof operations>,
  settings: CloudflareAccessSettings,
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
      return success(page(settings, query, times as [number, number], skip, perPage));
    }),
  );
}

/** The events that match, without those that are skipped. */
function page(
  { rows, accessRequestsPerUser }: CloudflareAccessSettings,
  query: Record<string, string>,
  [since, until]: [number, number],
  skip: number,
  count: number,
): AccessRequest[] {
  const found: AccessRequest[] = [];
  const isTheirs = addressTest(query);
  let left = skip;
  for (let step = 0; step < rows && found.length < count; step += 1) {
    const user = query.direction === "asc" ? rows - 1 - step : step;
    if (!isTheirs(emailOfUser(user) ?? "")) {
      continue;
    }
    const events = Array.from({ length: accessRequestsPerUser }, (_, index) =>
      accessRequestAt(user, index),
    ).filter(({ created_at }) => {
      const time = Date.parse(created_at);
      return time >= since && time <= until;
    });
    if (query.direction === "asc") {
      events.reverse();
    }
    found.push(...events.slice(left, left + count - found.length));
    left = Math.max(0, left - events.length);
  }
  return found;
}

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
