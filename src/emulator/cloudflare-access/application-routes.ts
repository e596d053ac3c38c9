import type { Hono } from "hono";
import type { operations } from "../../../generated/cloudflare-access.operations.ts";
import type { HostOf } from "../host.ts";
import type { Guard } from "./guard.ts";
import type { CloudflareAccessSettings } from "./options.ts";
import { maxPerPage, numberedPage, positive, type Success } from "./success.ts";
import { applicationAt } from "./synthetic.ts";

type Application = ReturnType<typeof applicationAt>;

const mayReadApps = [
  "Access: Apps and Policies Revoke",
  "Access: Apps and Policies Write",
  "Access: Apps and Policies Read",
] as const;

/** Routes of the applications; those of the account are those of the zone too. */
export function addApplicationRoutes(
  api: Hono,
  host: HostOf<typeof operations>,
  settings: CloudflareAccessSettings,
  guard: Guard,
  success: Success,
): void {
  const all = () => Array.from({ length: settings.applications }, (_, row) => applicationAt(row));

  host.route(
    api,
    "listApplications",
    guard(mayReadApps, (c) => {
      const query = c.req.query();
      const found = all().filter((app) => matches(app, query));
      const page = positive(query.page, 1);
      const perPage = Math.min(positive(query.per_page, maxPerPage), maxPerPage);
      const rows = found.slice((page - 1) * perPage, page * perPage);
      const total = settings.unfilteredTotal ? settings.applications : found.length;
      return success(rows, 200, numberedPage(page, perPage, rows.length, total));
    }),
  );
  host.route(
    api,
    "listZoneApplications",
    guard(mayReadApps, () => {
      const found = all();
      return success(found, 200, numberedPage(1, found.length, found.length, found.length));
    }),
  );
}

/** How the vendor compares without `exact`, and `aud` and `search` at all, is undocumented: here a part matches. */
function matches(app: Application, query: Record<string, string>): boolean {
  const { name, domain, aud } = app;
  const isExact = query.exact === "true";
  const holds = (text: string, wanted = "", asWhole = false) =>
    asWhole && wanted ? text === wanted : text.toLowerCase().includes(wanted.toLowerCase());
  return (
    holds(name, query.name, isExact) &&
    holds(domain, query.domain, isExact) &&
    holds(aud, query.aud) &&
    [name, domain, aud].some((text) => holds(text, query.search)) &&
    // No application of the emulator has targets.
    !query.target_attributes
  );
}
