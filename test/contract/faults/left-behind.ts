import { setImmediate as turn } from "node:timers/promises";
import { settledHeap } from "./memory.ts";

const BATCHES = 5;

/** Calls that `leftByACall` makes when it is told to measure so many: half as many come first, unmeasured. */
export const callsMade = (calls: number): number => 1.5 * calls;

/**
 * Bytes that a call leaves: the median of five batches. What is kept once, such as compiled code or a
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
  await run(calls / 2);
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
  return left[(BATCHES - 1) / 2]!;
}

/**
 * The most bytes that were in use, beyond those at the start, when looked at after every so many items.
 *
 * @param enough bytes below which it need not be exact
 */
export async function maxHeapInUse(
  items: AsyncIterable<unknown>,
  every: number,
  enough: number,
): Promise<number> {
  const start = await settledHeap();
  let most = 0;
  let seen = 0;
  for await (const _ of items) {
    if (++seen % every === 0) {
      most = Math.max(most, (await settledHeap(start + enough)) - start);
    }
  }
  return most;
}
