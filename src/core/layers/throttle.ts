import type { Clock } from "../clock.ts";
import { type Layer, observe } from "../context.ts";
import { ApiError } from "../errors.ts";
import { resetIn } from "../rate-limit.ts";
import type { Scope } from "../scope.ts";
import type { Vendor } from "../vendor.ts";

/**
 * Lets a request go when a slot is free and the vendor's rate limit is not used up: once no request is
 * left, the next one waits for the reset instead of being refused.
 */
export function throttle(vendor: Vendor, clock: Clock, maxInFlight: number): Layer {
  let inFlight = 0;
  const line: { scope: Scope; admit: () => void }[] = [];
  const resets = new Map<string, number>();

  const release = () => {
    let next = line.shift();
    // Whoever gave up meanwhile has no use for a slot.
    while (next?.scope.stopped()) {
      next = line.shift();
    }
    if (next) {
      next.admit();
    } else {
      inFlight--;
    }
  };
  return async (context, next) => {
    const { details, operation, scope, retry } = context;
    const limited = operation.rateLimit ?? (vendor.rateLimitPerOperation ? details.operation : "");
    for (;;) {
      if (inFlight < maxInFlight) {
        inFlight++;
      } else {
        const turn = new Promise<void>((admit) => line.push({ scope, admit }));
        await scope.race("waiting for a slot", turn);
      }
      // NaN where no limit is known to be used up.
      const waitMs = resets.get(limited)! - clock.now();
      if (!(waitMs > 0)) {
        break;
      }
      release();
      if (waitMs > retry.maxWaitMs || waitMs >= scope.remaining()) {
        throw new ApiError("not sent: the rate limit is used up", {
          ...details,
          status: 429,
          headers: new Headers(),
          retryAfterMs: waitMs,
        });
      }
      await scope.wait("waiting for the rate limit", waitMs);
    }
    return observe(context, next, ({ rateLimit, headers }) => {
      release();
      const now = clock.now();
      if (rateLimit?.remaining === 0) {
        resets.set(limited, now + resetIn(rateLimit, headers!, now)!);
      }
    });
  };
}
