import { setImmediate as turn } from "node:timers/promises";
import type { Clock } from "@session-clients/core";

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Not on a full second, as real clocks are. */
const START = Date.UTC(2026, 8, 1, 12, 0, 0, 250);

/** Time that passes only from timer to timer, as soon as nothing else is left to do. */
export class VirtualTime {
  #now = START;
  readonly #timers = new Set<Timer>();
  #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** In whole milliseconds, as clocks tell it. */
  readonly now = (): number => Math.floor(this.#now);

  readonly clock: Clock = {
    now: this.now,
    after: (ms, run) => {
      const timer = { at: this.#now + ms, run };
      this.#timers.add(timer);
      return () => this.#timers.delete(timer);
    },
    random: () => this.random(),
  };

  get elapsedMs(): number {
    return this.#now - START;
  }

  /** From 0 to 1, the same in each run. */
  random(): number {
    this.#seed = (Math.imul(this.#seed, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#seed / 2 ** 32;
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.clock.after(ms, resolve));
  }

  /** Lets time pass until `work` settles. */
  async until<T>(work: Promise<T>): Promise<T> {
    let isDone = false;
    const settled = work.finally(() => (isDone = true));
    settled.catch(() => {});
    for (;;) {
      // An answer in process takes a few turns.
      for (let turns = 0; turns < 4 && !isDone; turns++) {
        await turn();
      }
      if (isDone) {
        return settled;
      }
      const next = [...this.#timers].reduce<Timer | undefined>(
        (first, each) => (first && first.at <= each.at ? first : each),
        undefined,
      );
      if (!next) {
        throw new Error("nothing is left that could settle it");
      }
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
  }
}
