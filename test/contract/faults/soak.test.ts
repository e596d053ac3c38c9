import { getEventListeners } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Adapter } from "./adapter.ts";
import { adapters } from "./adapters.ts";
import { FakeClock } from "./fake-clock.ts";
import { callsMade, leftByACall, mostInUse } from "./left-behind.ts";
import { lazyRows } from "./paging.ts";

const MIB = 2 ** 20;
const origin = "https://api.example";
const calls = 100_000;
// An empty object takes more, and a timer or a listener several times that.
const LEFT = 10;
// Fifty pages of the hundred rows below.
const HELD = 2 * MIB;

describe("the measure", () => {
  test("sees an empty object that each call leaves", async () => {
    const kept: object[] = [];
    expect(await leftByACall(10_000, async () => kept.push({}))).toBeGreaterThan(LEFT);
    expect(kept).toHaveLength(callsMade(10_000));
  });

  test("sees an object that every second call leaves, as a failed one might", async () => {
    const kept: object[] = [];
    let call = 0;
    const left = await leftByACall(10_000, async () => ++call % 2 || kept.push({ call }));
    expect(left).toBeGreaterThan(LEFT);
  });

  test("does not take what is kept once for what each call leaves", async () => {
    const kept: unknown[] = [];
    let call = 0;
    const left = await leftByACall(
      10_000,
      async () => ++call === 7000 && kept.push(new Array(MIB).fill(call)),
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
    expect(await mostInUse(keeping(), 2000)).toBeGreaterThan(HELD);
    expect(kept).toHaveLength(20_000);
  });
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
        baseUrl: origin + adapter.basePath,
        clock: time.clock,
        fetch: async () =>
          ++served % 2 === 0
            ? new Response(refused, { status: 404 })
            : new Response(healthy, { headers: { "content-type": "application/json" } }),
      });
      const left = await leftByACall(calls, () => {
        time.asked.length = 0;
        return subject.get({ signal }).catch(() => failed++);
      });
      expect([served, failed]).toEqual([callsMade(calls), callsMade(calls) / 2]);
      expect(time.pending).toBe(0);
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
      expect(left).toBeLessThan(LEFT);
    }, 180_000);

    if (adapter.lacks.walk) {
      return;
    }
    test("walks 1,000 pages of 100 in the memory of a few", async () => {
      const total = 100_000;
      // What the platform loads and compiles for a first walk stays, and is not this walk's.
      for await (const _ of longWalk(adapter, total / 10).walk()) {
      }
      const { walk, asked } = longWalk(adapter, total);
      let seen = 0;
      const counted = async function* () {
        for await (const item of walk()) {
          seen++;
          yield item;
        }
      };
      const most = await mostInUse(counted(), total / 10);
      expect(seen).toBe(total);
      // Rocket.Chat's pages overlap by a row, and after a full last page one more is asked for.
      expect(asked()).toBeLessThanOrEqual(adapter.provider === "rocketchat" ? 1012 : 1001);
      // Where a list can move, the ids that were seen are kept: about a hundred bytes each.
      expect(most).toBeLessThan(adapter.lacks.cursor ? HELD + 100 * total : HELD);
    }, 180_000);
  },
);

/** A walk of so many rows, a hundred a page, and how many pages it has asked for. */
function longWalk(adapter: Adapter, total: number) {
  const paging = adapter.paging!;
  const rows = lazyRows(paging, total, "p".repeat(300));
  let requests = 0;
  const subject = adapter.open({
    baseUrl: origin + adapter.basePath,
    fetch: async (url) => {
      requests++;
      await turn();
      return Response.json(paging.page(new URL(url).searchParams, rows, 100, total));
    },
  });
  return { walk: () => subject.longWalk!(), asked: () => requests };
}
