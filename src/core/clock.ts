/** Where every wait, deadline and random number of a client comes from. Replace it in tests. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Milliseconds that never go back, from any start. Default: `now`, which a clock that is set back misleads. */
  monotonic?(): number;
  /** Calls `run` after `ms` milliseconds; the answer cancels it. */
  after(ms: number, run: () => void): () => void;
  /** From 0 (included) to 1 (excluded); spreads retries. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  random: Math.random,
};

/** The time that waits and durations go by. */
export const elapsed = (clock: Clock): number => clock.monotonic?.() ?? clock.now();
