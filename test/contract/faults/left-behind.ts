import { setImmediate as turn } from "node:timers/promises";
import { settledHeap } from "./memory.ts";

const WARM_UP = 5000;
const BATCHES = 10;

/** Calls that `leftByACall` makes when it is told to measure so many. */
export const callsMade = (calls: number): number => WARM_UP + calls;

/**
 * Bytes that a call leaves: the median of ten batches. What is kept once, such as compiled code or a
 * larger table of the engine's, falls into a batch or two; what each call leaves is in all of them.
 */
export async function leftByACall(calls: number, call: () => Promise<unknown>): Promise<number> {
  const run = async (count: number) => {
    for (let index = 0; index < count; index++) {
      await call();
      // As real calls do: within one endless turn the platform frees nothing that is held weakly.
      if (index % 100 === 99) {
        await turn();
      }
    }
  };
  await run(WARM_UP);
  const batch = calls / BATCHES;
  const left: number[] = [];
  let before = await settledHeap();
  for (let index = 0; index < BATCHES; index++) {
    await run(batch);
    const after = await settledHeap();
    left.push((after - before) / batch);
    before = after;
  }
  left.sort((a, b) => a - b);
  return (left[BATCHES / 2 - 1]! + left[BATCHES / 2]!) / 2;
}

/** The most bytes that were in use, beyond those at the start, when looked at after every so many items. */
export async function maxHeapInUse(items: AsyncIterable<unknown>, every: number): Promise<number> {
  const start = await settledHeap();
  let most = 0;
  let seen = 0;
  for await (const _ of items) {
    if (++seen % every === 0) {
      most = Math.max(most, (await settledHeap()) - start);
    }
  }
  return most;
}
