import { checkKeys, trueOrFalse, wholeNumber } from "./check-option.ts";

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

/**
 * Sends the true status, headers and half of the body, then closes the connection. Of an answer
 * without a body (Auth0's 202, any answer to HEAD) nothing is sent: the operation is carried out, and
 * the connection closes before a status line.
 */
export interface CutFault extends FaultTiming {
  readonly kind: "cut";
}

/**
 * Sends the true status, headers and half of the body, then nothing until the caller gives up. Of an
 * answer without a body nothing is sent: the operation is carried out, and no status line comes.
 */
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

/**
 * Checks a fault.
 *
 * @throws TypeError or RangeError that names the operation and what the fault must have.
 */
export function checkFault(operation: string, fault: Fault): void {
  const name = `The fault of ${operation}`;
  const keys = keysOfKind[fault?.kind];
  if (keys === undefined) {
    throw new TypeError(`${name} needs a kind: ${Object.keys(keysOfKind).join(", ")}.`);
  }
  checkKeys(fault, name, keys);
  wholeNumber(fault.after, `${name}: after`, 0, 0, 1_000_000);
  wholeNumber(fault.times, `${name}: times`, 1, 1, 1_000_000);
  if ("executed" in fault) {
    trueOrFalse(fault.executed, `${name}: executed`, false);
  }
  if ("headers" in fault) {
    checkHeaders(fault.headers, `${name}: headers`);
  }
  if (fault.kind === "answer") {
    bounded(fault, name, "status", 200, 599);
  }
  if (fault.kind === "failure") {
    bounded(fault, name, "status", 400, 599);
  }
  if (fault.kind === "delay") {
    bounded(fault, name, "delayMs", 1, 600_000);
  }
}

function checkHeaders(headers: AnswerFault["headers"], name: string): void {
  try {
    if (typeof (headers ?? {}) === "object") {
      new Headers(headers);
      return;
    }
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
  min: number,
  max: number,
): void {
  if (fault[key] === undefined) {
    throw new TypeError(`${name} needs ${key}, from ${min} to ${max}.`);
  }
  wholeNumber(fault[key], `${name}: ${key}`, NaN, min, max);
}
