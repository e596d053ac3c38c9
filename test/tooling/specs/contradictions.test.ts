import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { providers } from "../../../scripts/lib/bundle-spec.ts";
import { contradictionProblems } from "../../../scripts/lib/contradictions.ts";
import { filesIn } from "../../../scripts/lib/files.ts";
import { copyOf } from "./workspace-copy.ts";

test.each(providers)("%s says where its sources disagree, and what it leaves out", (provider) => {
  expect(contradictionProblems(`specs/${provider}`)).toEqual([]);
});

test.each(["cloudflare-access", "rocketchat"])("%s has contradictions to tell", (provider) => {
  const texts = filesIn(`specs/${provider}`).map((file) => readFileSync(file, "utf8"));
  expect(texts.filter((text) => text.includes("x-contradiction:")).length).toBeGreaterThan(15);
});

let folder: string;
beforeEach(() => {
  const copy = copyOf();
  folder = join(copy, "vendor");
  mkdirSync(folder);
  writeFileSync(join(folder, "SOURCES.md"), "# Left out\n\n## a says b\n\nWhy not: it is c.\n");
  onTestFinished(() => rmSync(copy, { recursive: true }));
});

const found = () => contradictionProblems(folder).map((problem) => problem.split(folder)[1]);

describe("x-contradiction", () => {
  const good = {
    sources: ["the page: text", "the file: a number"],
    follows: "the page",
    why: "it is newer",
  };
  const write = (value: unknown) =>
    writeFileSync(
      join(folder, "openapi.yaml"),
      JSON.stringify({ paths: [{ get: { "x-contradiction": value } }] }),
    );

  test("is right with two sources, what is followed, and why", () => {
    write([good, { ...good, sources: [...good.sources, "the SDK: both"] }]);
    expect(found()).toEqual([]);
  });

  test.each([
    ["nothing", null, ": x-contradiction must be a list of {"],
    ["no list", good, ": x-contradiction must be a list of {"],
    ["an empty list", [], ": x-contradiction must be a list of {"],
    ["an entry that is empty", [good, {}], ": x-contradiction 2: write {"],
    ["an entry that is nothing", [null], ": x-contradiction 1: write {"],
    ["an entry that is text", ["the page"], ": x-contradiction 1: write {"],
    ["no reason", [{ ...good, why: undefined }], ": x-contradiction 1: write {"],
    ["a field beside them", [{ ...good, date: "2026" }], ": x-contradiction 1: write {"],
    [
      "one source",
      [{ ...good, sources: ["the page: text"] }],
      ": x-contradiction 1: write at least",
    ],
    [
      "the same source twice",
      [{ ...good, sources: ["the page: text", "the page: text"] }],
      ": x-contradiction 1: write at least",
    ],
    [
      "an empty source",
      [{ ...good, sources: ["the page: text", " "] }],
      ": x-contradiction 1: write at",
    ],
    [
      "sources as text",
      [{ ...good, sources: "the page, the file" }],
      ": x-contradiction 1: write at",
    ],
    ["nothing followed", [{ ...good, follows: "" }], ": x-contradiction 1: write in `follows`"],
    ["an empty reason", [{ ...good, why: "  " }], ": x-contradiction 1: write in `why`"],
  ])("is refused with %s", (_what, value, problem) => {
    write(value);
    expect(found()).toEqual([expect.stringContaining(`/openapi.yaml${problem}`)]);
  });
});

describe("SOURCES.md", () => {
  const sources = () => join(folder, "SOURCES.md");

  test("may say that nothing is left out", () => {
    writeFileSync(sources(), "# None\n\nEvery contradiction that was found is in the spec.\n");
    expect(found()).toEqual([]);
  });

  test("is asked for", () => {
    rmSync(sources());
    expect(found()).toEqual([expect.stringContaining("/SOURCES.md must tell what is not")]);
  });

  test.each([
    ["no text", "", "/SOURCES.md must tell what is not"],
    ["no entry", "# Left out\n\nSome words.\n", "/SOURCES.md has no entry: write a heading"],
  ])("is refused with %s", (_what, text, problem) => {
    writeFileSync(sources(), text);
    expect(found()).toEqual([expect.stringContaining(problem)]);
  });

  test.each([
    ["no reason", "## a says b\n", "/SOURCES.md: entry 2: write a paragraph"],
    ["an empty reason", "## a says b\n\nWhy not:\n", "/SOURCES.md: entry 2: write a paragraph"],
    ["another paragraph", "## a says b\n\nSo it is.\n", "/SOURCES.md: entry 2: write a paragraph"],
    ["no heading", "##\n\nWhy not: it is c.\n", "/SOURCES.md: entry 2: write in its heading"],
  ])("is refused with an entry that has %s", (_what, entry, problem) => {
    appendFileSync(sources(), `\n${entry}`);
    expect(found()).toEqual([expect.stringContaining(problem)]);
  });
});
