import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import ts from "typescript";
import { expect, test } from "vitest";
import { consumerAliases } from "../../../scripts/lib/consumer-aliases.ts";
import { filesIn } from "../../../scripts/lib/files.ts";
import { manifest, packages } from "../../../scripts/lib/packages.ts";

/** The packages that the modules of a folder import, re-export, load later or only name in a type. */
function importedIn(folder: string): string[] {
  const modules = filesIn(folder, (name) => name !== "dist").filter((path) =>
    /\.(m|c)?[jt]s$/.test(path),
  );
  expect(modules.length).toBeGreaterThan(3);
  const names = modules
    .flatMap((path) => ts.preProcessFile(readFileSync(path, "utf8"), true, true).importedFiles)
    .map(({ fileName }) => fileName)
    .filter((specifier) => !/^(\.|generated:)/.test(specifier) && !isBuiltin(specifier))
    .map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)![0]);
  return [...new Set(names)].sort();
}

test.each(packages)("%s depends on what it imports and on nothing else", (name) => {
  const { dependencies = {} } = manifest(`src/${name}`);
  expect(Object.keys(dependencies).sort()).toEqual(importedIn(`src/${name}`));
});

test.each(["bench", "compare", "scripts", "test"])(
  "what %s imports is pinned, and does not merely come along with something else",
  (folder) => {
    const pinned = [
      // They are pinned as what they stand for.
      ...Object.keys(consumerAliases),
      ...Object.keys(manifest(".").devDependencies),
      ...packages.flatMap((name) => [
        `@session-clients/${name}`,
        ...Object.keys(manifest(`src/${name}`).dependencies ?? {}),
      ]),
    ];
    expect(importedIn(folder).filter((name) => !pinned.includes(name))).toEqual([]);
  },
);
