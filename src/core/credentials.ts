import { ApiError } from "./api-error.ts";
import { checkCredential } from "./credential.ts";
import type { Send } from "./send.ts";

/** The headers that a request is authorized with, and which of their values are secret. */
export interface CredentialHeaders {
  headers: Record<string, string>;
  secrets: string[];
}

/** Where a client takes its credential headers from. */
export interface Credentials {
  get(now: number): CredentialHeaders | Promise<CredentialHeaders>;
  /**
   * Forgets what was refused with 401, or the question that a call gave up on. Absent where there is
   * nothing newer to ask for.
   */
  renew?(refused?: CredentialHeaders): void;
}

/** A token that says when it ends. */
export interface ExpiringToken {
  token: string;
  /** The end of its life. It is asked for again from ten seconds before. */
  expiresAt: Date;
}

/**
 * A token, or a function that returns one. The function is called once for calls at the same time, and
 * once more after a 401. What it returns is kept only when it says for how long.
 */
export type Token = string | (() => string | ExpiringToken | Promise<string | ExpiringToken>);

/** `Authorization: Bearer`, from a token or a function. */
export function bearer(name: string, token: Token): Credentials {
  return tokenCredentials(name, token, (checked) => ({ authorization: `Bearer ${checked}` }));
}

/**
 * Headers made from a token or a function.
 * @throws TypeError for a token that is empty or cannot stand in a header
 */
export function tokenCredentials(
  name: string,
  token: Token,
  headersOf: (token: string) => Record<string, string>,
): Credentials {
  const read = (value: unknown): CredentialHeaders => {
    const checked = checkCredential(name, value);
    return { headers: headersOf(checked), secrets: [checked] };
  };
  if (typeof token !== "function") {
    const fixed = read(token);
    return { get: () => fixed };
  }
  let kept: CredentialHeaders | undefined;
  let keptUntil = 0;
  let flight: Promise<CredentialHeaders> | undefined;
  const ask = async () => {
    const answer = await token();
    if (typeof answer !== "object" || !answer) return read(answer);
    kept = read(answer.token);
    keptUntil = +answer.expiresAt - 10_000;
    return kept;
  };
  return {
    get(now) {
      if (kept && now < keptUntil) return kept;
      if (flight) return flight;
      const mine = ask().finally(() => {
        if (flight === mine) flight = undefined;
      });
      return (flight = mine);
    },
    renew(refused) {
      if (!refused) flight = undefined;
      else if (kept === refused) kept = undefined;
    },
  };
}

/** Adds the credential to each attempt, and once a newer one after a 401. */
export function authorizing({ get, renew }: Credentials, now: () => number, next: Send): Send {
  return async (request, scope) => {
    for (let again = renew; ; again = undefined) {
      let used: CredentialHeaders;
      try {
        used = await scope.race("waiting for the token", get(now()));
      } catch (error) {
        // It is not an answer to this request, so no later step may judge it as one. A function that
        // hangs must not hold up the calls that come after.
        if (scope.stopped()) renew?.();
        scope.stop(error);
        throw error;
      }
      for (const name in used.headers) request.headers.set(name, used.headers[name]!);
      for (const secret of used.secrets) request.secrets.add(secret);
      try {
        return await next(request, scope);
      } catch (error) {
        if (!again || !(error instanceof ApiError) || error.status !== 401) throw error;
        again(used);
      }
    }
  };
}
