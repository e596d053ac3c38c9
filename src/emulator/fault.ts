import { checkKeys, trueOrFalse, wholeNumber } from "./check-option.ts";
import { isOperationName, type OperationName } from "./operation-name.ts";

/** When a fault happens. */
export interface FaultTiming {
  /** Requests that pass before the first fault, 0 to 1,000,000. Default 0. */
  readonly after?: number;
  /** Requests that get the fault, 1 to 1,000,000. Default: all, until it is cleared. */
  readonly times?: number;
  /**
   * The operation is carried out and only its answer is replaced or lost. Default false: the
   * request is stopped before it reaches the API. `cut` and `delay` always carry it out.
   */
  readonly executed?: boolean;
}

/** Answers with this status, these headers and this body; an object is sent as JSON. */
export interface AnswerFault extends FaultTiming {
  readonly kind: "answer";
  /** 200 to 599. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Readonly<Record<string, unknown>> | readonly unknown[];
}

/** Never answers; ends when the caller gives up or the server is closed. */
export interface HangFault extends FaultTiming {
  readonly kind: "hang";
}

/** Closes the connection before a status line; in process the call rejects as fetch would. */
export interface DisconnectFault extends FaultTiming {
  readonly kind: "disconnect";
}

/** Sends the true status, headers and half of the body, then closes the connection. */
export interface CutFault extends FaultTiming {
  readonly kind: "cut";
}

/** Waits, in real time, and then gives the true answer. */
export interface DelayFault extends FaultTiming {
  readonly kind: "delay";
  /** 1 to 600,000 milliseconds. */
  readonly delayMs: number;
}

/** Something that goes wrong on one operation. */
export type Fault = AnswerFault | HangFault | DisconnectFault | CutFault | DelayFault;

const timing = ["kind", "after", "times", "executed"];
const keysOfKind: Record<Fault["kind"], readonly string[]> = {
  answer: [...timing, "status", "headers", "body"],
  hang: timing,
  disconnect: timing,
  cut: timing,
  delay: [...timing, "delayMs"],
};

function checkFault(operation: string, fault: Fault): void {
  const name = `The fault of ${operation}`;
  const keys = keysOfKind[fault?.kind];
  if (keys === undefined) {
    throw new TypeError(`${name} needs a kind: ${Object.keys(keysOfKind).join(", ")}.`);
  }
  checkKeys(fault, name, keys);
  wholeNumber(fault.after, `${name}: after`, 0, 0, 1_000_000);
  wholeNumber(fault.times, `${name}: times`, 1, 1, 1_000_000);
  trueOrFalse(fault.executed, `${name}: executed`, false);
  if (fault.kind === "answer") wholeNumber(fault.status, `${name}: status`, NaN, 200, 599);
  if (fault.kind === "delay") wholeNumber(fault.delayMs, `${name}: delayMs`, NaN, 1, 600_000);
  if (fault.kind === "answer" && fault.status === undefined) {
    throw new TypeError(`${name} needs a status from 200 to 599.`);
  }
  if (fault.kind === "delay" && fault.delayMs === undefined) {
    throw new TypeError(`${name} needs delayMs, from 1 to 600000.`);
  }
}

/** The faults that are switched on, one an operation at most. */
export class FaultSwitches {
  readonly #faults = new Map<OperationName, { fault: Fault; seen: number }>();

  set(operation: OperationName, fault: Fault): void {
    if (!isOperationName(operation)) {
      throw new TypeError(
        `The emulator has no operation "${String(operation)}" to set a fault on.`,
      );
    }
    checkFault(operation, fault);
    this.#faults.set(operation, { fault, seen: 0 });
  }

  clear(operation?: OperationName): void {
    if (operation === undefined) this.#faults.clear();
    else this.#faults.delete(operation);
  }

  /** The fault that the request now made must get, if any. Counts the request. */
  next(operation: OperationName): Fault | undefined {
    const entry = this.#faults.get(operation);
    if (entry === undefined) return undefined;
    const { after = 0, times = Infinity } = entry.fault;
    const turn = entry.seen++;
    return turn >= after && turn < after + times ? entry.fault : undefined;
  }
}
