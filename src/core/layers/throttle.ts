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
  const { acquire, release } = semaphore(maxInFlight);
  const resets = new Map<string, number>();
  return async (context, next) => {
    const { details, scope, retry } = context;
    const limited = vendor.rateLimitPerOperation ? details.operation : "";
    for (;;) {
      const turn = acquire(scope);
      if (turn) await turn;
      const waitMs = (resets.get(limited) ?? 0) - clock.now();
      if (waitMs <= 0) break;
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
    return observe(next(context), ({ rateLimit, headers }) => {
      release();
      const now = clock.now();
      if (rateLimit?.remaining === 0) {
        resets.set(limited, now + (resetIn(rateLimit, headers!, now) ?? 0));
      }
    });
  };
}

/** At most `max` holders at the same time; the others wait in line. */
function semaphore(max: number): {
  /** `undefined` for a place that is free. */
  acquire(scope: Scope): void | Promise<void>;
  release(): void;
} {
  let taken = 0;
  const line: { scope: Scope; admit: () => void }[] = [];
  return {
    release() {
      let next = line.shift();
      // Whoever gave up meanwhile has no use for a place.
      while (next?.scope.stopped()) next = line.shift();
      if (next) next.admit();
      else taken--;
    },
    acquire(scope) {
      if (taken < max) return void taken++;
      const turn = new Promise<void>((admit) => line.push({ scope, admit }));
      return scope.race("waiting for a slot", turn);
    },
  };
}
