import { spawnSync } from "node:child_process";
import { fileOf } from "./contenders.mjs";
import { interleaved } from "./interleaved.mjs";
import { printTable, ratioCell } from "./table.mjs";

/**
 * A process that imports a contender and ends, beside one that imports nothing.
 *
 * @param {Map<import("./contenders.mjs").Name, unknown>} contenders
 */
export async function coldImport(contenders) {
  const programs = new Map([["empty program", "bench/empty.mjs"]]);
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

/** @param {string} file */
function millisecondsOf(file) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [file], { stdio: "inherit" });
  if (status !== 0) {
    throw new Error(`${file} ended with ${status}`);
  }
  return performance.now() - start;
}
