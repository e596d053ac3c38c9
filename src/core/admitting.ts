import { ApiError } from "./api-error.ts";
import type { Clock } from "./clock.ts";
import { observe } from "./observe.ts";
import { resetIn } from "./retry-after.ts";
import type { Send } from "./send.ts";
import { createSlots } from "./slots.ts";
import type { Vendor } from "./vendor.ts";

/**
 * Lets a request go when a slot is free and the vendor's rate limit is not used up: once no request is
 * left, the next one waits for the reset instead of being refused.
 */
export function admitting(vendor: Vendor, clock: Clock, maxInFlight: number, next: Send): Send {
  const { enter, leave } = createSlots(maxInFlight);
  const resets = new Map<string, number>();
  return async (request, scope) => {
    const { source, retry } = request;
    const limited = vendor.rateLimitPerOperation ? source.operation : "";
    for (;;) {
      await enter(scope);
      const waitMs = (resets.get(limited) ?? 0) - clock.now();
      if (waitMs <= 0) break;
      leave();
      if (waitMs > retry.maxWaitMs || waitMs >= scope.remaining())
        throw new ApiError("not sent: the rate limit is used up", {
          ...source,
          status: 429,
          headers: new Headers(),
          retryAfterMs: waitMs,
        });
      await scope.wait("waiting for the rate limit", waitMs);
    }
    return observe(next(request, scope), ({ rateLimit, headers }) => {
      const now = clock.now();
      if (rateLimit?.remaining === 0)
        resets.set(limited, now + (resetIn(rateLimit, headers!, now) ?? 0));
      leave();
    });
  };
}
