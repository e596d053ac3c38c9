import { setTimeout as sleep } from "node:timers/promises";

/**
 * `good`: nothing wrong was done, and the caller knows. `bad`: something wrong was done, or the caller was
 * told something untrue or nothing. `left`: safe, and left to the caller to deal with.
 */
export type Verdict = "good" | "bad" | "left";

export interface Outcome {
  verdict: Verdict;
  happened: string;
}

/** What an error calls itself, short enough for a table. */
export function nameOf(error: unknown): string {
  if (error instanceof Response) {
    return `the Response, HTTP ${error.status}`;
  }
  if (!(error instanceof Error)) {
    return typeof error === "object" ? "a plain object" : `${error}`;
  }
  const { name, constructor } = error;
  return name === "Error" ? constructor.name : name;
}

export const good = (happened: string): Outcome => ({ verdict: "good", happened });
export const bad = (happened: string): Outcome => ({ verdict: "bad", happened });
export const left = (happened: string): Outcome => ({ verdict: "left", happened });

/** How something ended: with a value, with an error, or not within the time. */
export interface Settled<Value> {
  value?: Value;
  error?: unknown;
  failed: boolean;
  late: boolean;
}

/** Waits for what may never come. */
export async function settled<Value>(
  start: () => Promise<Value>,
  withinMs = 8000,
): Promise<Settled<Value>> {
  const timer = new AbortController();
  const work = Promise.resolve()
    .then(start)
    .then(
      (value) => ({ value, failed: false, late: false }),
      (error: unknown) => ({ error, failed: true, late: false }),
    );
  const late = sleep(withinMs, { failed: false, late: true }, { signal: timer.signal }).catch(
    () => ({ failed: false, late: true }),
  );
  const first = await Promise.race([work, late]);
  timer.abort();
  return first;
}

/** More items than any of the lists has. */
const ENOUGH = 60;

export interface Walked {
  items: unknown[];
  /** The walk went on after more items than there are. */
  endless: boolean;
}

/** Reads a list to its end, or to where it must have ended; `onItem` is told of each item. */
export async function walked(
  list: AsyncIterable<unknown>,
  onItem: (count: number) => unknown = () => {},
): Promise<Walked> {
  const items: unknown[] = [];
  for await (const item of list) {
    items.push(item);
    await onItem(items.length);
    if (items.length >= ENOUGH) {
      return { items, endless: true };
    }
  }
  return { items, endless: false };
}

/** Judges a list that must not pass for a whole one: to reject is right, to go on for ever is not. */
export async function judged(
  list: () => AsyncIterable<unknown>,
  judge: (walked: Walked) => Outcome,
  { onItem, withinMs = 8000 }: { onItem?: (count: number) => unknown; withinMs?: number } = {},
): Promise<Outcome> {
  const { value, error, failed } = await settled(() => walked(list(), onItem), withinMs);
  if (failed) {
    return good(`rejects with ${nameOf(error)}`);
  }
  return value ? judge(value) : bad(`still busy after ${withinMs / 1000} s`);
}
