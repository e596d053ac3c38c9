import { getEventListeners } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { adapters } from "./adapters.ts";
import { FakeClock } from "./fake-clock.ts";
import { heapOf, settledHeap } from "./memory.ts";
import { lazyRows } from "./paging.ts";

const MIB = 2 ** 20;
// Fewer would let what the engine keeps once, compiled code above all, count as left by each.
const calls = 100_000;
const baseUrl = "https://api.example";

/** Bytes that a call leaves, over so many of them and after as many thousand to warm up. */
async function leftByACall(calls: number, call: () => Promise<unknown>): Promise<number> {
  const run = async (count: number) => {
    for (let index = 0; index < count; index++) {
      await call();
      // As real calls do: within one endless turn the platform frees nothing that is held weakly.
      if (index % 100 === 99) await turn();
    }
  };
  await run(5000);
  const start = await settledHeap();
  await run(calls);
  return ((await settledHeap()) - start) / calls;
}

test("the measure sees what AbortSignal.any leaves on a shared signal", async () => {
  const { signal } = new AbortController();
  const left = await leftByACall(10_000, async () =>
    AbortSignal.any([signal, new AbortController().signal]),
  );
  expect(left).toBeGreaterThan(40);
});

describe.each(adapters.map((adapter) => [adapter.provider, adapter] as const))(
  "the %s client",
  (_, adapter) => {
    test(`keeps nothing of ${calls} calls that share one signal`, async () => {
      const healthy = JSON.stringify(adapter.success);
      const refused = JSON.stringify(adapter.errorBody("no"));
      let served = 0;
      let failed = 0;
      const time = new FakeClock();
      const { signal } = new AbortController();
      const subject = adapter.open({
        baseUrl,
        clock: time.clock,
        fetch: async () =>
          ++served % 10 === 0
            ? new Response(refused, { status: 404 })
            : new Response(healthy, { headers: { "content-type": "application/json" } }),
      });
      const left = await leftByACall(calls, () => {
        time.asked.length = 0;
        return subject.get({ signal }).catch(() => failed++);
      });
      expect([served, failed]).toEqual([calls + 5000, (calls + 5000) / 10]);
      expect(time.pending).toBe(0);
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
      expect(left).toBeLessThan(20);
    }, 180_000);

    if (adapter.lacks.walk) return;
    test("walks 1,000 pages of 100 in the memory of a few", async () => {
      const paging = adapter.paging!;
      const total = 100_000;
      const rows = lazyRows(paging, total, "p".repeat(300));
      let requests = 0;
      const subject = adapter.open({
        baseUrl,
        fetch: async ({ url }) => {
          requests++;
          await turn();
          return Response.json(paging.page(new URL(url).searchParams, rows, 100, total));
        },
      });
      let seen = 0;
      let most = 0;
      const start = heapOf();
      for await (const _ of subject.longWalk!())
        if (++seen % 10_000 === 0) most = Math.max(most, heapOf() - start);
      expect(seen).toBe(total);
      // Rocket.Chat's pages overlap by a row.
      expect(requests).toBeLessThanOrEqual(adapter.provider === "rocketchat" ? 1012 : 1000);
      // Where a list can move, the ids that were seen are kept: about a hundred bytes each.
      expect(most).toBeLessThan(adapter.lacks.cursor ? 16 * MIB : 4 * MIB);
    }, 180_000);
  },
);
