/** A vendor's rate limit, as one response tells it. */
export interface RateLimit {
  /** Requests allowed in a window. */
  limit: number | undefined;
  /** Requests left in this window. */
  remaining: number | undefined;
  /** When requests are given back, by the vendor's clock. */
  resetAt: Date | undefined;
}

const number = (text: string | null): number | undefined =>
  text !== null && /^\d{1,15}(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;

/**
 * Reads `X-RateLimit-Limit`, `-Remaining` and `-Reset`.
 * @param msPerUnit what one unit of `X-RateLimit-Reset` is worth: 1000 for epoch seconds, 1 for epoch milliseconds
 */
export function xRateLimit(headers: Headers, msPerUnit: number): RateLimit | undefined {
  const limit = number(headers.get("x-ratelimit-limit"));
  const remaining = number(headers.get("x-ratelimit-remaining"));
  const reset = number(headers.get("x-ratelimit-reset"));
  if (limit === undefined && remaining === undefined && reset === undefined) return undefined;
  return { limit, remaining, resetAt: reset === undefined ? undefined : date(reset * msPerUnit) };
}

function date(ms: number): Date | undefined {
  const value = new Date(ms);
  return Number.isNaN(value.getTime()) ? undefined : value;
}
