import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { readArguments } from "../lib/arguments.ts";
import { buildIfNeeded } from "../build.ts";
import { installedWith } from "../lib/installed-with.ts";
import { tooling } from "../lib/tooling.ts";
import { manifest } from "../lib/packages.ts";
readArguments({
  usage: `npm test -- size   holds a small program of each provider to its limit of bytes

It takes no argument.`,
});

const mostBytes = 18 * 1024;
const mostOthers = 3;

await buildIfNeeded();
for (const { provider, sample } of tooling) {
  const bytes = await bundledSize(sample);
  const others = installedWith(`src/${provider}`)
    .slice(1)
    .map((folder) => manifest(folder).name);
  const fits = bytes <= mostBytes && others.length <= mostOthers;
  if (!fits) {
    process.exitCode = 1;
  }
  console.log(
    `${fits ? "ok  " : "OVER"} ${provider}: ${bytes} of ${mostBytes} bytes, ` +
      `${others.length} of ${mostOthers} other packages (${others.join(", ")})`,
  );
}

/** Minified, bundled with everything it needs, and compressed. */
async function bundledSize(program: string) {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: "." },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}
