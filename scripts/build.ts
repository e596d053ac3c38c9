import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { alone } from "./lib/alone.ts";
import { readArguments } from "./lib/arguments.ts";
import { buildTypes } from "./lib/build-types.ts";
import { filesIn } from "./lib/files.ts";
import { packages } from "./lib/packages.ts";

const stamp = ".tmp/build.sha256";
const config = [
  "package-lock.json",
  "tsconfig.json",
  "tsdown.config.ts",
  "scripts/build.ts",
  "scripts/lib/build-types.ts",
];

const usage = `npm run build   makes src/<package>/dist of every package, unless it is what the sources give already

It takes no argument.`;

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) {
  readArguments({ usage });
  const started = performance.now();
  const built = await buildIfNeeded();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(built ? `built ${packages.length} packages in ${seconds} s` : "dist is up to date");
}

/** Builds every package unless dist is what the sources give. Returns whether it built. */
export async function buildIfNeeded() {
  // Each tarball carries it.
  for (const name of packages) {
    copyFileSync("LICENSE", `src/${name}/LICENSE`);
  }
  if (isBuilt()) {
    return false;
  }
  mkdirSync(".tmp", { recursive: true });
  return alone(".tmp/build.lock", buildAlone);
}

async function buildAlone() {
  // Another process may have built while this one waited.
  if (isBuilt()) {
    return false;
  }
  rmSync(stamp, { force: true });
  // Taken first: a source that is edited during the build has to lead to another build.
  const sources = hashOfSources();
  const { build } = await import("tsdown");
  await build({ config: "tsdown.config.ts", logLevel: "silent" });
  for (const name of packages) {
    await buildTypes(name);
  }
  writeFileSync(stamp, `${sources} ${hashOfDist()}`);
  return true;
}

/** Whether every dist is what the last build made of the sources as they are now. */
export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === `${hashOfSources()} ${hashOfDist()}`;
}

function hashOfSources() {
  const sources = filesIn("src", (name) => name !== "dist");
  const compiled = sources.filter((file) => /\.ts$|\/package\.json$/.test(file));
  return hashOf([...compiled, ...filesIn("generated"), ...config]);
}

function hashOfDist() {
  const folders = packages.map((name) => `src/${name}/dist`).filter((folder) => existsSync(folder));
  return hashOf(folders.flatMap((folder) => filesIn(folder)));
}

function hashOf(files: string[]) {
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}
