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
  enter(now: number): (seen: Seen, now: number) => void;
}

/** An answer, or an error that tells of one. */
type Seen = Partial<Answer> & { retryAfterMs?: number | undefined };

/**
 * @param windowMs no answer is believed to close it for longer
 * @param wallTime the time that the vendor's dates are compared with
 */
export function rateGate(windowMs: number, wallTime: () => number): RateGate {
  /** How many the vendor would take. Those that are under way may be counted in it or not: they are taken for not. */
  let left = Infinity;
  let opensAt = 0;
  let inFlight = 0;
  let sent = 0;
  /** The last request that had been sent when `left` was learned. */
  let learnedAfter = 0;
  /** The request that went ahead when the gate opened, and until when it is waited for. */
  let ahead = 0;
  let aheadUntil = 0;

  const learn = (number: number, seen: Seen, now: number) => {
    const { status, headers, rateLimit, retryAfterMs } = seen;
    const isRefused = status === 429 && retryAfterMs !== undefined;
    const remaining = isRefused ? 0 : rateLimit?.remaining;
    const waitMs = isRefused ? retryAfterMs : headers && resetIn(rateLimit, headers, wallTime());
    const isNews = number > learnedAfter;
    if (remaining === undefined || waitMs === undefined) {
      if (number === ahead && status! < 300) {
        // It came through, and there is no number to go by.
        left = Infinity;
      } else if (!isNews || status) {
        left--;
      }
      return;
    }
    const until = now + Math.min(waitMs, windowMs);
    if (isNews) {
      left = remaining;
      opensAt = until;
      learnedAfter = sent;
    } else if (remaining < left || remaining <= 0) {
      // Answers overtake each other: one to an earlier request can tell of less, not of more.
      left = Math.min(left, remaining);
      opensAt = Math.max(opensAt, until);
    }
  };
  return {
    isOpen: (now) => left > inFlight || (now >= opensAt && (!ahead || now >= aheadUntil)),
    isUsedUp: () => left <= 0,
    opensIn: (now) => Math.ceil((now < opensAt ? opensAt : aheadUntil) - now),
    enter(now) {
      if (left <= inFlight) {
        left = inFlight + 1;
        learnedAfter = sent;
        ahead = sent + 1;
        aheadUntil = now + windowMs;
      }
      const number = ++sent;
      inFlight++;
      return (seen, then) => {
        inFlight--;
        learn(number, seen, then);
        if (number === ahead) {
          ahead = 0;
        }
      };
    },
  };
}
