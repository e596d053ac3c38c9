import type { Clock } from "./clock.ts";
import { onAbort } from "./on-abort.ts";

/** One call's deadline and abort signal, handed through every step that waits. */
export interface Scope {
  /** Aborts when the call is over; `undefined` when nothing can end it early. */
  readonly signal: AbortSignal | undefined;
  /** Whether the call is over, whatever a step of it still does. */
  stopped(): boolean;
  /** Ends the call: it rejects with `reason` at once. */
  stop(reason: unknown): void;
  /** Milliseconds left, or Infinity. */
  remaining(): number;
  /** Waits for `work`, or rejects in the turn in which the call is stopped. */
  race<T>(phase: string, work: T | Promise<T>): T | Promise<T>;
  /** Lets `ms` milliseconds pass. */
  wait(phase: string, ms: number): Promise<void>;
}

/**
 * Runs a call under one deadline and the caller's signal. Its listener and timer are gone when it
 * settles: `AbortSignal.any` and `AbortSignal.timeout` would keep theirs until garbage collection.
 */
export function withScope<T>(
  clock: Clock,
  timeoutMs: number,
  signal: AbortSignal | undefined,
  timeoutError: (phase: string) => Error,
  run: (scope: Scope) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const controller = timeoutMs || signal ? new AbortController() : undefined;
    const expiresAt = timeoutMs ? clock.now() + timeoutMs : Infinity;
    let phase = "starting";
    let interrupt: ((reason: unknown) => void) | undefined;
    let stopped: { reason: unknown } | undefined;

    const finish = () => {
      cancelTimer?.();
      forget?.();
    };
    const stop = (reason: unknown) => {
      stopped = { reason };
      finish();
      reject(reason);
      interrupt?.(reason);
      controller?.abort(reason);
    };
    const forget = signal && onAbort(signal, () => stop(signal.reason));
    const cancelTimer = timeoutMs
      ? clock.after(timeoutMs, () => stop(timeoutError(phase)))
      : undefined;

    const scope: Scope = {
      signal: controller?.signal,
      // Not a getter: V8 would keep a hidden class, and the page with it, for every call.
      stopped: () => !!stopped,
      stop,
      remaining: () => expiresAt - clock.now(),
      race(doing, work) {
        phase = doing;
        if (!(work instanceof Promise)) return work;
        return new Promise((done, fail) => {
          interrupt = fail;
          work.then(done, fail);
          if (stopped) fail(stopped.reason);
        });
      },
      async wait(doing, ms) {
        let cancel: (() => void) | undefined;
        try {
          await scope.race(doing, new Promise<void>((done) => (cancel = clock.after(ms, done))));
        } finally {
          cancel?.();
        }
      },
    };
    run(scope).finally(finish).then(resolve, reject);
  });
}
