import { checkPackage } from "@arethetypeswrong/core";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { publint } from "publint";
import type ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { providers } from "../../../scripts/lib/bundle-spec.ts";
import { filesIn } from "../../../scripts/lib/files.ts";
import { packages } from "../../../scripts/lib/packages.ts";
import { docsLost, docsShown } from "./docs-shown.ts";
import {
  programOf,
  publishedTarballs,
  resultsShown,
  type Tarball,
  valueExports,
} from "./published.ts";

let tarballs: Tarball[];
let folder: string;
let published: ts.Program;

beforeAll(() => {
  ({ tarballs, folder } = publishedTarballs());
  published = programOf(...packages.map(typesOf), ...packages.map(codeOf));
});
afterAll(() => rmSync(folder, { recursive: true }));

const tarballOf = (wanted: string) => tarballs.find(({ name }) => name === wanted)!;
const pathIn = (name: string, file: string) => `/node_modules/@session-clients/${name}/${file}`;
const read = (name: string, file: string) => readFileSync(folder + pathIn(name, file), "utf8");
const typesOf = (name: string) => folder + pathIn(name, "dist/index.d.ts");
const codeOf = (name: string) => folder + pathIn(name, "dist/index.js");

describe.each(packages)("the tarball of %s", (name) => {
  test("holds these files and no other", () => {
    expect(tarballOf(name).content.listFiles().sort()).toEqual(
      ["LICENSE", "README.md", "dist/index.d.ts", "dist/index.js", "package.json"].map((file) =>
        pathIn(name, file),
      ),
    );
  });

  test("names no source, which an installed package does not have", () => {
    expect(JSON.parse(read(name, "package.json")).exports).toEqual({
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./package.json": "./package.json",
    });
  });

  test("carries the licence", () => {
    expect(read(name, "LICENSE")).toBe(readFileSync("LICENSE", "utf8"));
  });

  test("does not name this machine", () => {
    for (const file of ["README.md", "dist/index.d.ts", "dist/index.js", "package.json"]) {
      const text = read(name, file);
      expect(text).not.toContain(process.cwd());
      expect(text).not.toMatch(/sourceMappingURL|\/node_modules\//);
    }
  });

  test("has a README that is short enough to be read", () => {
    const lines = read(name, "README.md").trimEnd().split("\n");
    expect(lines[0]).toBe(`# @session-clients/${name}`);
    expect(lines.length).toBeLessThanOrEqual(200);
  });

  test("compiles as its README says, also with require()", () => {
    expect(read(name, "README.md")).toMatch(
      /ES modules only.*`moduleResolution` is `nodenext`,\s`node16` or `bundler`\. `require\(\)`/s,
    );
    const path = `${folder}/consumer.cts`;
    const text = `import required = require("@session-clients/${name}");\nvoid required;`;
    writeFileSync(path, text);
    const program = programOf(path);
    expect(program.getSemanticDiagnostics(program.getSourceFile(path))).toEqual([]);
  });

  test("is in order by publint", async () => {
    const { buffer: tarball } = tarballOf(name).data;
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages).toEqual([]);
  });

  test("is in order by attw as a package of ES modules only", async () => {
    const result = await checkPackage(tarballOf(name).content);
    if (result.types === false) {
      throw new Error("attw finds no types");
    }
    // What the command line calls `--profile esm-only`.
    const left = result.problems.filter(
      (problem) =>
        !("resolutionKind" in problem) ||
        !["node10", "node16-cjs"].includes(problem.resolutionKind),
    );
    expect(left).toEqual([]);
  });

  test("exports in its code what it does in its types", () => {
    const inCode = valueExports(published, codeOf(name));
    expect(inCode).not.toEqual([]);
    expect(valueExports(published, typesOf(name))).toEqual(inCode);
  });

  test("shows the docs that its sources have", () => {
    const generated = filesIn("generated").filter((path) => path.includes(`/${name}.`));
    const own = filesIn(`src/${name}`, (folder) => folder !== "dist");
    const written = [...own.filter((path) => path.endsWith(".ts")), ...generated].flatMap(
      (path) => [...docsShown(readFileSync(path, "utf8"))],
    );
    const shown = docsShown(readFileSync(typesOf(name), "utf8"));
    expect(docsLost(written, shown)).toEqual([]);
    expect([...shown.values()].filter(Boolean).length).toBeGreaterThan(20);
  });
});

test.each(providers)("a hover over a result of %s shows a name and not what it holds", (name) => {
  const shown = resultsShown(published, typesOf(name));
  expect(shown).not.toEqual([]);
  const short = /^(?!any$)[\w[\]| ]+$|^Walk<\w+, \w+>$/;
  expect(shown.filter((type) => !short.test(type))).toEqual([]);
});
