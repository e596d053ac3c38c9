import { checkCredential } from "./checks.ts";
import { ArgumentError } from "./errors.ts";

/** A token is asked for again this long before its end: it has to last for the request. */
const RENEWAL_MS = 10_000;
/** A token function that has not answered for so long is asked again by the next call. */
const QUESTION_MS = 30_000;

/** The headers that a request is authorized with, and which of their values are secret. */
export interface CredentialHeaders {
  headers: Record<string, string>;
  secrets: string[];
}

/** Where a client takes its credential headers from. */
export interface Credentials {
  get(now: number): CredentialHeaders | Promise<CredentialHeaders>;
  /**
   * Forgets what was refused with 401, or the question that a call waited for until its deadline. Absent
   * where there is nothing newer to ask for.
   */
  renew?(refused?: CredentialHeaders): void;
}

/** A token that says when it ends. */
export interface ExpiringToken {
  token: string;
  /** The end of its life, a valid `Date`. The token is asked for again from ten seconds before. */
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
 * @throws ArgumentError for a token that is empty or cannot stand in a header
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
  let question: { since: number; answer: Promise<CredentialHeaders> } | undefined;
  const ask = async () => {
    const answer = await token();
    if (typeof answer !== "object" || !answer) return read(answer);
    const { token: given, expiresAt } = answer;
    if (!(expiresAt instanceof Date) || Number.isNaN(expiresAt.getTime())) {
      throw new ArgumentError(
        "expiresAt",
        "must be a valid Date; return the token alone without one",
      );
    }
    kept = read(given);
    keptUntil = expiresAt.getTime() - RENEWAL_MS;
    return kept;
  };
  return {
    get(now) {
      if (kept && now < keptUntil) return kept;
      if (question && now - question.since < QUESTION_MS) return question.answer;
      const mine = {
        since: now,
        answer: ask().finally(() => {
          if (question === mine) question = undefined;
        }),
      };
      // It outlives the call that asked it, so whoever asked may be gone when it fails.
      mine.answer.catch(() => {});
      question = mine;
      return mine.answer;
    },
    renew(refused) {
      if (!refused) question = undefined;
      else if (kept === refused) kept = undefined;
    },
  };
}
