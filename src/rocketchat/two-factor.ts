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
  method: string;
  code: Promise<string>;
  /** It is still on somebody's screen, although the call that asked it gave up. */
  isLeft: boolean;
}

interface Failed {
  error: unknown;
}

const MAX_QUESTIONS = 2;
/** For so long a code that was rejected is not sent again. A later one may be the same by chance. */
const REJECTED_MS = 600_000;

/**
 * Answers the server's challenges, one question at a time: a mailed code is good for one use, after which
 * the server remembers the approval. A call that is challenged meanwhile waits, tries again without a code
 * once another call's code was accepted, and asks only when it is challenged still.
 * @param now the client's time in milliseconds
 */
export function answerChallenges(ask: TwoFactor, now: () => number): Layer {
  const rejectedUntil = new Map<string, number>();
  /** Ends when the open question has been tried, with what its callback failed with. */
  let turn: Promise<Failed | undefined> | undefined;
  let left: Question | undefined;
  let approvals = 0;

  const isRejected = (code: string) => (rejectedUntil.get(code) ?? 0) > now();
  const reject = (code: string) => {
    for (const [old, until] of rejectedUntil) if (until <= now()) rejectedUntil.delete(old);
    rejectedUntil.set(code, now() + REJECTED_MS);
  };

  return async (context, next) => {
    const { scope } = context;
    let challenge: Challenge | undefined;
    const attempt = async (request: Context): Promise<Answer | undefined> => {
      try {
        return await next(request);
      } catch (error) {
        challenge = asChallenge(error);
        if (!challenge) throw error;
        return undefined;
      }
    };
    const question = ({ method, availableMethods }: Challenge, attempt: number): Question => {
      if (left?.method === method) return left;
      const code = Promise.resolve({ method, availableMethods, attempt }).then(ask);
      return { method, code, isLeft: false };
    };

    let seenApprovals = approvals;
    let answer = await attempt(context);
    for (let asked = 0; !answer && asked < MAX_QUESTIONS;) {
      if (turn) {
        const failed = await scope.race("waiting for the second factor", turn);
        if (failed) throw failed.error;
        continue;
      }
      if (approvals > seenApprovals) {
        seenApprovals = approvals;
        answer = await attempt(context);
        continue;
      }
      let end!: (failed: Failed | undefined) => void;
      turn = new Promise((resolve) => (end = resolve));
      const open = question(challenge!, ++asked);
      let isAnswered = false;
      let failed: Failed | undefined;
      open.code.catch((error: unknown) => (failed = { error }));
      try {
        const given = await scope.race("waiting for the second factor", open.code);
        isAnswered = true;
        const code = checkCredential("the second factor", given);
        if (isRejected(code)) continue;
        answer = await attempt(withCode(context, code, open.method));
        if (answer) approvals++;
        else reject(code);
      } finally {
        // Whoever gives up leaves the question to the next call. Where that gives up too, it is asked anew.
        const isGivenUp = scope.stopped() && !isAnswered && !open.isLeft;
        left = isGivenUp ? { ...open, isLeft: true } : undefined;
        turn = undefined;
        end(failed);
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
  if (!(error instanceof ApiError) || error.status !== 400 || !isChallenge(error.body)) {
    return undefined;
  }
  const { method, availableMethods } = error.body.details;
  return { error, method, availableMethods: [availableMethods ?? []].flat().map(String) };
}

interface ChallengeBody {
  details: { method: string; availableMethods?: unknown };
}

/** Whether a body asks for a second factor, or refuses one. */
export function isChallenge(body: unknown): body is ChallengeBody {
  const { errorType, error: text, details } = (body ?? {}) as Record<string, unknown>;
  const { method } = (details ?? {}) as Record<string, unknown>;
  return /^totp-(required|invalid)$/.test(`${errorType ?? text}`) && typeof method === "string";
}
