import type { Clock } from "./clock.ts";

/** The limits of one call: its deadline, and the caller's signal. */
export interface Limits {
  readonly clock: Clock;
  /** 0 for none. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  /** The error of the deadline, by what the call was doing. */
  readonly timeoutError: (phase: string) => Error;
}

/** One call's deadline and abort signal, handed through every layer that waits. */
export interface Scope {
  /** Aborts when the call is over; `undefined` when nothing can end it early. */
  readonly signal: AbortSignal | undefined;
  /** Whether the call is over, whatever a layer of it still does. */
  stopped(): boolean;
  /** Milliseconds left, or Infinity; 0 once the call is over. */
  remaining(): number;
  /** Runs the call under its limits. It settles when `work` does, or when one of them stops it. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Ends the call: it rejects with `reason` at once. */
  stop(reason: unknown): void;
  /** Waits for `work`, or rejects in the turn in which the call is stopped. */
  race<T>(phase: string, work: T | Promise<T>): T | Promise<T>;
  /** Lets `ms` milliseconds pass. */
  wait(phase: string, ms: number): Promise<void>;
}

/**
 * Its listener and timer are gone when the call settles: `AbortSignal.any` and `AbortSignal.timeout` would
 * keep theirs until garbage collection.
 */
export function callScope({ clock, timeoutMs, signal, timeoutError }: Limits): Scope {
  const controller = timeoutMs || signal ? new AbortController() : undefined;
  const expiresAt = timeoutMs ? clock.now() + timeoutMs : Infinity;
  let phase = "starting";
  let isStopped = false;
  let halt!: (reason: unknown) => void;
  const halted = new Promise<never>((_, reject) => (halt = reject));
  halted.catch(() => {});

  const stop = (reason: unknown) => {
    isStopped = true;
    halt(reason);
    controller?.abort(reason);
  };
  const race = <T>(next: string, work: T | Promise<T>): T | Promise<T> => {
    phase = next;
    return work instanceof Promise ? Promise.race([work, halted]) : work;
  };
  return {
    signal: controller?.signal,
    stopped: () => isStopped,
    remaining: () => (isStopped ? 0 : expiresAt - clock.now()),
    stop,
    race,
    async run(work) {
      signal?.throwIfAborted();
      const forget = signal && onAbort(signal, () => stop(signal.reason));
      const cancel = timeoutMs
        ? clock.after(timeoutMs, () => stop(timeoutError(phase)))
        : undefined;
      try {
        return await Promise.race([work(), halted]);
      } finally {
        forget?.();
        cancel?.();
      }
    },
    async wait(next, ms) {
      let cancel: (() => void) | undefined;
      const passed = new Promise<void>((resolve) => {
        cancel = clock.after(ms, resolve);
      });
      try {
        await race(next, passed);
      } finally {
        cancel?.();
      }
    },
  };
}

const watched = new WeakMap<AbortSignal, { runs: Set<() => void>; fire: () => void }>();

/**
 * Calls `run` when `signal` aborts, until the answer is called. However many calls share a signal, it
 * has one listener: Node warns of a leak from the eleventh.
 */
export function onAbort(signal: AbortSignal, run: () => void): () => void {
  let entry = watched.get(signal);
  if (!entry) {
    const runs = new Set<() => void>();
    entry = { runs, fire: () => runs.forEach((each) => each()) };
    watched.set(signal, entry);
  }
  const { runs, fire } = entry;
  if (!runs.size) {
    signal.addEventListener("abort", fire);
  }
  runs.add(run);
  return () => {
    runs.delete(run);
    if (!runs.size) {
      signal.removeEventListener("abort", fire);
    }
  };
}
