import { type Clock, elapsed } from "../clock.ts";
import { type Context, type Layer, observe } from "../context.ts";
import { ApiError } from "../errors.ts";
import type { WaitEvent } from "../options.ts";
import { type RateGate, rateGate } from "../rate-gate.ts";
import type { Vendor } from "../vendor.ts";
import { notify } from "./hooks.ts";

/** Tells the gate what came back. */
type Leave = ReturnType<RateGate["enter"]>;

/** A call that stands in line. */
interface Waiting {
  readonly context: Context;
  readonly number: number;
  readonly admit: (leave: Leave) => void;
  readonly refuse: (error: Error) => void;
  /** Since when it is its turn, and the rate limit alone holds it back. */
  heldSince?: number;
}

/** The calls of one rate limit, in their order. */
interface Line {
  readonly gate: RateGate;
  readonly waiting: Waiting[];
  /** Ends the wait for its gate to open. */
  cancel?: (() => void) | undefined;
}

/**
 * Lets requests go in their order, as many as there are slots, and no more of a rate limit than the vendor says
 * are left: the next one waits for the reset instead of being refused.
 */
export function throttle(
  vendor: Vendor,
  clock: Clock,
  maxInFlight: number,
  onWait: ((event: WaitEvent) => void) | undefined,
): Layer {
  const lines = new Map<string, Line>();
  let inFlight = 0;
  let arrivals = 0;

  const lineOf = ({ operation }: Context): Line => {
    const key = operation.rateLimit ?? (vendor.rateLimitPerOperation ? operation.operationId : "");
    let line = lines.get(key);
    if (!line) {
      const gate = rateGate(vendor.rateLimitWindowMs ?? 60_000, () => clock.now());
      line = { gate, waiting: [] };
      lines.set(key, line);
    }
    return line;
  };

  const enter = ({ gate }: Line): Leave => {
    inFlight++;
    return gate.enter();
  };

  /** The line whose first call may go, and came before those of the others. */
  const nextLine = (now: number): Line | undefined => {
    let next: Line | undefined;
    let number = Infinity;
    for (const line of lines.values()) {
      const [first] = line.waiting;
      if (first && first.number < number && line.gate.isOpen(now)) {
        next = line;
        number = first.number;
      }
    }
    return next;
  };

  /** Lets all go that may. */
  const advance = () => {
    const now = elapsed(clock);
    for (const { waiting } of lines.values()) {
      while (waiting[0]?.context.scope.stopped()) {
        waiting.shift();
      }
    }
    let line: Line | undefined;
    while (inFlight < maxInFlight && (line = nextLine(now))) {
      const first = line.waiting.shift()!;
      first.context.patience.leftMs -= now - (first.heldSince ?? now);
      first.admit(enter(line));
    }
    for (const each of lines.values()) {
      hold(each, now);
    }
  };

  /** Makes a line wait for its gate, and refuses whose turn it is and who may not wait for so long. */
  const hold = (line: Line, now: number) => {
    const { gate, waiting } = line;
    line.cancel?.();
    line.cancel = undefined;
    while (waiting[0] && !gate.isOpen(now)) {
      const [first] = waiting;
      const waitMs = gate.opensIn(now);
      const { patience, details } = first.context;
      const waitedMs = now - (first.heldSince ?? now);
      if (!gate.isUsedUp() || waitMs + waitedMs <= patience.leftMs) {
        if (gate.isUsedUp() && first.heldSince === undefined) {
          first.heldSince = now;
          const reason = "the rate limit is used up";
          notify(onWait, { operation: details.operation, waitMs, reason });
        }
        line.cancel = clock.after(waitMs, advance);
        return;
      }
      waiting.shift();
      first.refuse(
        new ApiError("not sent: the rate limit is used up", {
          ...details,
          status: 429,
          headers: new Headers(),
          retryAfterMs: waitMs,
        }),
      );
    }
  };

  return async (context, next) => {
    const line = lineOf(context);
    const { gate, waiting } = line;
    let leave: Leave;
    if (!waiting.length && inFlight < maxInFlight && gate.isOpen(elapsed(clock))) {
      leave = enter(line);
    } else {
      const turn = new Promise<Leave>((admit, refuse) => {
        waiting.push({ context, number: ++arrivals, admit, refuse });
      });
      advance();
      try {
        leave = await context.scope.race("waiting in line", turn);
      } catch (error) {
        // Whoever gave up must not hold those behind.
        advance();
        throw error;
      }
    }
    return observe(context, next, (seen) => {
      inFlight--;
      leave(seen, elapsed(clock));
      advance();
    });
  };
}
