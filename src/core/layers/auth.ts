import { type Clock, elapsed } from "../clock.ts";
import { type Answer, isAnswer, type Layer } from "../context.ts";
import type { CredentialHeaders, Credentials } from "../credentials.ts";
import { within } from "./deadline.ts";

/** Adds the credential to each attempt, and once a newer one after a 401. */
export function auth(credentials: Credentials, clock: Clock): Layer {
  return async (context, next) => {
    const { scope, secrets } = context;

    const obtain = async (): Promise<CredentialHeaders> => {
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
        scope.stop(error);
        throw error;
      }
    };
    const attempt = (used: CredentialHeaders): Promise<Answer> => {
      for (const secret of used.secrets) {
        secrets.add(secret);
      }
      return next({ ...context, headers: { ...context.headers, ...used.headers } });
    };

    const first = await obtain();
    try {
      return await attempt(first);
    } catch (error) {
      if (!credentials.renew || !isAnswer(context, error) || error.status !== 401) {
        throw error;
      }
      credentials.renew(first);
    }
    return attempt(await obtain());
  };
}
