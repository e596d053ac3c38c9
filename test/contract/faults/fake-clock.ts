import type { Clock } from "@session-clients/core";

interface Timer {
  at: number;
  ms: number;
  run: () => void;
}

/** Not on a full second, as real clocks are. */
const START = Date.UTC(2026, 8, 1, 12, 0, 0, 250);

/** A clock that stands still until a test moves it, or, `flowing`, jumps to the next timer by itself. */
export class FakeClock {
  /** The length of every timer that was asked for, in order. */
  readonly asked: number[] = [];
  #now = START;
  #draws = 0;
  #flowing = false;
  #watchers: (() => void)[] = [];
  readonly #timers = new Set<Timer>();

  /** What clients take as `clock`. */
  readonly clock: Clock = {
    now: () => this.#now,
    after: (ms, run) => {
      const timer = { at: this.#now + ms, ms, run };
      this.#timers.add(timer);
      this.asked.push(ms);
      for (const watch of this.#watchers.splice(0)) {
        watch();
      }
      if (this.#flowing) {
        this.#flow();
      }
      return () => this.#timers.delete(timer);
    },
    // Spread evenly and the same in each run.
    random: () => (++this.#draws * 0.618034) % 1,
  };

  now(): number {
    return this.#now;
  }

  /** Timers that are neither due nor cancelled. */
  get pending(): number {
    return this.#timers.size;
  }

  flow(): void {
    this.#flowing = true;
    if (this.#timers.size) {
      this.#flow();
    }
  }

  stand(): void {
    this.#flowing = false;
  }

  /** Lets time pass, timer by timer. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (let timer; (timer = this.#next()) && timer.at <= end;) {
      this.#fire(timer);
    }
    this.#now = end;
  }

  /** Resolves once a timer of `ms` milliseconds is pending. */
  async pendingTimer(ms: number): Promise<void> {
    while (![...this.#timers].some((timer) => timer.ms === ms)) {
      await new Promise<void>((resolve) => this.#watchers.push(resolve));
    }
  }

  #next(): Timer | undefined {
    return [...this.#timers].sort((a, b) => a.at - b.at)[0];
  }

  #fire(timer: Timer): void {
    this.#timers.delete(timer);
    this.#now = Math.max(this.#now, timer.at);
    timer.run();
  }

  /** Real milliseconds between two jumps, so that requests that are under way arrive first. */
  #flow(): void {
    setTimeout(() => {
      const timer = this.#flowing ? this.#next() : undefined;
      if (timer) {
        this.#fire(timer);
      }
      if (this.#timers.size) {
        this.#flow();
      }
    }, 2).unref();
  }
}
