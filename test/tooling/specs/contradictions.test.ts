import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { contradictionProblems } from "../../../scripts/lib/contradictions.ts";
import { copyOf } from "./workspace-copy.ts";

const good = { sources: ["the page: text", "the file: a number"], follows: "the page", why: "a b" };
const leftOut = "# Left out\n\n## a says b\n\nWhy not: it is c.\n";
const inSpec = "/openapi.yaml: x-contradiction must be a list of {";
const inSources = "/SOURCES.md must have a title";
const inEntry = "/SOURCES.md: entry 2 must have a heading";

test.each<[what: string, contradictions: unknown, sources: string, ...problems: string[]]>([
  ["nothing", [good, good], leftOut],
  ["nothing left out", [good], "# None\n\nEvery contradiction that was found is in the spec.\n"],
  ["no list", good, leftOut, inSpec],
  ["an empty list", [], leftOut, inSpec],
  ["an entry that is nothing", [good, null], leftOut, inSpec],
  ["no reason", [{ ...good, why: undefined }], leftOut, inSpec],
  ["an empty reason", [{ ...good, why: " " }], leftOut, inSpec],
  ["nothing followed", [{ ...good, follows: "" }], leftOut, inSpec],
  ["a field beside them", [{ ...good, date: "2026" }], leftOut, inSpec],
  ["one source twice", [{ ...good, sources: ["the page: a", "the page: a"] }], leftOut, inSpec],
  ["an empty SOURCES.md", [good], "", inSources],
  ["no entry", [good], "# Left out\n\nSome words.\n", inSources],
  ["an entry without reason", [good], `${leftOut}\n## a says b\n\nSo it is.\n`, inEntry],
  ["an entry without heading", [good], `${leftOut}\n##\n\nWhy not: it is c.\n`, inEntry],
])("wrong is %s", (_what, contradictions, sources, ...problems) => {
  const copy = copyOf();
  onTestFinished(() => rmSync(copy, { recursive: true }));
  const folder = join(copy, "vendor");
  mkdirSync(folder);
  writeFileSync(join(folder, "SOURCES.md"), sources);
  const document = { paths: [{ get: { "x-contradiction": contradictions } }] };
  writeFileSync(join(folder, "openapi.yaml"), JSON.stringify(document));
  const found = contradictionProblems(folder);
  expect(found).toEqual(problems.map((problem) => expect.stringContaining(folder + problem)));
});
