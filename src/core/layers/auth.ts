import { type Clock, elapsed } from "../clock.ts";
import { type Context, isAnswer, type Layer } from "../context.ts";
import type { CredentialHeaders, Credentials } from "../credentials.ts";
import { within } from "./deadline.ts";

/** A credential that was taken longer ago, because its call stood in line, is asked for again. */
const FRESH_MS = 5000;

/** Ends an attempt that has to leave the line for a new credential: nobody waits for one in a slot. */
const STALE = new Error("the credential is stale");

/**
 * The two layers of the credential. The first takes it before the line, so that calls at the same time share one
 * question, and takes a newer one after a 401. The second adds it behind the line.
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
    async take(context, next) {
      for (let isRenewed = false; ;) {
        const credential = await obtain(context);
        try {
          return await next({ ...context, credential, takenAt: elapsed(clock) });
        } catch (error) {
          const isRefused = isAnswer(context, error) && error.status === 401;
          if (error !== STALE && (isRenewed || !isRefused || !credentials.renew)) {
            throw error;
          }
          isRenewed ||= error !== STALE;
        }
      }
    },

    async add(context, next) {
      const { secrets, takenAt = 0 } = context;
      const credential = context.credential!;
      if (credentials.renew && elapsed(clock) - takenAt >= FRESH_MS) {
        throw STALE;
      }
      for (const secret of credential.secrets) {
        secrets.add(secret);
      }
      try {
        return await next({ ...context, headers: { ...context.headers, ...credential.headers } });
      } catch (error) {
        if (isAnswer(context, error) && error.status === 401) {
          credentials.renew?.(credential);
        }
        throw error;
      }
    },
  };
}
