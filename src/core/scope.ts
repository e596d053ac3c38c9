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
  /** Milliseconds left, or Infinity. */
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
export class CallScope implements Scope {
  readonly #limits: Limits;
  readonly #controller: AbortController | undefined;
  readonly #expiresAt: number;
  readonly #halted: Promise<never>;
  #halt!: (reason: unknown) => void;
  #phase = "starting";
  #isStopped = false;

  constructor(limits: Limits) {
    const { clock, timeoutMs, signal } = limits;
    this.#limits = limits;
    this.#controller = timeoutMs || signal ? new AbortController() : undefined;
    this.#expiresAt = timeoutMs ? clock.now() + timeoutMs : Infinity;
    this.#halted = new Promise((_, reject) => (this.#halt = reject));
    this.#halted.catch(() => {});
  }

  get signal(): AbortSignal | undefined {
    return this.#controller?.signal;
  }

  stopped(): boolean {
    return this.#isStopped;
  }

  remaining(): number {
    return this.#expiresAt - this.#limits.clock.now();
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const { clock, timeoutMs, signal, timeoutError } = this.#limits;
    signal?.throwIfAborted();
    const forget = signal && onAbort(signal, () => this.stop(signal.reason));
    const cancel = timeoutMs
      ? clock.after(timeoutMs, () => this.stop(timeoutError(this.#phase)))
      : undefined;
    try {
      return await Promise.race([work(), this.#halted]);
    } finally {
      forget?.();
      cancel?.();
    }
  }

  stop(reason: unknown): void {
    this.#isStopped = true;
    this.#halt(reason);
    this.#controller?.abort(reason);
  }

  race<T>(phase: string, work: T | Promise<T>): T | Promise<T> {
    this.#phase = phase;
    return work instanceof Promise ? Promise.race([work, this.#halted]) : work;
  }

  async wait(phase: string, ms: number): Promise<void> {
    let cancel: (() => void) | undefined;
    const passed = new Promise<void>((resolve) => {
      cancel = this.#limits.clock.after(ms, resolve);
    });
    try {
      await this.race(phase, passed);
    } finally {
      cancel?.();
    }
  }
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
  if (!runs.size) signal.addEventListener("abort", fire);
  runs.add(run);
  return () => {
    runs.delete(run);
    if (!runs.size) signal.removeEventListener("abort", fire);
  };
}
