import { spawnSync } from "node:child_process";
import { fileOf } from "./contenders.ts";
import { interleaved } from "./interleaved.ts";
import { printTable, ratioCell } from "./table.ts";
import type { Name } from "./contenders.ts";

/** A process that imports a contender and ends, beside one that imports nothing. */
export async function coldImport(contenders: Map<Name, unknown>) {
  const programs = new Map([["empty program", "bench/empty.ts"]]);
  for (const name of contenders.keys()) {
    programs.set(name, fileOf(name));
  }
  const results = await interleaved(
    21,
    2,
    [...programs].map(([name, file]) => ({ name, run: () => millisecondsOf(file) })),
  );
  printTable(
    "Cold import",
    ["client", "ratio to an empty program", "ms"],
    results.map((result) => [result.name, ratioCell(result), result.median.toFixed(0)]),
  );
}

function millisecondsOf(file: string) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [file], { stdio: "inherit" });
  if (status !== 0) {
    throw new Error(`${file} ended with ${status}`);
  }
  return performance.now() - start;
}
