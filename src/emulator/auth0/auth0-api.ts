import { Hono } from "hono";
import type { Host } from "../host.ts";
import { createGuard } from "./auth0-access.ts";
import { auth0Error } from "./auth0-error.ts";
import type { Auth0Settings } from "./auth0-options.ts";
import { Auth0Store } from "./auth0-store.ts";
import { addTokenExchange } from "./oauth-token.ts";
import { addRefreshTokenRoutes } from "./refresh-token-routes.ts";
import { addSessionRoutes } from "./session-routes.ts";

/** The Management API under `/api/v2`, and the token exchange beside it. */
export function auth0Api(host: Host, settings: Auth0Settings): Hono {
  const store = new Auth0Store(settings, host.now);
  const api = new Hono();
  const issued = addTokenExchange(api, host, settings);
  const guard = createGuard(host, settings, issued);
  const management = new Hono();
  addSessionRoutes(management, host, store, guard);
  addRefreshTokenRoutes(management, host, store, guard);
  api.route("/api/v2", management);
  api.all("*", () => auth0Error(404, "Not Found"));
  return api;
}
