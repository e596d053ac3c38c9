import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cases } from "../../contract/faults/table.ts";

const root = new URL("../../../", import.meta.url);
const rows = readFileSync(new URL("docs/proof.md", root), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|"));
const named = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));

test("every case that docs/proof.md names is a case of the fault suite", () => {
  const ids = cases.map(({ id }) => id);
  const patterns = named.filter((name) => /^[a-z]+\.[a-z0-9-]*\*?$/.test(name));
  expect(patterns.length).toBeGreaterThan(25);
  for (const pattern of patterns) {
    const start = pattern.replace(/\*$/, "");
    const isNamed = (id: string) => (pattern.endsWith("*") ? id.startsWith(start) : id === pattern);
    expect(ids.filter(isNamed), pattern).not.toEqual([]);
  }
});

test("every test file that docs/proof.md names is there", () => {
  const files = named.filter((name) => name.startsWith("test/"));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    expect(existsSync(new URL(file, root)), file).toBe(true);
  }
});
