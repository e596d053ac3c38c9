import { Hono } from "hono";
import { operations } from "../../../generated/prefactor.operations.ts";
import { operationIdsOf } from "../operation-table.ts";
import type { EmulatedProvider } from "../provider.ts";
import { prefactorError, prefactorFailure } from "./errors.ts";
import { createGuard } from "./guard.ts";
import { prefactorSettings, type PrefactorOptions } from "./options.ts";
import { addRoutes } from "./routes.ts";
import { SessionRows } from "./session-rows.ts";
import { documentedSessionId, prefactorSessionId } from "./synthetic.ts";

export const prefactorOperationIds = operationIdsOf(operations);

/** Prefactor: the values of its first credential. */
export interface PrefactorSignIn {
  readonly token: string;
}

/** Prefactor: ids that exist with the default number of rows. */
export interface PrefactorIds {
  /** The session of the reference page. */
  readonly sessionId: string;
  /** The id of any row: there is no list to read it from. */
  readonly sessionIdOfRow: (row: number) => string;
}

/** Prefactor: ids of a seeded person. */
export interface PrefactorPersonIds {
  readonly sessionIds: readonly string[];
}

export const prefactor: EmulatedProvider<
  PrefactorOptions,
  PrefactorSignIn,
  PrefactorIds,
  PrefactorPersonIds
> = {
  id: "prefactor",
  // None is documented: those of its SDK, its guide and its old administration.
  hosts: /^(app\.prefactorai\.com|api\.prefactor\.ai|admin\.prefactor\.net)$/,
  basePath: "",
  operations,
  ids: { sessionId: documentedSessionId, sessionIdOfRow: prefactorSessionId },
  seeds: { account: [], session: ["createdAt", "lastActiveAt", "ip", "userAgent"] },
  configure(options, _, accounts) {
    const settings = prefactorSettings(options);
    const rows = new SessionRows(settings.rows, accounts);
    return {
      credentials: { token: settings.token },
      idsOfAccount: (account) => ({ sessionIds: rows.idsOf(account) }),
      createApi(host) {
        const api = new Hono();
        addRoutes(api, host, rows, createGuard(settings));
        api.all("*", () => prefactorError(404, "not_found", "Route not found"));
        return api;
      },
    };
  },
  failureAnswer: prefactorFailure,
};
