/** `timeoutMs` passed before the call was complete. A write that ends so may have been executed. */
export class TimeoutError extends Error {
  override readonly name = "TimeoutError" as const;
  /** The vendor, for example `auth0`. */
  readonly provider: string;
  /** The function that was called, for example `listUserSessions`. */
  readonly operation: string;
  /** The limit that passed, in milliseconds. */
  readonly timeoutMs: number;
  /** What the call was doing, for example `reading the body`. */
  readonly phase: string;

  constructor(provider: string, operation: string, timeoutMs: number, phase: string) {
    super(`${operation}: timeout of ${timeoutMs} ms passed while ${phase}`);
    this.provider = provider;
    this.operation = operation;
    this.timeoutMs = timeoutMs;
    this.phase = phase;
  }
}
