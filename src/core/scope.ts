import { type Clock, elapsed } from "./clock.ts";

/** What ends a call, or a step of it, early: the caller's signal, and of a step its deadline. */
export interface Limits {
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
  /** 0 for none. */
  readonly timeoutMs?: number;
  /** The error of the deadline, by what the step was doing. */
  readonly timeoutError?: (phase: string) => Error;
}

/** The limits of a call or of a step of it, handed through every layer that waits. */
export interface Scope {
  /** Aborts when it is over; `undefined` when nothing can end it early. */
  readonly signal: AbortSignal | undefined;
  /** Whether it is over, whatever a layer of it still does. */
  stopped(): boolean;
  /** Whether its deadline has passed, be it that its timer could not run yet. */
  isLate(): boolean;
  /** Runs it under its limits. It settles when `work` does, or when one of them stops it. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Ends it: it rejects with `reason` at once. */
  stop(reason: unknown): void;
  /** Waits for `work`, or rejects in the turn in which it is stopped. */
  race<T>(phase: string, work: T | Promise<T>): T | Promise<T>;
  /** Lets `ms` milliseconds pass. */
  wait(phase: string, ms: number): Promise<void>;
}

/**
 * Its listener and timer are gone when the call settles: `AbortSignal.any` and `AbortSignal.timeout` would
 * keep theirs until garbage collection.
 */
export function callScope({ clock, signal, timeoutMs = 0, timeoutError }: Limits): Scope {
  const controller = timeoutMs || signal ? new AbortController() : undefined;
  const expiresAt = timeoutMs ? elapsed(clock) + timeoutMs : Infinity;
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
    isLate: () => elapsed(clock) >= expiresAt,
    stop,
    race,
    async run(work) {
      signal?.throwIfAborted();
      const forget = signal && onAbort(signal, () => stop(signal.reason));
      const cancel = timeoutMs
        ? clock.after(timeoutMs, () => stop(timeoutError?.(phase)))
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
