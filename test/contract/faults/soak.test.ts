import { describe, expect, test } from "vitest";
import { adapters } from "./adapters.ts";
import { callsMade, leftByACall, maxHeapInUse } from "./left-behind.ts";
import { HELD, longWalk, soak } from "./soak.ts";

/** Bytes a call. An empty object takes more, and a timer or a listener several times that. */
const LEFT = 40;

describe("the measure", () => {
  test("sees an empty object that each call leaves", async () => {
    const kept: object[] = [];
    expect(await leftByACall(5000, async () => kept.push({}))).toBeGreaterThan(LEFT);
    expect(kept).toHaveLength(callsMade(5000));
  });

  test("sees an object that every second call leaves, as a failed one might", async () => {
    const kept: object[] = [];
    let call = 0;
    const left = await leftByACall(5000, async () => ++call % 2 || kept.push({ call, of: {} }));
    expect(left).toBeGreaterThan(LEFT);
  });

  test("does not take what is kept once for what each call leaves", async () => {
    const kept: unknown[] = [];
    let call = 0;
    const left = await leftByACall(
      5000,
      async () => ++call === 5000 && kept.push(new Array(2 ** 20).fill(call)),
    );
    expect(kept).toHaveLength(1);
    expect(left).toBeLessThan(LEFT);
  });

  test("sees a reader that keeps its items", async () => {
    const adapter = adapters.find(({ lacks }) => !lacks.cursor)!;
    const { walk } = longWalk(adapter, 20_000);
    const kept: unknown[] = [];
    const keeping = async function* () {
      for await (const item of walk()) {
        kept.push(item);
        yield item;
      }
    };
    expect(await maxHeapInUse(keeping(), 2000, HELD)).toBeGreaterThan(HELD);
    expect(kept).toHaveLength(20_000);
  });
});

soak(5000, 20_000, LEFT);
