import type { Context } from "hono";
import type { Handler, Host } from "../host.ts";
import { fixedWindow } from "../rate-limit.ts";
import { failure, notLoggedIn, tooManyRequests, unlicensed, withoutPermission } from "./errors.ts";
import type { RocketChatPermission, RocketChatSettings, RocketChatVersion } from "./options.ts";
import type { RocketChatStore } from "./store.ts";
import { TwoFactor } from "./two-factor.ts";

/** The caller of a route that has passed its checks. */
export interface Caller {
  readonly userId: string;
  /** The row of the session that the token belongs to, where it belongs to one. */
  readonly currentRow: number | undefined;
}

/** What a route asks of its caller. */
export interface RouteRules {
  readonly permission?: RocketChatPermission;
  readonly twoFactor?: boolean;
  /** Checks the query or the body against the route's schema. */
  readonly validate: (c: Context) => Response | undefined | Promise<Response | undefined>;
}

/** A handler that is told who calls. */
export type GuardedHandler = (c: Context, caller: Caller) => Response | Promise<Response>;

/** Lets a handler be reached only by a caller who passes the server's checks of an operation. */
export type Guard = (operationId: string, rules: RouteRules, handler: GuardedHandler) => Handler;

type Step = "login" | "permission" | "licence" | "rate" | "validation" | "twoFactor" | "oldLicence";

const orders: Record<RocketChatVersion, readonly Step[]> = {
  // Before the licence middleware the handler itself looked at the licence, after all else.
  5: ["login", "rate", "validation", "permission", "twoFactor", "oldLicence"],
  7: ["licence", "login", "rate", "validation", "permission", "twoFactor"],
  8: ["login", "permission", "licence", "rate", "validation", "twoFactor"],
  9: ["login", "permission", "licence", "rate", "validation", "twoFactor"],
};

/** Steps whose refusal has none of the headers that the route's handler sets: by the source, on servers of 8.x. */
const aheadOfTheHandler: ReadonlySet<Step> = new Set([
  "login",
  "permission",
  "licence",
  "oldLicence",
]);

/** Makes the checks, in the order of the server's version. */
export function createGuard(
  host: Host,
  settings: RocketChatSettings,
  store: RocketChatStore,
): Guard {
  const { version, credentials } = settings;
  const limiter = settings.rateLimit === false ? undefined : fixedWindow(settings.rateLimit);
  const twoFactor =
    settings.twoFactor === false ? undefined : new TwoFactor(settings.twoFactor, host);
  const currentRows = credentials.map((credential) =>
    credential.personalAccessToken ? undefined : store.newestRowOf(credential.userId),
  );

  const login = (c: Context): number => {
    const userId = c.req.header("x-user-id");
    const authToken = c.req.header("x-auth-token");
    const index = credentials.findIndex(
      (known) => known.userId === userId && known.authToken === authToken,
    );
    const row = currentRows[index];
    // The token ends with the session that it belongs to.
    return row === undefined || store.isOpen(row) ? index : -1;
  };

  return (operationId, rules, handler) => async (c) => {
    const index = login(c);
    const credential = credentials[index];
    const limitHeaders = new Headers();

    const steps: Record<Step, () => Response | undefined | Promise<Response | undefined>> = {
      login: () => (credential === undefined ? notLoggedIn(version) : undefined),
      permission: () =>
        rules.permission === undefined || credential?.permissions.includes(rules.permission)
          ? undefined
          : withoutPermission(version),
      licence: () => (settings.licensed ? undefined : unlicensed()),
      oldLicence: () => (settings.licensed ? undefined : failure(401, "unauthorized")),
      rate: () => {
        if (credential?.permissions.includes("api-bypass-rate-limit")) {
          return undefined;
        }
        const verdict = limiter?.(`${index} ${operationId}`, host.now());
        if (verdict === undefined) {
          return undefined;
        }
        limitHeaders.set("x-ratelimit-limit", String(verdict.limit));
        limitHeaders.set("x-ratelimit-remaining", String(verdict.remaining));
        limitHeaders.set("x-ratelimit-reset", String(verdict.resetAt));
        return verdict.allowed ? undefined : tooManyRequests(verdict.resetAt - host.now());
      },
      validation: () => rules.validate(c),
      twoFactor: () => {
        if (!rules.twoFactor || credential === undefined || credential.bypassTwoFactor) {
          return;
        }
        const { userId, authToken } = credential;
        return twoFactor?.challenge(c, { userId, authToken, username: store.username(userId) });
      },
    };

    let response: Response | undefined;
    let refusedBy: Step | undefined;
    for (const step of orders[version]) {
      response = await steps[step]();
      if (response === undefined) {
        continue;
      }
      refusedBy = step;
      break;
    }
    response ??= await handler(c, {
      userId: credential!.userId,
      currentRow: currentRows[index],
    });
    for (const [name, value] of limitHeaders) {
      response.headers.set(name, value);
    }
    if (refusedBy === undefined || !aheadOfTheHandler.has(refusedBy)) {
      response.headers.set("cache-control", "no-store");
      response.headers.set("pragma", "no-cache");
    }
    return response;
  };
}
