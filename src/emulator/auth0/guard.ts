import type { Context } from "hono";
import type { Handler, Host } from "../host.ts";
import { tokenBucket } from "../rate-limit.ts";
import { bearerToken } from "../request.ts";
import { auth0Error } from "./errors.ts";
import type { IssuedTokens } from "./oauth-token.ts";
import type { Auth0Scope, Auth0Settings } from "./options.ts";

/** Lets a handler be reached only with a good token, within the rate limit, with every scope. */
export type Guard = (
  scopes: readonly Auth0Scope[],
  handler: (c: Context, granted: readonly Auth0Scope[]) => Response | Promise<Response>,
) => Handler;

export function createGuard(host: Host, settings: Auth0Settings, issued: IssuedTokens): Guard {
  const limiter = settings.rateLimit === false ? undefined : tokenBucket(settings.rateLimit);

  const holder = (token: string) => {
    const index = settings.credentials.findIndex((credential) => credential.token === token);
    if (index >= 0) {
      return { index, expired: settings.credentials[index]!.expired === true };
    }
    return issued.holder(token);
  };

  return (scopes, handler) => async (c) => {
    const token = bearerToken(c);
    const found = token === undefined ? undefined : holder(token);

    // A 401 has the headers of a rate limit too. Whose bucket they tell of is undocumented: here all who are
    // not known share one.
    const verdict = limiter?.(String(found?.index), host.now());
    const answer = async (): Promise<Response> => {
      if (found === undefined) {
        return unauthorized("Invalid token");
      }
      if (found.expired) {
        return unauthorized("Expired token received for JSON Web Token validation");
      }
      if (verdict?.allowed === false) {
        return auth0Error(429, "Global limit has been reached", {
          errorCode: "too_many_requests",
        });
      }
      const granted = settings.credentials[found.index]!.scopes;
      if (!scopes.every((scope) => granted.includes(scope))) {
        // Where two scopes are needed, the vendor's text names only the first.
        return auth0Error(403, `Insufficient scope, expected any of: ${scopes[0]}`, {
          errorCode: "insufficient_scope",
        });
      }
      return handler(c, granted);
    };
    const response = await answer();
    if (verdict !== undefined) {
      response.headers.set("x-ratelimit-limit", String(verdict.limit));
      response.headers.set("x-ratelimit-remaining", String(verdict.remaining));
      response.headers.set("x-ratelimit-reset", String(Math.ceil(verdict.resetAt / 1000)));
    }
    return response;
  };
}

function unauthorized(message: string): Response {
  return auth0Error(401, message, { attributes: { error: message } });
}
