import { Hono } from "hono";
import { operations } from "../../../generated/auth0.operations.ts";
import type { Accounts } from "../accounts.ts";
import type { HostOf } from "../host.ts";
import { operationIdsOf } from "../operation-table.ts";
import type { EmulatedProvider } from "../provider.ts";
import { auth0Error, auth0Failure } from "./errors.ts";
import { createGuard } from "./guard.ts";
import { addTokenExchange } from "./oauth-token.ts";
import { auth0Settings, type Auth0Options, type Auth0Settings } from "./options.ts";
import { addAuthorizationRoutes } from "./authorization-routes.ts";
import { addLogRoutes } from "./log-routes.ts";
import { addRefreshTokenRoutes } from "./refresh-token-routes.ts";
import { addSessionRoutes } from "./session-routes.ts";
import { Auth0Store } from "./store.ts";
import { documentedUserId, exampleUserId, personId } from "./synthetic.ts";
import { addUserRoutes } from "./user-routes.ts";

export const auth0OperationIds = operationIdsOf(operations);

/** Auth0: the values of its first credential. */
export interface Auth0SignIn {
  readonly token: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Auth0: ids of a seeded person. */
export interface Auth0PersonIds {
  readonly userId: string;
}

/** Auth0: ids that exist with the default number of rows. */
export interface Auth0Ids {
  /** The user who has the `rows` sessions. */
  readonly userId: string;
  /** The user of the reference page's example, with that session and one more. */
  readonly documentedUserId: string;
}

const basePath = "/api/v2";

export const auth0: EmulatedProvider<Auth0Options, Auth0SignIn, Auth0Ids, Auth0PersonIds> = {
  id: "auth0",
  basePath,
  hosts: /\.auth0\.com$/,
  operations,
  ids: { userId: exampleUserId, documentedUserId },
  seeds: { account: [], session: ["createdAt", "lastActiveAt", "ip", "userAgent"] },
  configure(options, revocationDelayMs, accounts) {
    const settings = auth0Settings(options, revocationDelayMs);
    return {
      credentials: settings.primary,
      idsOfAccount: (account) => ({ userId: personId.of(account) }),
      createApi: (host) => createApi(host, settings, accounts),
    };
  },
  failureAnswer: auth0Failure,
};

/** The Management API under its base path, and the token exchange beside it. */
function createApi(
  host: HostOf<typeof operations>,
  settings: Auth0Settings,
  accounts: Accounts,
): Hono {
  const store = new Auth0Store(settings, accounts, host.now);
  const api = new Hono();
  const issued = addTokenExchange(api, host, settings);
  const guard = createGuard(host, settings, issued);
  const management = new Hono();
  addSessionRoutes(management, host, store, guard, settings);
  addRefreshTokenRoutes(management, host, store, guard, settings);
  addUserRoutes(management, host, store, guard);
  addAuthorizationRoutes(management, host, store, guard);
  addLogRoutes(management, host, store, guard);
  api.route(basePath, management);
  api.all("*", () => auth0Error(404, "Not Found"));
  return api;
}
