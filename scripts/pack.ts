import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { readArguments } from "./lib/arguments.ts";
import { buildIfNeeded } from "./build.ts";
import { npm } from "./lib/npm.ts";
import { manifest, packages } from "./lib/packages.ts";

const usage = `npm run pack   makes .tmp/publish/<package>, from which each package is published, and its tarball

It publishes nothing, and takes no argument.`;

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) {
  readArguments({ usage });
  await buildIfNeeded();
  const folder = ".tmp/publish";
  rmSync(folder, { recursive: true, force: true });
  const folders = packages.map((name) => stagePackage(name, folder));
  pack(folders, folder);
  for (const staged of folders) {
    console.log(`npm publish ./${staged}`);
  }
}

/**
 * Copies what is published of a package, as it is built, and returns where it is. Its package.json names no
 * sources, which npm would leave in: it ignores `publishConfig.exports`.
 */
export function stagePackage(name: string, folder: string) {
  const staged = join(folder, name);
  for (const path of ["LICENSE", "README.md", "dist"]) {
    cpSync(join("src", name, path), join(staged, path), { recursive: true });
  }
  const { scripts: _, ...published } = manifest(`src/${name}`);
  delete published.exports["."]["@session-clients/source"];
  writeFileSync(join(staged, "package.json"), `${JSON.stringify(published, null, 2)}\n`);
  return staged;
}

/** @returns a tarball of each */
export function pack(
  folders: string[],
  destination: string,
): { name: string; filename: string; files: { path: string }[] }[] {
  mkdirSync(destination, { recursive: true });
  const paths = folders.map((folder) => resolve(folder));
  return JSON.parse(
    npm(["pack", "--json", "--ignore-scripts", "--pack-destination", destination, ...paths]),
  );
}
