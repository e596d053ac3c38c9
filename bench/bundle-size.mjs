import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { fileOf } from "./contenders.mjs";
import { printTable } from "./table.mjs";

/**
 * Each contender with all that it needs, minified, and compressed.
 *
 * @param {Map<import("./contenders.mjs").Name, unknown>} contenders
 */
export async function bundleSize(contenders) {
  const rows = [];
  for (const name of contenders.keys()) {
    const { outputFiles } = await build({
      entryPoints: [fileOf(name)],
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      platform: "node",
      write: false,
    });
    const code = outputFiles[0]?.contents ?? new Uint8Array();
    const kib = (gzipSync(code, { level: 9 }).length / 1024).toFixed(2);
    rows.push([name, `${kib} KiB`, `${(code.length / 1024).toFixed(1)} KiB`]);
  }
  printTable("Bundle", ["client", "gzip", "minified"], rows);
}
