import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { npm } from "../../scripts/npm.mjs";
import { packages } from "../../scripts/packages.mjs";
import { build } from "../support/built.ts";

interface Tarball {
  name: string;
  files: { path: string }[];
}

let tarballs: Tarball[];

beforeAll(() => {
  build();
  const folders = packages.map((name) => `./src/${name}`);
  tarballs = JSON.parse(npm(["pack", "--dry-run", "--json", "--ignore-scripts", ...folders]));
});

test.each(packages)("the tarball of %s holds these files and no other", (name) => {
  const { files } = tarballs.find((tarball) => tarball.name === `@session-clients/${name}`)!;
  expect(files.map(({ path }) => path).sort()).toEqual([
    "LICENSE",
    "README.md",
    "dist/index.d.ts",
    "dist/index.js",
    "package.json",
  ]);
});

test.each(packages)("%s carries the licence", (name) => {
  expect(readFileSync(`src/${name}/LICENSE`, "utf8")).toBe(readFileSync("LICENSE", "utf8"));
});

test.each(packages)("nothing that %s publishes names this machine", (name) => {
  for (const file of ["README.md", "dist/index.d.ts", "dist/index.js", "package.json"]) {
    const text = readFileSync(`src/${name}/${file}`, "utf8");
    expect(text).not.toContain(process.cwd());
    expect(text).not.toMatch(/sourceMappingURL|\/node_modules\//);
  }
});

test.each(packages)("the README of %s is short enough to be read", (name) => {
  const lines = readFileSync(`src/${name}/README.md`, "utf8").trimEnd().split("\n");
  expect(lines[0]).toBe(`# @session-clients/${name}`);
  expect(lines.length).toBeLessThanOrEqual(150);
});
