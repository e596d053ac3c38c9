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
  const wait = httpDate(date) - serverTime(headers, now);
  if (wait > 0) return wait;
  return status === 429 ? resetIn(rateLimit, headers, now) : undefined;
}

/**
 * Milliseconds to the reset of a rate limit; `undefined` when it is long past, or absurdly far. At least
 * a second, since the two clocks may differ by one.
 */
export function resetIn(
  rateLimit: RateLimit | undefined,
  headers: Headers,
  now: number,
): number | undefined {
  const wait = +(rateLimit?.resetAt ?? NaN) - serverTime(headers, now);
  return wait > -2000 && wait < 86_400_000 ? Math.max(wait, 1000) : undefined;
}

/**
 * The time by the vendor's clock, which is what its dates and resets are meant by. `Date` is cut to the
 * second: within that second ours tells it better, and outside of it ours is wrong.
 */
export function serverTime(headers: Headers, now: number): number {
  const date = httpDate(headers.get("date"));
  return now < date || now > date + 1000 ? date : now;
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
