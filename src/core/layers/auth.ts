import { type Clock, elapsed } from "../clock.ts";
import { type Answer, type Context, isAnswer, type Layer } from "../context.ts";
import type { CredentialHeaders, Credentials } from "../credentials.ts";
import { within } from "./deadline.ts";

/** A credential that was taken longer ago, because its call stood in line, is asked for again. */
const FRESH_MS = 5000;

/**
 * The two layers of the credential. The first takes it before the line, so that calls at the same time share one
 * question; the second adds it to each attempt, anew where it was taken long ago, and once a newer one after a 401.
 */
export function auth(credentials: Credentials, clock: Clock): { take: Layer; add: Layer } {
  const obtain = async (context: Context): Promise<CredentialHeaders> => {
    try {
      const credential = credentials.get(clock.now(), elapsed(clock));
      if (!(credential instanceof Promise)) {
        return credential;
      }
      const limit = credentials.hasDeadline ? { ...context, timeoutMs: 0 } : context;
      return await within(clock, limit, async (step) =>
        step.race("waiting for the token", credential),
      );
    } catch (error) {
      // What it rejects with is no answer to this request, so no other layer may judge it as one.
      context.scope.stop(error);
      throw error;
    }
  };
  return {
    take: async (context, next) =>
      next({ ...context, credential: await obtain(context), takenAt: elapsed(clock) }),

    async add(context, next) {
      const { secrets, credential, takenAt = -Infinity } = context;
      const attempt = (used: CredentialHeaders): Promise<Answer> => {
        for (const secret of used.secrets) {
          secrets.add(secret);
        }
        return next({ ...context, headers: { ...context.headers, ...used.headers } });
      };

      const isFresh = credential && elapsed(clock) - takenAt < FRESH_MS;
      const first = isFresh ? credential : await obtain(context);
      try {
        return await attempt(first);
      } catch (error) {
        if (!credentials.renew || !isAnswer(context, error) || error.status !== 401) {
          throw error;
        }
        credentials.renew(first);
      }
      return attempt(await obtain(context));
    },
  };
}
