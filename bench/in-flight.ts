import { interleaved } from "./interleaved.ts";
import { printTable, ratioCell } from "./table.ts";
import { withServer } from "./with-server.ts";
import type { Create } from "./contenders.ts";

const CALLS = 320;

/** Calls over loopback, one after the other and 32 at the same time. */
export async function inFlight(contenders: Map<string, Create>) {
  await withServer(async (origin) => {
    for (const width of [1, 32]) {
      const results = await interleaved(
        15,
        3,
        [...contenders].map(([name, create]) => {
          const { call } = create({ baseUrl: `${origin}/api/v2`, token: "fake-token" });
          return { name, run: () => microsecondsACall(call, width) };
        }),
      );
      printTable(
        `${width} in flight on loopback`,
        ["client", "ratio to hand-written", "µs a call"],
        results.map((result) => [result.name, ratioCell(result), result.median.toFixed(0)]),
      );
    }
  });
}

async function microsecondsACall(call: () => Promise<unknown>, width: number) {
  const start = performance.now();
  const lane = async () => {
    for (let count = 0; count < CALLS / width; count++) {
      await call();
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return ((performance.now() - start) * 1000) / CALLS;
}
