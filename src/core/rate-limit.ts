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
 * Reads `X-RateLimit-Limit`, `-Remaining` and `-Reset`.
 * @param msPerUnit what one unit of `X-RateLimit-Reset` is worth: 1000 for epoch seconds, 1 for epoch milliseconds
 */
export function xRateLimit(headers: Headers, msPerUnit: number): RateLimit | undefined {
  const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((name) => {
    const text = headers.get(`x-ratelimit-${name}`);
    return text && /^\d{1,13}$/.test(text) ? Number(text) : undefined;
  });
  if (limit === undefined && remaining === undefined && reset === undefined) return undefined;
  return { limit, remaining, resetAt: reset === undefined ? reset : new Date(reset * msPerUnit) };
}
