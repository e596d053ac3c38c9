import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { folder } from "./generate-peers.ts";
import type { BuildOptions, Plugin } from "esbuild";

/** The generated clients, where there are some, and our own sources. */
const generated: Plugin = {
  name: "generated",
  setup(bundle) {
    bundle.onResolve({ filter: /^generated:/ }, ({ path }) => {
      const file = resolve(folder, `${path.slice("generated:".length)}.ts`);
      return existsSync(file) ? { path: file } : { path, external: true };
    });
  },
};

const common: BuildOptions = {
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  conditions: ["@session-clients/source"],
  plugins: [generated],
  logLevel: "error",
};

/** Makes JavaScript of the comparison, with the packages from npm left where they are. */
export async function bundleComparison() {
  await build({
    ...common,
    entryPoints: ["compare/compare.ts"],
    outdir: `${folder}/out`,
    outExtension: { ".js": ".mjs" },
    splitting: true,
    plugins: [
      generated,
      {
        name: "npm",
        setup(bundle) {
          bundle.onResolve({ filter: /^[^./]/ }, ({ path }) =>
            path.startsWith("@session-clients/") || path.startsWith("generated:")
              ? undefined
              : { path, external: true },
          );
        },
      },
    ],
  });
  return resolve(folder, "out/compare.mjs");
}

/**
 * Bytes of one program with all that it needs, minified and gzipped.
 *
 * @param program its file
 */
export async function sizeOf(program: string) {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [program],
    minify: true,
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}
