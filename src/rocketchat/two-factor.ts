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

/** A question that the callback was asked. */
interface Question {
  readonly method: string;
  readonly code: Promise<string>;
  /** Whether it is still on somebody's screen. */
  isOpen: boolean;
  /** What the callback failed with. */
  failure?: { error: unknown };
  /** Whether a call that waited for it has given up. */
  isLeft: boolean;
}

const MAX_QUESTIONS = 2;
/** A server that remembers approvals lets a call pass at the first of these, or just after it at the second. */
const MAX_TRIES_WITHOUT = 2;
/** For so long a code that was rejected is not sent again. A later one may be the same by chance. */
const REJECTED_MS = 600_000;

/**
 * Answers the server's challenges, one question at a time: a mailed code is good for one use, after which
 * the server remembers the approval. A call that is challenged meanwhile waits, tries again without a code
 * once another call's code was taken, and asks only when it is challenged still.
 * @param now the client's time in milliseconds
 */
export function answerChallenges(ask: TwoFactor, now: () => number): Layer {
  const rejectedUntil = new Map<string, number>();
  /** Ends when the call that asks is done, with its question. */
  let turn: Promise<Question | undefined> | undefined;
  /** The open question of a call that gave up. The next call takes it over; when that gives up, too, it is lost. */
  let left: Question | undefined;
  /** How many codes were sent and not rejected. */
  let codesTaken = 0;

  const isRejected = (code: string) => (rejectedUntil.get(code) ?? 0) > now();
  const reject = (code: string) => {
    for (const [old, until] of rejectedUntil) if (until <= now()) rejectedUntil.delete(old);
    rejectedUntil.set(code, now() + REJECTED_MS);
  };

  const open = (challenge: TwoFactorChallenge): Question => {
    const code = Promise.resolve(challenge).then(ask);
    const question: Question = { method: challenge.method, code, isOpen: true, isLeft: false };
    const close = () => {
      question.isOpen = false;
      // Nobody waits for its answer, which may be old when the next call comes.
      if (left === question) left = undefined;
    };
    code.then(close, (error: unknown) => {
      question.failure = { error };
      close();
    });
    return question;
  };

  return async (context, next) => {
    const { scope } = context;
    const wait = <T>(work: Promise<T>) => scope.race("waiting for the second factor", work);
    let challenge: Challenge | undefined;

    const attempt = async (request: Context): Promise<Answer | undefined> => {
      let body: unknown;
      try {
        return await next({ ...request, onRefusal: (refusal) => (body = refusal) });
      } catch (error) {
        challenge = asChallenge(error, body);
        if (!challenge) throw error;
        return undefined;
      }
    };

    const attemptWith = async (code: string, method: string): Promise<Answer | undefined> => {
      let isRefused = false;
      try {
        const answer = await attempt(withCode(context, code, method));
        isRefused = !answer;
        return answer;
      } finally {
        // Whatever else became of the request, the server may have approved.
        if (isRefused) reject(code);
        else codesTaken++;
      }
    };

    const askInTurn = async (number: number): Promise<Answer | undefined> => {
      const { method, availableMethods } = challenge!;
      let end!: (question: Question | undefined) => void;
      turn = new Promise((resolve) => (end = resolve));
      let question = left;
      left = undefined;
      try {
        if (question && question.method !== method) {
          await wait(question.code.catch(() => {}));
          question = undefined;
        }
        question ??= open({ method, availableMethods, attempt: number });
        const code = checkCredential("the second factor", await wait(question.code));
        return isRejected(code) ? undefined : await attemptWith(code, method);
      } finally {
        if (question?.isOpen && !question.isLeft) {
          question.isLeft = true;
          left = question;
        }
        turn = undefined;
        end(question);
      }
    };

    let codesKnown = codesTaken;
    let triesLeft = MAX_TRIES_WITHOUT;
    let answer = await attempt(context);
    for (let asked = 0; !answer && asked < MAX_QUESTIONS;) {
      if (turn) {
        const question = await wait(turn);
        if (question?.failure && question.method === challenge!.method) {
          throw question.failure.error;
        }
      } else if (codesKnown < codesTaken && triesLeft > 0) {
        codesKnown = codesTaken;
        triesLeft--;
        answer = await attempt(context);
      } else {
        answer = await askInTurn(++asked);
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

/** Judged by the body as it came: the error's is without the code, which may be a word of the challenge. */
function asChallenge(error: unknown, body: unknown): Challenge | undefined {
  if (!(error instanceof ApiError) || error.status !== 400 || !isChallenge(body)) return undefined;
  const { method, availableMethods } = body.details;
  return { error, method, availableMethods: [availableMethods ?? []].flat().map(String) };
}

interface ChallengeBody {
  details: { method: string; availableMethods?: unknown };
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
