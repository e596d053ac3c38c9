import {
  type Answer,
  ApiError,
  checkCredential,
  type Context,
  type Layer,
} from "@session-clients/core";

/** What the server asks a second factor for. */
export interface TwoFactorChallenge {
  /** The kind of code that it wants: `totp`, `email` or `password`. */
  method: "totp" | "email" | "password" | (string & {});
  /** The kinds that this user has set up, by name as the server sends them; never `password`. */
  availableMethods: string[];
  /** 2 when the code before was rejected, else 1. */
  attempt: number;
}

/**
 * Returns the code: of `totp` the one-time or a backup code, of `email` the mailed digits, of `password`
 * the SHA-256 of the password as hex, so that the client never sees the password.
 */
export type TwoFactor = (challenge: TwoFactorChallenge) => string | Promise<string>;

/** A question that the callback was asked. */
interface Question {
  readonly method: string;
  readonly code: Promise<string>;
  /** How many calls have waited for its answer. */
  calls: number;
}

const MAX_QUESTIONS = 2;
/** A question that no call stayed for is taken over by the next one. What nobody answers then is asked anew. */
const MAX_CALLS = 2;
/** For so long a code that was rejected is not sent again. A later one may be the same by chance. */
const REJECTED_MS = 600_000;

/**
 * Answers the server's challenges, one call after another: a mailed code is good for one use, after which
 * the server remembers the approval. A call that is challenged meanwhile waits, tries again without a code
 * once another call's code was taken, and asks only when it is challenged still.
 * @param now the client's time in milliseconds
 */
export function answerChallenges(ask: TwoFactor, now: () => number): Layer {
  /** Ends when every call that is ahead has had its turn. */
  let line: Promise<unknown> = Promise.resolve();
  /** What is on somebody's screen. */
  let question: Question | undefined;
  /** How many codes were sent and not rejected. */
  let codesTaken = 0;
  /** Of the last question that failed. */
  let failure: { method: string; error: unknown } | undefined;
  let rejected: { code: string; until: number } | undefined;

  const open = (challenge: TwoFactorChallenge): Question => {
    const { method } = challenge;
    const mine: Question = { method, code: Promise.resolve(challenge).then(ask), calls: 0 };
    const close = () => {
      if (question === mine) question = undefined;
    };
    mine.code.then(close, (error: unknown) => {
      failure = { method, error };
      close();
    });
    return mine;
  };

  return async (context, next) => {
    const wait = <T>(work: Promise<T>) => context.scope.race("waiting for the second factor", work);
    let challenge!: ChallengeError;

    const attempt = async (request: Context): Promise<Answer | undefined> => {
      try {
        return await next(request);
      } catch (error) {
        if (!isChallengeError(error)) throw error;
        challenge = error;
        return undefined;
      }
    };

    const codeFor = async (attempt: number): Promise<string> => {
      const { method, availableMethods = [] } = challenge.body.details;
      while (question && question.method !== method) await wait(question.code.catch(() => {}));
      const asked = (question ??= open({ method, availableMethods, attempt }));
      asked.calls++;
      try {
        return checkCredential("the second factor", await wait(asked.code));
      } finally {
        if (question === asked && asked.calls >= MAX_CALLS) question = undefined;
      }
    };

    const known = { codesTaken, failure };
    let answer = await attempt(context);
    if (answer) return answer;
    const ahead = line;
    let leave!: () => void;
    line = new Promise<void>((resolve) => (leave = resolve)).then(() => ahead);
    try {
      await wait(ahead);
      const { method } = challenge.body.details;
      if (failure !== known.failure && failure?.method === method) throw failure.error;
      if (codesTaken > known.codesTaken) answer = await attempt(context);
      for (let asked = 1; !answer && asked <= MAX_QUESTIONS; asked++) {
        const code = await codeFor(asked);
        if (rejected?.code === code && rejected.until > now()) continue;
        const request = withCode(context, code, challenge.body.details.method);
        answer = await attempt(request).catch((error: unknown) => {
          // Whatever became of the request, the server may have approved.
          codesTaken++;
          throw error;
        });
        if (answer) codesTaken++;
        else rejected = { code, until: now() + REJECTED_MS };
      }
    } finally {
      leave();
    }
    if (!answer) throw challenge;
    return answer;
  };
}

function withCode(context: Context, code: string, method: string): Context {
  // A mistyped one may be a word of the server's answer, which has to be read.
  if (/[^a-z-]/.test(code)) context.secrets.add(code);
  return {
    ...context,
    headers: { ...context.headers, "x-2fa-code": code, "x-2fa-method": method },
  };
}

type ChallengeError = ApiError & { body: ChallengeBody };

function isChallengeError(error: unknown): error is ChallengeError {
  return error instanceof ApiError && error.status === 400 && isChallenge(error.body);
}

interface ChallengeBody {
  details: { method: string; availableMethods?: string[] };
}

/**
 * Whether a body asks for a second factor, or refuses one. Older servers name the reason in `error`, later
 * ones in `errorType`.
 */
export function isChallenge(body: unknown): body is ChallengeBody {
  const { errorType, error: text, details } = (body ?? {}) as Record<string, unknown>;
  const { method } = (details ?? {}) as Record<string, unknown>;
  return /^totp-(required|invalid)$/.test(`${errorType ?? text}`) && typeof method === "string";
}
