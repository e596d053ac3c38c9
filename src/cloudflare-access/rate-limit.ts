import type { RateLimit, ResponseHeaders } from "@session-clients/core";

/**
 * Reads `Ratelimit` (`"default";r=50;t=30`: requests left, seconds to the reset) and `Ratelimit-Policy`
 * (`"default";q=100;w=60`: requests in a window of seconds). Of several limits the tightest counts,
 * and of equals the one that resets last.
 */
export function structuredRateLimit(
  headers: ResponseHeaders,
  now: () => number,
): RateLimit | undefined {
  const limits = headers.get("ratelimit")?.split(",") ?? [];
  const [tightest] = limits.sort(
    (a, b) =>
      (number(a, "r") ?? 1e9) - (number(b, "r") ?? 1e9) ||
      (number(b, "t") ?? 0) - (number(a, "t") ?? 0),
  );
  if (tightest === undefined) {
    return undefined;
  }
  const policies = headers.get("ratelimit-policy")?.split(",") ?? [];
  const policy = policies.find((item) => name(item) === name(tightest)) ?? policies[0] ?? "";
  const seconds = number(tightest, "t");
  return {
    limit: number(policy, "q"),
    remaining: number(tightest, "r"),
    resetAt: seconds === undefined ? undefined : new Date(now() + seconds * 1000),
  };
}

const name = (item: string) => item.split(";")[0]!.trim();

function number(item: string, key: string): number | undefined {
  const digits = new RegExp(`[; ]${key}=(\\d{1,9})\\s*(;|$)`).exec(` ${item}`)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
