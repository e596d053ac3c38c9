import { checkKeys, wholeNumber } from "./check-option.ts";

/** How many calls are let through in how long. */
export interface RequestLimit {
  /** Calls let through in a window, 1 to 1,000,000. */
  readonly limit: number;
  /** Length of the window in milliseconds, 1 to 86,400,000 (a day). */
  readonly windowMs: number;
}

/** What one call found: whether it may pass, what is left, and when there is more (epoch ms). */
export interface RateLimitVerdict {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: number;
}

/** Counts a call against a key, at a time. */
export type RateLimiter = (key: string, now: number) => RateLimitVerdict;

/** A window that begins with a key's first call, and starts over when it has passed. */
export function fixedWindow({ limit, windowMs }: RequestLimit): RateLimiter {
  const windows = new Map<string, { endsAt: number; used: number }>();
  return (key, now) => {
    let current = windows.get(key);
    if (current === undefined || now >= current.endsAt) {
      current = { endsAt: now + windowMs, used: 0 };
      windows.set(key, current);
    }
    const allowed = current.used < limit;
    if (allowed) {
      current.used += 1;
    }
    return { allowed, limit, remaining: limit - current.used, resetAt: current.endsAt };
  };
}

/** A bucket that starts full and gains its tokens back one by one, evenly over the window. */
export function tokenBucket({ limit, windowMs }: RequestLimit): RateLimiter {
  const msPerToken = windowMs / limit;
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (key, now) => {
    const bucket = buckets.get(key) ?? { tokens: limit, at: now };
    bucket.tokens = Math.min(limit, bucket.tokens + (now - bucket.at) / msPerToken);
    bucket.at = now;
    buckets.set(key, bucket);
    const allowed = bucket.tokens >= 1;
    if (allowed) {
      bucket.tokens -= 1;
    }
    const remaining = Math.floor(bucket.tokens);
    const resetAt = now + (remaining + 1 - bucket.tokens) * msPerToken;
    return { allowed, limit, remaining, resetAt };
  };
}

/** Checks a `rateLimit` option. `true` stands for the vendor's own limit, where there is one. */
export function checkRequestLimit(
  value: boolean | RequestLimit | undefined,
  name: string,
  vendor?: RequestLimit,
): false | RequestLimit {
  if (value === undefined || value === false) {
    return false;
  }
  if (value === true && vendor !== undefined) {
    return vendor;
  }
  if (typeof value !== "object") {
    throw new TypeError(`${name} must be { limit, windowMs }${vendor ? ", true" : ""} or false.`);
  }
  checkKeys(value, name, ["limit", "windowMs"]);
  if (value.limit === undefined || value.windowMs === undefined) {
    throw new TypeError(`${name} needs both limit and windowMs.`);
  }
  return {
    limit: wholeNumber(value.limit, `${name}.limit`, 1, 1, 1_000_000),
    windowMs: wholeNumber(value.windowMs, `${name}.windowMs`, 1, 1, 86_400_000),
  };
}
