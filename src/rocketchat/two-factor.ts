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
  /** The kinds that this user has set up; never `password`. */
  availableMethods: string[];
  /** 2 when the code before was rejected, else 1. */
  attempt: number;
}

/**
 * Returns the code: of `totp` the one-time or a backup code, of `email` the mailed digits, of `password`
 * the SHA-256 of the password as hex, so that the client never sees the password.
 */
export type TwoFactor = (challenge: TwoFactorChallenge) => string | Promise<string>;

interface Question {
  code: Promise<string>;
  /** Resolves once the first request with the code has come back. */
  tried: Promise<void>;
}

const MAX_QUESTIONS = 2;

/**
 * Answers the server's challenges. Requests that are challenged while a question is open share it, and
 * wait until its code has been tried once: a mailed code is good for one use, after which the server
 * remembers the approval.
 */
export function answerChallenges(ask: TwoFactor): Layer {
  const rejected = new Set<string>();
  let open: Question | undefined;

  return async (context, next) => {
    const { scope } = context;
    let challenge: Challenge | undefined;
    const trySend = async (attempt: Context): Promise<Answer | undefined> => {
      try {
        return await next(attempt);
      } catch (error) {
        challenge = asChallenge(error);
        if (!challenge) throw error;
        return undefined;
      }
    };

    let answer = await trySend(context);
    for (let attempt = 1; !answer && attempt <= MAX_QUESTIONS; attempt++) {
      const { method, availableMethods } = challenge!;
      let tried: (() => void) | undefined;
      const question = (open ??= {
        code: Promise.resolve({ method, availableMethods, attempt }).then(ask),
        tried: new Promise<void>((resolve) => (tried = resolve)),
      });
      try {
        const code = checkCredential(
          "the second factor",
          await scope.race(
            "waiting for the second factor",
            tried ? question.code : question.tried.then(() => question.code),
          ),
        );
        if (rejected.has(code)) continue;
        answer = await trySend(withCode(context, code, method));
        if (!answer) rejected.add(code);
      } finally {
        tried?.();
        // Whoever asked and gave up leaves the question to the next call, for it may still be on a screen.
        // That one closes it in any case: what nobody answers must not hold up all later calls.
        if (open === question && !(tried && scope.stopped())) open = undefined;
      }
    }
    if (!answer) throw challenge!.error;
    return answer;
  };
}

function withCode(context: Context, code: string, method: string): Context {
  context.secrets.add(code);
  return {
    ...context,
    headers: { ...context.headers, "x-2fa-code": code, "x-2fa-method": method },
  };
}

interface Challenge extends Pick<TwoFactorChallenge, "method" | "availableMethods"> {
  error: ApiError;
}

/** Older servers name the reason in `error`, later ones in `errorType`. */
function asChallenge(error: unknown): Challenge | undefined {
  if (!(error instanceof ApiError) || error.status !== 400) return undefined;
  const { errorType, error: text, details } = (error.body ?? {}) as Record<string, unknown>;
  const { method, availableMethods } = (details ?? {}) as Record<string, unknown>;
  if (!/^totp-(required|invalid)$/.test(`${errorType ?? text}`) || typeof method !== "string")
    return undefined;
  return {
    error,
    method,
    availableMethods: [availableMethods ?? []].flat().map(String),
  };
}
