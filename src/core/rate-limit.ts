import type { ResponseHeaders } from "./fetch.ts";

/** A vendor's rate limit, as one response tells it. */
export interface RateLimit {
  /** Requests allowed in a window. */
  limit: number | undefined;
  /** Requests left in this window. */
  remaining: number | undefined;
  /** When requests are given back, by the vendor's clock. */
  resetAt: Date | undefined;
}

/**
 * Reads `X-RateLimit-Limit`, `-Remaining` and `-Reset`. A reset is an epoch in seconds with some
 * vendors and in milliseconds with others; its size tells which.
 */
export function xRateLimit(headers: ResponseHeaders): RateLimit | undefined {
  const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((name) => {
    const text = headers.get(`x-ratelimit-${name}`) ?? "";
    return /^\d{1,13}$/.test(text) ? Number(text) : undefined;
  });
  if ((limit ?? remaining ?? reset) === undefined) {
    return undefined;
  }
  const resetAt = reset === undefined ? reset : new Date(reset > 1e11 ? reset : reset * 1000);
  return { limit, remaining, resetAt };
}

/** Resets that lie further in the past or the future than this are no resets but noise. */
const MAX_RESET_AGE_MS = 2000;
const MAX_RESET_WAIT_MS = 86_400_000;
/** The vendor's clock and ours may differ by this much. */
const MIN_RESET_WAIT_MS = 1000;

/**
 * Milliseconds that a response asks to wait: `retry-after-ms`, `Retry-After` (seconds, the longest of
 * duplicates, or an HTTP date, the first of them), else the reset of its rate limit. `undefined` when it names none, or one
 * that is garbage, negative or past.
 */
export function retryAfter(
  status: number,
  headers: ResponseHeaders,
  rateLimit: RateLimit | undefined,
  now: number,
): number | undefined {
  const named =
    longest(headers.get("retry-after-ms"), 1) ?? longest(headers.get("retry-after"), 1000);
  if (named !== undefined) {
    return named;
  }
  const [date] = headers.get("retry-after")?.split(/(?<=GMT),/) ?? [];
  const wait = httpDate(date) - serverTime(headers, now);
  if (wait > 0) {
    return wait;
  }
  return status === 429 ? resetIn(rateLimit, headers, now) : undefined;
}

/** Milliseconds to the reset of a rate limit, at least a second; `undefined` when it is past or absurd. */
export function resetIn(
  rateLimit: RateLimit | undefined,
  headers: ResponseHeaders,
  now: number,
): number | undefined {
  const wait = Number(rateLimit?.resetAt) - serverTime(headers, now);
  if (!(wait > -MAX_RESET_AGE_MS && wait < MAX_RESET_WAIT_MS)) {
    return undefined;
  }
  return Math.max(wait, MIN_RESET_WAIT_MS);
}

/**
 * The time by the vendor's clock, which is what its dates and resets are meant by. `Date` is cut to the
 * second: within that second ours tells it better, and outside of it ours is wrong.
 */
export function serverTime(headers: ResponseHeaders, now: number): number {
  const date = httpDate(headers.get("date"));
  return now < date || now > date + 1000 ? date : now;
}

function longest(value: string | null, msPerUnit: number): number | undefined {
  if (!value || !/^\d[\d., ]*$/.test(value)) {
    return undefined;
  }
  return Math.max(...value.split(",").map(Number)) * msPerUnit || undefined;
}

/** HTTP dates are GMT, the asctime form without saying so. */
function httpDate(text: string | null | undefined): number {
  return text && /\d:\d/.test(text) ? Date.parse(`${text.replace("GMT", "")} GMT`) : NaN;
}
