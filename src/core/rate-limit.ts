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
export function xRateLimit(headers: Headers): RateLimit | undefined {
  const read = (name: string) => {
    const text = headers.get(`x-ratelimit-${name}`) ?? "";
    return /^\d{1,13}$/.test(text) ? Number(text) : undefined;
  };
  const limit = read("limit");
  const remaining = read("remaining");
  const reset = read("reset");
  if ((limit ?? remaining ?? reset) === undefined) return undefined;
  const resetAt = reset === undefined ? reset : new Date(reset > 1e11 ? reset : reset * 1000);
  return { limit, remaining, resetAt };
}
