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
  return (
    until(httpDate(date), headers, now) ??
    (status === 429 ? resetIn(rateLimit, headers, now) : undefined)
  );
}

const DAY = 86_400_000;

/** Milliseconds to the reset of a rate limit; `undefined` when it is past, or absurdly far. */
export function resetIn(
  rateLimit: RateLimit | undefined,
  headers: Headers,
  now: number,
): number | undefined {
  const wait = until(rateLimit?.resetAt?.getTime(), headers, now);
  return wait && wait < DAY ? wait : undefined;
}

function until(time: number | undefined, headers: Headers, now: number): number | undefined {
  const wait = (time ?? NaN) - serverTime(headers, now);
  return wait > 0 ? wait : undefined;
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
