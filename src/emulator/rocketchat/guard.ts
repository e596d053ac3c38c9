import type { Context } from "hono";
import type { operations } from "../../../generated/rocketchat.operations.ts";
import type { Handler, Host } from "../host.ts";
import type { OperationIdOf } from "../operation-table.ts";
import { fixedWindow } from "../rate-limit.ts";
import { failure, notLoggedIn, tooManyRequests, unlicensed, withoutPermission } from "./errors.ts";
import type { RocketChatPermission, RocketChatSettings, RocketChatVersion } from "./options.ts";
import type { RocketChatStore } from "./store.ts";
import type { Token, Tokens } from "./tokens.ts";
import { TwoFactor } from "./two-factor.ts";

/** The caller of a route that has passed its checks. */
export interface Caller {
  readonly userId: string;
  /** The token that calls. */
  readonly token: Token;
  /** Whether the caller has a permission that the route leaves to its handler. */
  may(permission: RocketChatPermission): boolean;
}

/** What a route asks of its caller. */
export interface RouteRules {
  /** One of several is enough. */
  readonly permission?: RocketChatPermission | readonly RocketChatPermission[];
  /** Whether it needs the licence of the device management. */
  readonly licensed?: boolean;
  readonly twoFactor?: boolean;
  /** Checks the query or the body against the route's schema. */
  readonly validate: (c: Context) => Response | undefined | Promise<Response | undefined>;
}

/** A handler that is told who calls. */
export type GuardedHandler = (c: Context, caller: Caller) => Response | Promise<Response>;

/** Adds the route of an operation, behind its checks. */
export type AddRoute = (
  operationId: OperationIdOf<typeof operations>,
  rules: RouteRules,
  handler: GuardedHandler,
) => void;

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
  tokens: Tokens,
): Guard {
  const { version } = settings;
  const limiter = settings.rateLimit === false ? undefined : fixedWindow(settings.rateLimit);
  const twoFactor =
    settings.twoFactor === false ? undefined : new TwoFactor(settings.twoFactor, host);

  return (operationId, rules, handler) => async (c) => {
    const token = tokens.find(c.req.header("x-user-id"), c.req.header("x-auth-token"));
    const may = (permission: RocketChatPermission) => !!token?.permissions.includes(permission);
    const isLicensed = settings.licensed || !rules.licensed;
    const limitHeaders = new Headers();

    const steps: Record<Step, () => Response | undefined | Promise<Response | undefined>> = {
      login: () => (token === undefined ? notLoggedIn(version) : undefined),
      permission: () =>
        rules.permission === undefined || [rules.permission].flat().some(may)
          ? undefined
          : withoutPermission(version),
      licence: () => (isLicensed ? undefined : unlicensed()),
      oldLicence: () => (isLicensed ? undefined : failure(401, "unauthorized")),
      rate: () => {
        if (may("api-bypass-rate-limit")) {
          return undefined;
        }
        const verdict = limiter?.(`${token?.index} ${operationId}`, host.now());
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
        if (!rules.twoFactor || token?.authToken === undefined || token.bypassTwoFactor) {
          return;
        }
        const { userId, authToken } = token;
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
    response ??= await handler(c, { userId: token!.userId, token: token!, may });
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
