import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { fileOf } from "./contenders.ts";
import { printTable } from "./table.ts";
import type { Name } from "./contenders.ts";

/** Each contender with all that it needs, minified, and compressed. */
export async function bundleSize(contenders: Map<Name, unknown>) {
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
