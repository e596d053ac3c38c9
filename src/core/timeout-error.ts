import { DetailedError } from "./detailed-error.ts";

export interface TimeoutError {
  /** The vendor, for example `auth0`. */
  readonly provider: string;
  /** The function that was called, for example `listUserSessions`. */
  readonly operation: string;
  /** The limit that passed, in milliseconds. */
  readonly timeoutMs: number;
  /** What the call was doing, for example `reading the body`. */
  readonly phase: string;
}

/** `timeoutMs` passed before the call was complete. A write that ends so may have been executed. */
export class TimeoutError extends DetailedError {
  override readonly name = "TimeoutError" as const;
}
