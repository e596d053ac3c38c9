import type { Clock } from "../clock.ts";
import { type Answer, type Layer, sourceOf } from "../context.ts";
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
    const { scope, retry } = context;
    const source = sourceOf(context);
    const limited = vendor.rateLimitPerOperation ? source.operation : "";
    for (;;) {
      const turn = acquire(scope);
      if (turn) await turn;
      const waitMs = (resets.get(limited) ?? 0) - clock.now();
      if (waitMs <= 0) break;
      release();
      if (waitMs > retry.maxWaitMs || waitMs >= scope.remaining()) {
        throw new ApiError("not sent: the rate limit is used up", {
          ...source,
          status: 429,
          headers: new Headers(),
          retryAfterMs: waitMs,
          mayHaveRun: context.progress.mayHaveRun,
        });
      }
      await scope.wait("waiting for the rate limit", waitMs);
    }
    const learn = ({ rateLimit, headers }: Pick<Answer, "rateLimit" | "headers">) => {
      const now = clock.now();
      if (rateLimit?.remaining === 0) {
        resets.set(limited, now + (resetIn(rateLimit, headers, now) ?? 0));
      }
    };
    try {
      const answer = await next(context);
      learn(answer);
      return answer;
    } catch (error) {
      if (error instanceof ApiError) learn(error);
      throw error;
    } finally {
      release();
    }
  };
}

/** At most `max` holders at the same time; the others wait in line. */
function semaphore(max: number): {
  /** `undefined` for a place that is free. */
  acquire(scope: Scope): Promise<void> | undefined;
  release(): void;
} {
  let taken = 0;
  const line: (() => void)[] = [];
  const release = () => {
    const next = line.shift();
    if (next) next();
    else taken--;
  };
  const wait = async (scope: Scope) => {
    let admit!: () => void;
    const turn = new Promise<void>((resolve) => line.push((admit = resolve)));
    try {
      await scope.race("waiting for a slot", turn);
    } catch (error) {
      const place = line.indexOf(admit);
      if (place < 0) release();
      else line.splice(place, 1);
      throw error;
    }
  };
  return {
    release,
    acquire(scope) {
      if (taken >= max) return wait(scope);
      taken++;
      return undefined;
    },
  };
}
