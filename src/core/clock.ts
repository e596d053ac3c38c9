/** Where every wait, deadline and random number of a client comes from. Replace it in tests. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Calls `run` after `ms` milliseconds; the answer cancels it. */
  after(ms: number, run: () => void): () => void;
  /** From 0 (included) to 1 (excluded); spreads retries. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  random: Math.random,
};
