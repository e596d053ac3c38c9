import type { RateLimit } from "./rate-limit.ts";

const SECONDS = /^\d+(\.\d+)?$/;

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
  const ms = longest(headers.get("retry-after-ms"));
  if (ms !== undefined) return ms;
  const value = headers.get("retry-after");
  const seconds = longest(value);
  if (seconds !== undefined) return seconds * 1000;
  const dates = value?.match(/[A-Za-z]{3,9},? [^,]*\d\d:\d\d:\d\d[^,]*/g)?.map(httpDate) ?? [];
  const date = Math.max(...dates.filter((time) => !Number.isNaN(time)));
  if (Number.isFinite(date)) return until(date, headers, now);
  return status === 429 ? until(rateLimit?.resetAt?.getTime(), headers, now) : undefined;
}

/** Milliseconds from the vendor's present to `time`; `undefined` when that is past. */
export function until(time: number | undefined, headers: Headers, now: number): number | undefined {
  const wait = (time ?? NaN) - serverTime(headers, now);
  return wait > 0 ? wait : undefined;
}

/**
 * The time by the vendor's clock, which is what its dates and resets are meant by. Ours serves while the
 * two agree; `Date` is cut to the second, so its second counts as over.
 */
export function serverTime(headers: Headers, now: number): number {
  const time = httpDate(headers.get("date") ?? "") + 1000;
  return Math.abs(time - now) > 2000 ? time : now;
}

function longest(value: string | null): number | undefined {
  const parts = value?.split(",").map((part) => part.trim());
  return parts?.every((part) => SECONDS.test(part)) ? Math.max(...parts.map(Number)) : undefined;
}

/** An asctime date names no zone; HTTP means GMT. */
function httpDate(text: string): number {
  return /\d\d:\d\d:\d\d/.test(text) ? Date.parse(/GMT/i.test(text) ? text : `${text} GMT`) : NaN;
}
