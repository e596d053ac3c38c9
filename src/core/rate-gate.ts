import type { Answer } from "./context.ts";
import { resetIn } from "./rate-limit.ts";

/** What is known of one rate limit of the vendor's, and whether one more request may go. */
export interface RateGate {
  /** Whether one more may go. Once the wait is over one goes ahead, whose answer tells how many may follow. */
  isOpen(now: number): boolean;
  /** Whether the vendor said that none is left. If not, a closed gate waits for the answers under way. */
  isUsedUp(): boolean;
  /** Milliseconds until it opens without a further answer. */
  opensIn(now: number): number;
  /** Counts a request that goes; what is returned takes what came back, `{}` where nothing did. */
  enter(): (seen: Seen, now: number) => void;
}

/** An answer, or an error that tells of one. */
type Seen = Partial<Answer> & { retryAfterMs?: number | undefined };

/**
 * @param windowMs no answer is believed to close it for longer
 * @param wallTime the time that the vendor's dates are compared with
 */
export function rateGate(windowMs: number, wallTime: () => number): RateGate {
  /** How many more the vendor would take, less those whose answers are under way. */
  let left = Infinity;
  let opensAt = 0;
  let inFlight = 0;
  let sent = 0;
  /** The last request that had been sent when `left` was learned. */
  let learnedAfter = 0;

  const learn = (
    number: number,
    { status, headers, rateLimit, retryAfterMs }: Seen,
    now: number,
  ) => {
    if (status === undefined) {
      return;
    }
    const isRefused = status === 429 && retryAfterMs !== undefined;
    const remaining = isRefused ? 0 : rateLimit?.remaining;
    const waitMs = isRefused ? retryAfterMs : headers && resetIn(rateLimit, headers, wallTime());
    const isNews = number > learnedAfter;
    if (remaining === undefined || waitMs === undefined) {
      // One that was let ahead came through, and there is no number to go by.
      left = isNews && status !== 429 ? Infinity : left;
      return;
    }
    // Answers overtake each other: one to an earlier request can tell of less, not of more.
    if (!isNews && remaining > left) {
      return;
    }
    const until = now + Math.min(waitMs, windowMs);
    opensAt = isNews ? until : Math.max(opensAt, until);
    left = remaining;
    learnedAfter = sent;
  };
  return {
    isOpen(now) {
      if (left <= inFlight && now >= opensAt) {
        left = inFlight + 1;
        opensAt = now + windowMs;
        learnedAfter = sent;
      }
      return left > inFlight;
    },
    isUsedUp: () => left <= 0,
    opensIn: (now) => Math.ceil(opensAt - now),
    enter() {
      const number = ++sent;
      inFlight++;
      return (seen, now) => {
        inFlight--;
        learn(number, seen, now);
      };
    },
  };
}
