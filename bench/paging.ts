import v8 from "node:v8";
import vm from "node:vm";
import { interleaved } from "./interleaved.ts";
import { printTable, ratioCell } from "./table.ts";
import { requestsOf, withServer } from "./with-server.ts";
import type { Create } from "./contenders.ts";

v8.setFlagsFromString("--expose-gc");
const gc = vm.runInNewContext("gc") as () => void;

/** 1,000 pages of 100 rows on loopback, page by page and item by item. */
export async function paging(contenders: Map<string, Create>) {
  await withServer(async (origin) => {
    const walks = [...contenders].map(([name, create]) => ({
      name,
      ...create({ baseUrl: `${origin}/api/v2`, token: "fake-token" }),
    }));
    for (const way of ["pages", "items"] as const) {
      const able = walks.flatMap(({ name, [way]: walk }) => (walk ? [{ name, walk }] : []));
      const results = await interleaved(
        7,
        1,
        able.map(({ name, walk }) => ({
          name,
          run: async () => {
            const start = performance.now();
            for await (const _ of walk()) {
            }
            return performance.now() - start;
          },
        })),
      );
      await requestsOf(origin);
      const rows = [];
      for (const [index, result] of results.entries()) {
        const heap = await maxHeap(able[index]?.walk());
        rows.push([
          result.name,
          ratioCell(result),
          `${(result.median / 1000).toFixed(2)} s`,
          `${await requestsOf(origin)}`,
          `${(heap / 2 ** 20).toFixed(1)} MiB`,
        ]);
      }
      printTable(
        `1,000 pages of 100, by ${way === "pages" ? "page" : "item"}, on loopback`,
        ["client", "ratio to hand-written", "time", "requests", "most heap above the start"],
        rows,
      );
    }
  });
}

async function maxHeap(walk?: AsyncIterable<unknown>) {
  const used = () => {
    gc();
    return process.memoryUsage().heapUsed;
  };
  const start = used();
  let most = 0;
  let seen = 0;
  for await (const _ of walk ?? []) {
    if (++seen % 250 === 0 && seen % 5000 < 251) {
      most = Math.max(most, used() - start);
    }
  }
  return most;
}
