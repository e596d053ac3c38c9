import type { RateLimit } from "./rate-limit.ts";

/**
 * Milliseconds that a response asks to wait: `retry-after-ms`, `Retry-After` (seconds or an HTTP date,
 * the longest of duplicates), else the reset of its rate limit. `undefined` when it names none, or one
 * that is garbage, negative or past.
 */
export function retryAfter(
  status: number,
  headers: Headers,
  rateLimit: RateLimit | undefined,
  now: number,
): number | undefined {
  const named =
    longest(headers.get("retry-after-ms"), 1) ?? longest(headers.get("retry-after"), 1000);
  if (named !== undefined) return named;
  const [date] = headers.get("retry-after")?.split(/(?<=GMT),/) ?? [];
  const reset = status === 429 ? rateLimit?.resetAt?.getTime() : undefined;
  return until(httpDate(date), headers, now) ?? until(reset, headers, now);
}

const DAY = 86_400_000;

/** Milliseconds from the vendor's present to `time`; `undefined` when that is past, or absurdly far. */
export function until(time: number | undefined, headers: Headers, now: number): number | undefined {
  const wait = (time ?? NaN) - serverTime(headers, now);
  return wait > 0 && wait < DAY ? wait : undefined;
}

/**
 * The time by the vendor's clock, which is what its dates and resets are meant by. Ours serves while the
 * two agree; `Date` is cut to the second, so its second counts as over.
 */
export function serverTime(headers: Headers, now: number): number {
  const time = httpDate(headers.get("date")) + 1000;
  return Math.abs(time - now) > 2000 ? time : now;
}

function longest(value: string | null, msPerUnit: number): number | undefined {
  return value && /^\d[\d., ]*$/.test(value)
    ? Math.max(...value.split(",").map(Number)) * msPerUnit || undefined
    : undefined;
}

/** HTTP dates are GMT, the asctime form without saying so. */
function httpDate(text: string | null | undefined): number {
  return text && /\d:\d/.test(text) ? Date.parse(`${text.replace("GMT", "")} GMT`) : NaN;
}
