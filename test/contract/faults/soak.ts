import { getEventListeners } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Adapter } from "./adapter.ts";
import { adapters } from "./adapters.ts";
import { FakeClock } from "./fake-clock.ts";
import { callsMade, leftByACall, maxHeapInUse } from "./left-behind.ts";
import { lazyRows } from "./paging.ts";

const MIB = 2 ** 20;
const origin = "https://api.example";
/** Bytes: fifty pages of the hundred rows below. */
export const HELD = 2 * MIB;

/**
 * Every client makes so many calls and walks so many rows, and keeps nothing of them.
 * @param most bytes that a call may leave: what the measure is wrong by, and less than an empty object takes
 */
export function soak(calls: number, total: number, most: number): void {
  describe.each(adapters.map((adapter) => [adapter.provider, adapter] as const))(
    "the %s client",
    (_, adapter) => {
      // What each call leaves is there the second time, too; what the engine kept meanwhile is not.
      const twice = { retry: 1, timeout: 180_000 };
      test(`keeps nothing of ${calls} calls that share one signal`, twice, async () => {
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
        expect(left).toBeLessThan(most);
      });

      if (adapter.lacks.walk) {
        return;
      }
      test(`walks ${total} rows, a hundred a page, in the memory of a few pages`, async () => {
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
        // The ids that were seen are kept: about a hundred bytes each.
        const held = HELD + 100 * total;
        const inUse = await maxHeapInUse(counted(), total / 10, held - 1);
        expect(seen).toBe(total);
        // Pages of a list that can move share two rows, and those by number have not always room for a hundred.
        const pages = total / 100 + 1;
        expect(asked()).toBeLessThanOrEqual(adapter.lacks.cursor ? 1.2 * pages : pages);
        expect(inUse).toBeLessThan(held);
      }, 180_000);
    },
  );
}

/** A walk of so many rows, a hundred a page, and how many pages it has asked for. */
export function longWalk(adapter: Adapter, total: number) {
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
