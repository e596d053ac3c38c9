import { Hono } from "hono";
import type { Host } from "../host.ts";
import { AccessStore } from "./access-store.ts";
import { createGuard } from "./cloudflare-access-guard.ts";
import type { CloudflareAccessSettings } from "./cloudflare-access-options.ts";
import { addEndRoutes } from "./end-routes.ts";
import { failure, successWith } from "./envelope.ts";
import { addReadRoutes } from "./read-routes.ts";

/** The Access routes of one account and one zone. */
export function cloudflareAccessApi(host: Host, settings: CloudflareAccessSettings): Hono {
  const store = new AccessStore(settings, host.now);
  const guard = createGuard(host, settings);
  const api = new Hono();
  const success = successWith(settings.placeholders);
  addReadRoutes(api, host, store, guard, success);
  addEndRoutes(api, host, store, guard, success);
  api.all("*", () => failure(404, { code: 7003, message: "No route for the URI" }));
  return api;
}
