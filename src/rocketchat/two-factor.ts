import {
  type Answer,
  type ApiError,
  checkCredential,
  type Context,
  isAnswer,
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
  /** Aborts when the call that asks ends before the answer: what still asks may be closed. */
  signal: AbortSignal | undefined;
}

/**
 * Returns the code: of `totp` the one-time or a backup code, of `email` the mailed digits, of `password`
 * the SHA-256 of the password as hex, so that the client never sees the password.
 */
export type TwoFactor = (challenge: TwoFactorChallenge) => string | Promise<string>;

const MAX_QUESTIONS = 2;
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
  /** How many codes were sent and not rejected. */
  let codesTaken = 0;
  /** Of the last question that failed. */
  let failure: { method: string; error: unknown } | undefined;
  const rejectedUntil = new Map<string, number>();

  return async (context, next) => {
    const wait = <T>(work: Promise<T>) => context.scope.race("waiting for the second factor", work);
    let challenge!: { error: ApiError; details: Details };

    const attempt = async (request: Context): Promise<Answer | undefined> => {
      try {
        return await next(request);
      } catch (error) {
        const isRefusal = isAnswer(request, error) && error.status === 400;
        if (!isRefusal || !isChallenge(error.body)) {
          throw error;
        }
        challenge = { error, details: error.body.details };
        return undefined;
      }
    };

    const codeFor = async (number: number): Promise<string> => {
      const { method, availableMethods } = challenge.details;
      const question = {
        method,
        availableMethods: availableMethods ?? [],
        attempt: number,
        signal: context.scope.signal,
      };
      try {
        return checkCredential(
          "the second factor",
          await wait(Promise.resolve(question).then(ask)),
        );
      } catch (error) {
        // Who refuses to answer is not asked again by the calls that wait; who was not waited for may be.
        if (!context.scope.stopped()) {
          failure = { method, error };
        }
        throw error;
      }
    };

    const known = { codesTaken, failure };
    let answer = await attempt(context);
    if (answer) {
      return answer;
    }
    const ahead = line;
    let leave!: () => void;
    line = new Promise<void>((resolve) => (leave = resolve)).then(() => ahead);
    try {
      await wait(ahead);
      const { method } = challenge.details;
      if (failure !== known.failure && failure?.method === method) {
        throw failure.error;
      }
      if (codesTaken > known.codesTaken) {
        answer = await attempt(context);
      }
      for (let asked = 1; !answer && asked <= MAX_QUESTIONS; asked++) {
        const code = await codeFor(asked);
        if ((rejectedUntil.get(code) ?? 0) > now()) {
          continue;
        }
        const request = withCode(context, code, challenge.details.method);
        answer = await attempt(request).catch((error: unknown) => {
          // Whatever became of the request, the server may have approved.
          codesTaken++;
          throw error;
        });
        if (answer) {
          codesTaken++;
        } else {
          rejectedUntil.set(code, now() + REJECTED_MS);
        }
      }
    } finally {
      leave();
    }
    if (!answer) {
      throw challenge.error;
    }
    return answer;
  };
}

function withCode(context: Context, code: string, method: string): Context {
  // A mistyped one may be a word of the server's answer, which has to be read.
  if (/[^a-z-]/.test(code)) {
    context.secrets.add(code);
  }
  return {
    ...context,
    isOneUse: true,
    headers: { ...context.headers, "x-2fa-code": code, "x-2fa-method": method },
  };
}

interface Details {
  method: string;
  availableMethods?: string[] | null;
}

/**
 * Whether a body asks for a second factor, or refuses one. The vendor's own client takes the reason
 * from `errorType` or `error`.
 */
export function isChallenge(body: unknown): body is { details: Details } {
  const { errorType, error: text, details } = (body ?? {}) as Record<string, unknown>;
  const { method } = (details ?? {}) as Record<string, unknown>;
  const isReason = ["totp-required", "totp-invalid"].some(
    (each) => each === errorType || each === text,
  );
  // It goes into a header.
  return isReason && typeof method === "string" && /^[\w-]+$/.test(method);
}
