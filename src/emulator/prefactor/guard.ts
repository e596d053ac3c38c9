import type { Handler } from "../host.ts";
import { bearerToken } from "../request.ts";
import { prefactorError } from "./errors.ts";
import type { PrefactorSettings } from "./options.ts";

/** Lets a handler be reached only with a good token that is permitted. */
export type Guard = (handler: Handler) => Handler;

export function createGuard({ credentials }: PrefactorSettings): Guard {
  return (handler) => (c) => {
    const token = bearerToken(c);
    if (token === undefined) {
      return prefactorError(401, "not_authenticated", "Not authenticated");
    }
    const credential = credentials.find((known) => known.token === token);
    if (credential === undefined) {
      return prefactorError(401, "bad_authtoken", "Token not known");
    }
    if (credential.permitted === false) {
      return prefactorError(403, "not_permitted", "Not permitted");
    }
    return handler(c);
  };
}
