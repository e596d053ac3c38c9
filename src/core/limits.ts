import { ApiError } from "./api-error.ts";
import type { Clock } from "./clock.ts";
import type { RateLimit } from "./rate-limit.ts";
import { until } from "./retry-after.ts";
import type { Send } from "./send.ts";

/** At most `max` requests at the same time; the others wait in line. */
export function inFlightLimit(max: number, next: Send): Send {
  let active = 0;
  const line: (() => void)[] = [];
  const leave = () => {
    const enter = line.shift();
    if (enter) enter();
    else active--;
  };
  return async (request, scope) => {
    if (active < max) active++;
    else {
      let enter!: () => void;
      const turn = new Promise<void>((resolve) => line.push((enter = resolve)));
      try {
        await scope.race("waiting for a free request slot", turn);
      } catch (error) {
        const place = line.indexOf(enter);
        if (place < 0) leave();
        else line.splice(place, 1);
        throw error;
      }
    }
    try {
      return await next(request, scope);
    } finally {
      leave();
    }
  };
}

export interface RateGateSettings {
  provider: string;
  clock: Clock;
  maxWaitMs: number;
  /** What shares one limit: for example the operation, or the whole client. */
  key: (operation: string) => string;
}

/** Once the vendor says that no request is left, the next one waits for the reset instead of being refused. */
export function rateGate({ provider, clock, maxWaitMs, key }: RateGateSettings, next: Send): Send {
  const closed = new Map<string, { at: number; rateLimit: RateLimit }>();
  return async (request, scope) => {
    const name = key(request.operation);
    for (let gate; (gate = closed.get(name));) {
      const waitMs = gate.at - clock.now();
      if (waitMs <= 0) closed.delete(name);
      else if (waitMs > maxWaitMs || waitMs >= scope.remaining())
        throw new ApiError(
          `${request.operation}: not sent: ${provider} allows no request for another ${Math.ceil(waitMs / 1000)} s`,
          {
            provider,
            operation: request.operation,
            status: 429,
            rateLimit: gate.rateLimit,
            retryAfterMs: waitMs,
          },
        );
      else await scope.wait("waiting for the rate limit to reset", waitMs);
    }
    const note = (headers: Headers, rateLimit: RateLimit | undefined) => {
      const now = clock.now();
      const wait = rateLimit?.remaining === 0 && until(rateLimit.resetAt?.getTime(), headers, now);
      if (wait) closed.set(name, { at: now + wait, rateLimit });
    };
    try {
      const answer = await next(request, scope);
      note(answer.headers, answer.rateLimit);
      return answer;
    } catch (error) {
      if (error instanceof ApiError) note(error.headers, error.rateLimit);
      throw error;
    }
  };
}
