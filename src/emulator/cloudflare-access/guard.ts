import type { Context } from "hono";
import type { Handler, Host } from "../host.ts";
import { fixedWindow, type RateLimitVerdict } from "../rate-limit.ts";
import { bearerToken } from "../request.ts";
import { failure, forbidden, unauthenticated } from "./errors.ts";
import type { CloudflareAccessPermission, CloudflareAccessSettings } from "./options.ts";

/** Lets a handler be reached only with a good credential that has one of the permissions. */
export type Guard = (
  anyOf: readonly CloudflareAccessPermission[] | undefined,
  handler: Handler,
) => Handler;

export function createGuard(host: Host, settings: CloudflareAccessSettings): Guard {
  const { rateLimit, credentials } = settings;
  const limiter = rateLimit === false ? undefined : fixedWindow(rateLimit);

  return (anyOf, handler) => async (c) => {
    const authorization = c.req.header("authorization");
    if (authorization !== undefined && !/^Bearer +\S+$/i.test(authorization)) {
      return failure(400, {
        code: 6003,
        message: "Invalid request headers",
        error_chain: [{ code: 6111, message: "Invalid format for Authorization header" }],
      });
    }
    const index = holder(c, settings);
    if (index < 0) {
      return unauthenticated();
    }

    const verdict = limiter?.(String(index), host.now());
    const answer = async (): Promise<Response> => {
      if (verdict?.allowed === false) {
        return failure(429, {
          code: 971,
          message: "Please wait and consider throttling your request speed",
        });
      }
      const { permissions } = credentials[index]!;
      if (anyOf?.some((permission) => permissions.includes(permission)) === false) {
        return forbidden();
      }
      const account = c.req.param("account_id") ?? settings.accountId;
      const zone = c.req.param("zone_id") ?? settings.zoneId;
      if (account !== settings.accountId || zone !== settings.zoneId) {
        return forbidden();
      }
      return handler(c);
    };
    const response = await answer();
    if (verdict !== undefined && rateLimit !== false) {
      limitHeaders(response.headers, verdict, rateLimit.windowMs, host.now());
    }
    return response;
  };
}

function limitHeaders(headers: Headers, verdict: RateLimitVerdict, windowMs: number, now: number) {
  const seconds = Math.ceil((verdict.resetAt - now) / 1000);
  const window = Math.ceil(windowMs / 1000);
  headers.set("ratelimit", `"default";r=${verdict.remaining};t=${seconds}`);
  headers.set("ratelimit-policy", `"default";q=${verdict.limit};w=${window}`);
  if (!verdict.allowed) {
    headers.set("retry-after", String(seconds));
  }
}

function holder(c: Context, { credentials }: CloudflareAccessSettings): number {
  const token = bearerToken(c);
  if (token !== undefined) {
    return credentials.findIndex((known) => known.token === token);
  }
  const email = c.req.header("x-auth-email");
  const key = c.req.header("x-auth-key");
  if (email === undefined || key === undefined) {
    return -1;
  }
  return credentials.findIndex((known) => known.email === email && known.key === key);
}
