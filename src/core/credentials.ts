import { checkCredential } from "./checks.ts";
import { ArgumentError } from "./errors.ts";

/** A token is asked for again this long before its end: it has to last for the request. */
const RENEWAL_MS = 10_000;
/** So long a question is waited for by whoever comes: it outlives the call that asked it. Then it is asked anew. */
const QUESTION_MS = 30_000;

/** The headers that a request is authorized with, and which of their values are secret. */
export interface CredentialHeaders {
  headers: Record<string, string>;
  secrets: string[];
}

/** Where a client takes its credential headers from. */
export interface Credentials {
  /**
   * @param now milliseconds since the Unix epoch
   * @param elapsed milliseconds by the clock of waits
   */
  get(now: number, elapsed: number): CredentialHeaders | Promise<CredentialHeaders>;
  /** Whether each of its steps has a deadline of its own. */
  readonly hasDeadline?: boolean;
  /** Forgets what was refused with 401. Absent where there is nothing newer to ask for. */
  renew?(refused: CredentialHeaders): void;
}

/** A token that says when it ends. */
export interface ExpiringToken {
  token: string;
  /** The end of its life, a valid `Date`. The token is asked for again from ten seconds before. */
  expiresAt: Date;
}

/**
 * A token, or a function that returns one. The function is called once for calls at the same time, and
 * once more after each 401, unless it is being asked already. A call that ends before the answer leaves the question to the next ones; 30 seconds
 * after it was asked, the next call asks anew. What the function returns is kept only when it says for how
 * long.
 */
export type Token = string | (() => string | ExpiringToken | Promise<string | ExpiringToken>);

/** A call of the token function. */
interface Question {
  since: number;
  answer: Promise<CredentialHeaders>;
}

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
  let question: Question | undefined;
  const ask = async (mine: Partial<Question>): Promise<CredentialHeaders> => {
    try {
      const answer = await token();
      if (typeof answer !== "object" || !answer) {
        return read(answer);
      }
      const end = timeOf(answer.expiresAt);
      const credential = read(answer.token);
      // The answer to a question that was asked anew comes too late to be the newest.
      if (question === mine) {
        kept = credential;
        keptUntil = end - RENEWAL_MS;
      }
      return credential;
    } finally {
      if (question === mine) {
        question = undefined;
      }
    }
  };
  return {
    get(now, elapsed) {
      if (kept && now < keptUntil) {
        return kept;
      }
      if (question && elapsed - question.since < QUESTION_MS) {
        return question.answer;
      }
      const mine: Partial<Question> = { since: elapsed };
      question = mine as Question;
      const answer = ask(mine);
      mine.answer = answer;
      // It outlives the call that asked it, so whoever asked may be gone when it fails.
      answer.catch(() => {});
      return answer;
    },
    renew(refused) {
      if (kept === refused) {
        kept = undefined;
      }
    },
  };
}

/** @throws ArgumentError for anything but a valid date, also one of another realm */
function timeOf(expiresAt: Partial<Date> | undefined): number {
  const time = expiresAt?.getTime?.();
  if (!Number.isFinite(time)) {
    throw new ArgumentError("expiresAt", "must be a valid Date, such as new Date(milliseconds)");
  }
  return time as number;
}
