import { checkKeys, trueOrFalse, wholeNumber } from "./check-option.ts";
import { isOperationName, type OperationName } from "./operation-name.ts";

/** When a fault happens. */
export interface FaultTiming {
  /** Requests that pass before the first fault, 0 to 1,000,000. Default 0. */
  readonly after?: number;
  /** Requests that get the fault, 1 to 1,000,000. Default: all, until it is cleared. */
  readonly times?: number;
}

/** When a fault happens whose kind can come before or after the operation. */
export interface AnswerTiming extends FaultTiming {
  /**
   * The operation is carried out and only its answer is replaced or lost. Default false: the
   * request is stopped before it reaches the API. The other kinds always carry it out.
   */
  readonly executed?: boolean;
}

/** Answers with this status, these headers and this body; an object is sent as JSON. */
export interface AnswerFault extends AnswerTiming {
  readonly kind: "answer";
  /** 200 to 599. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Readonly<Record<string, unknown>> | readonly unknown[];
}

/**
 * Answers with the vendor's own error body for this status, and in it every property that a source
 * names. A value that no source gives is the emulator's own: it begins with `emulated`.
 */
export interface FailureFault extends AnswerTiming {
  readonly kind: "failure";
  /** 400 to 599. */
  readonly status: number;
  /** Sent beside the content type, `Retry-After` for one. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Never answers; ends when the caller gives up or the server is closed. */
export interface HangFault extends AnswerTiming {
  readonly kind: "hang";
}

/** Closes the connection before a status line; in process the call rejects as fetch would. */
export interface DisconnectFault extends AnswerTiming {
  readonly kind: "disconnect";
}

/** Sends the true status, headers and half of the body, then closes the connection. */
export interface CutFault extends FaultTiming {
  readonly kind: "cut";
}

/** Sends the true status, headers and half of the body, then nothing until the caller gives up. */
export interface StallFault extends FaultTiming {
  readonly kind: "stall";
}

/** Waits, in real time, and then gives the true answer. */
export interface DelayFault extends FaultTiming {
  readonly kind: "delay";
  /** 1 to 600,000 milliseconds. */
  readonly delayMs: number;
}

/** Something that goes wrong on one operation. */
export type Fault =
  AnswerFault | FailureFault | HangFault | DisconnectFault | CutFault | StallFault | DelayFault;

const timing = ["kind", "after", "times"];
const keysOfKind: Record<Fault["kind"], readonly string[]> = {
  answer: [...timing, "executed", "status", "headers", "body"],
  failure: [...timing, "executed", "status", "headers"],
  hang: [...timing, "executed"],
  disconnect: [...timing, "executed"],
  cut: timing,
  stall: timing,
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
  if ("executed" in fault) trueOrFalse(fault.executed, `${name}: executed`, false);
  if ("headers" in fault) checkHeaders(fault.headers, `${name}: headers`);
  if (fault.kind === "answer") bounded(fault, name, "status", 200, 599);
  if (fault.kind === "failure") bounded(fault, name, "status", 400, 599);
  if (fault.kind === "delay") bounded(fault, name, "delayMs", 1, 600_000);
}

function checkHeaders(headers: AnswerFault["headers"], name: string): void {
  try {
    if (typeof (headers ?? {}) === "object") return void new Headers(headers);
  } catch {
    // One message says what they must be.
  }
  throw new TypeError(`${name} must hold HTTP header names and values.`);
}

/** A number that a kind of fault cannot do without. */
function bounded<Key extends string>(
  fault: Readonly<Record<Key, number>>,
  name: string,
  key: Key,
  least: number,
  most: number,
): void {
  if (fault[key] === undefined) {
    throw new TypeError(`${name} needs ${key}, from ${least} to ${most}.`);
  }
  wholeNumber(fault[key], `${name}: ${key}`, NaN, least, most);
}

function checkName(operation: string): void {
  if (isOperationName(operation)) return;
  throw new TypeError(
    `The emulator has no operation "${String(operation)}" to set a fault on. ` +
      'They are named <provider>.<function>, such as "auth0.getSession".',
  );
}

/** The faults that are switched on, one an operation at most. */
export class FaultSwitches {
  readonly #faults = new Map<OperationName, { fault: Fault; seen: number }>();

  set(operation: OperationName, fault: Fault): void {
    checkName(operation);
    checkFault(operation, fault);
    this.#faults.set(operation, { fault, seen: 0 });
  }

  clear(operation?: OperationName): void {
    if (operation === undefined) return this.#faults.clear();
    checkName(operation);
    this.#faults.delete(operation);
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
