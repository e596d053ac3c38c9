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

  const enter = ({ gate }: Line, now: number): Leave => {
    inFlight++;
    return gate.enter(now);
  };

  /** Ends the count of what a call waits for the vendor. */
  const settle = (first: Waiting, now: number) => {
    first.context.turn.patienceMs -= now - (first.heldSince ?? now);
    delete first.heldSince;
  };

  /** The line whose first call may go, and came before those of the others. */
  const nextLine = (now: number): Line | undefined => {
    let next: Line | undefined;
    for (const line of lines.values()) {
      const { waiting, gate } = line;
      // Who gave up in this turn of the event loop has not left yet.
      while (waiting[0]?.context.scope.stopped()) {
        waiting.shift();
      }
      const [first] = waiting;
      if (first && gate.isOpen(now)) {
        settle(first, now);
        next = next && next.waiting[0]!.number < first.number ? next : line;
      }
    }
    return next;
  };

  /** Lets all go that may. */
  const advance = () => {
    const now = elapsed(clock);
    for (let line = nextLine(now); line && inFlight < maxInFlight; line = nextLine(now)) {
      line.waiting.shift()!.admit(enter(line, now));
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
      const { turn, details } = first.context;
      const isHeld = gate.isUsedUp();
      if (!isHeld || waitMs + now - (first.heldSince ?? now) <= turn.patienceMs) {
        if (isHeld && first.heldSince === undefined) {
          first.heldSince = now;
          const reason = "the rate limit is used up";
          notify(onWait, { operation: details.operation, waitMs, reason });
        }
        line.cancel = clock.after(waitMs, advance);
        return;
      }
      settle(first, now);
      waiting.shift();
      first.refuse(notSent(first.context, waitMs));
    }
  };

  return async (context, next) => {
    const line = lineOf(context);
    const { gate, waiting } = line;
    const { turn, scope } = context;
    const number = (turn.number ??= ++arrivals);
    const now = elapsed(clock);
    let leave: Leave;
    if (!waiting.length && inFlight < maxInFlight && gate.isOpen(now)) {
      leave = enter(line, now);
    } else if (turn.patienceMs <= 0 && gate.isUsedUp() && !gate.isOpen(now)) {
      throw notSent(context, gate.opensIn(now));
    } else {
      let mine!: Waiting;
      const admitted = new Promise<Leave>((admit, refuse) => {
        mine = { context, number, admit, refuse };
      });
      const behind = waiting.findIndex((each) => each.number > number);
      waiting.splice(behind < 0 ? waiting.length : behind, 0, mine);
      advance();
      try {
        leave = await scope.race("waiting in line", admitted);
      } catch (error) {
        // Who gave up leaves the line; who was refused has left it.
        const at = waiting.indexOf(mine);
        if (at >= 0) {
          waiting.splice(at, 1);
        }
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

function notSent({ details }: Context, retryAfterMs: number): ApiError {
  const headers = new Headers();
  const message = "not sent: the rate limit is used up";
  return new ApiError(message, { ...details, status: 429, headers, retryAfterMs });
}
