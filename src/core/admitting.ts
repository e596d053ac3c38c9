import { ApiError } from "./api-error.ts";
import type { Clock } from "./clock.ts";
import type { RetryOptions } from "./options.ts";
import { until } from "./retry-after.ts";
import { retryPolicy } from "./retrying.ts";
import type { Answer, Send } from "./send.ts";
import { createSlots } from "./slots.ts";
import type { Vendor } from "./vendor.ts";

/**
 * Lets a request go when a slot is free and the vendor's rate limit is not used up: once no request is
 * left, the next one waits for the reset instead of being refused.
 */
export function admitting(
  vendor: Vendor,
  clock: Clock,
  maxInFlight: number,
  base: Required<RetryOptions>,
  next: Send,
): Send {
  const slots = createSlots(maxInFlight);
  const resets = new Map<string, number>();
  return async (request, scope) => {
    const { operation } = request;
    const { maxWaitMs } = retryPolicy(base, request.options.retry);
    const limited = vendor.rateLimitPerOperation ? operation : "";
    for (;;) {
      await slots.enter(scope);
      const waitMs = (resets.get(limited) ?? 0) - clock.now();
      if (waitMs <= 0) break;
      slots.leave();
      if (waitMs > maxWaitMs || waitMs >= scope.remaining())
        throw new ApiError(`${operation}: not sent: ${vendor.name}'s rate limit is used up`, {
          provider: vendor.name,
          operation,
          status: 429,
          headers: new Headers(),
          retryAfterMs: waitMs,
        });
      await scope.wait("waiting for the rate limit to reset", waitMs);
    }
    let seen: Partial<Answer> | undefined;
    try {
      const answer = await next(request, scope);
      seen = answer;
      return answer;
    } catch (error) {
      if (error instanceof ApiError) seen = error;
      throw error;
    } finally {
      const { rateLimit, headers } = seen ?? {};
      if (rateLimit?.remaining === 0) {
        const now = clock.now();
        resets.set(limited, now + (until(rateLimit.resetAt?.getTime(), headers!, now) ?? 0));
      }
      slots.leave();
    }
  };
}
