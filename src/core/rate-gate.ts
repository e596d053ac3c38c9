import { ApiError } from "./api-error.ts";
import type { Clock } from "./clock.ts";
import { until } from "./retry-after.ts";
import type { Send } from "./send.ts";
import type { Vendor } from "./vendor.ts";

/** Once the vendor says that no request is left, the next one waits for the reset instead of being refused. */
export function rateGate(vendor: Vendor, clock: Clock, maxWaitMs: number, next: Send): Send {
  const resets = new Map<string, number>();
  return async (request, scope) => {
    const { operation } = request;
    const key = vendor.rateLimitPerOperation ? operation : "";
    for (let wait; (wait = (resets.get(key) ?? 0) - clock.now()) > 0;) {
      if (wait > maxWaitMs || wait >= scope.remaining())
        throw new ApiError(`${operation}: not sent: ${vendor.name}'s rate limit is used up`, {
          provider: vendor.name,
          operation,
          status: 429,
          headers: new Headers(),
          retryAfterMs: wait,
        });
      await scope.wait("waiting for the rate limit to reset", wait);
    }
    const note = ({ rateLimit, headers }: Partial<ApiError>) => {
      const now = clock.now();
      if (rateLimit?.remaining === 0)
        resets.set(key, now + (until(rateLimit.resetAt?.getTime(), headers!, now) ?? 0));
    };
    try {
      const answer = await next(request, scope);
      note(answer);
      return answer;
    } catch (error) {
      note(error as ApiError);
      throw error;
    }
  };
}
