import { ApiError } from "./api-error.ts";
import type { Clock } from "./clock.ts";
import { observe } from "./observe.ts";
import type { RetryOptions } from "./options.ts";
import { resetIn } from "./retry-after.ts";
import { retryPolicy } from "./retrying.ts";
import type { Send } from "./send.ts";
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
  const { enter, leave } = createSlots(maxInFlight);
  const resets = new Map<string, number>();
  return async (request, scope) => {
    const { operation } = request;
    const { maxWaitMs } = retryPolicy(base, request.options.retry);
    const limited = vendor.rateLimitPerOperation ? operation : "";
    for (;;) {
      await enter(scope);
      const waitMs = (resets.get(limited) ?? 0) - clock.now();
      if (waitMs <= 0) break;
      leave();
      if (waitMs > maxWaitMs || waitMs >= scope.remaining())
        throw new ApiError(`${operation}: not sent: the rate limit is used up`, {
          provider: vendor.name,
          operation,
          status: 429,
          headers: new Headers(),
          retryAfterMs: waitMs,
        });
      await scope.wait("waiting for the rate limit to reset", waitMs);
    }
    return observe(next(request, scope), ({ rateLimit, headers }) => {
      const now = clock.now();
      if (rateLimit?.remaining === 0)
        resets.set(limited, now + (resetIn(rateLimit, headers!, now) ?? 0));
      leave();
    });
  };
}
