import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { expect, test } from "vitest";
import { consumerAliases } from "../../../scripts/consumer-aliases.mjs";
import { filesIn } from "../../../scripts/files.mjs";
import { manifest, packages } from "../../../scripts/packages.mjs";
import { importsOf } from "./imports-of.ts";

const pinned = [
  // They are pinned as what they stand for.
  ...Object.keys(consumerAliases),
  ...Object.keys(manifest(".").devDependencies),
  ...packages.flatMap((name) => [
    `@session-clients/${name}`,
    ...Object.keys(manifest(`src/${name}`).dependencies ?? {}),
  ]),
];

/** The packages that a module imports and no manifest pins: they came along with another one. */
const unpinned = (text: string) =>
  importsOf(text)
    .filter((specifier) => !/^(\.|generated:)/.test(specifier) && !isBuiltin(specifier))
    .map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)![0])
    .filter((name) => !pinned.includes(name));

const modules = ["bench", "compare", "scripts", "test"]
  .flatMap((folder) => filesIn(folder))
  .filter((path) => /\.(m|c)?[jt]s$/.test(path));

test("what the tests and scripts import is pinned, and does not merely come along", () => {
  expect(modules.length).toBeGreaterThan(250);
  const found = modules.flatMap((path) =>
    unpinned(readFileSync(path, "utf8")).map((name) => `${path}: ${name}`),
  );
  expect(found).toEqual([]);
});

test("a package that merely comes along is found, also in a type", () => {
  expect(unpinned('import type { Page } from "@rocket.chat/ui-kit/dist/page";')).toEqual([
    "@rocket.chat/ui-kit",
  ]);
  expect(unpinned('import { test } from "vitest"; import fs from "fs";')).toEqual([]);
});
