import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { providers } from "../../../compare/provider.ts";
import { manifest } from "../../../scripts/lib/packages.ts";
import { fromSources } from "../../../scripts/lib/run-node.ts";

// What the others do changes whenever one of them moves, so their cells are read by nobody but people.
const ours = "session-clients";
const other = "openapi-fetch";

let folder: string;
let page: string;

function compare(...args: string[]) {
  return spawnSync(process.execPath, [...fromSources, "scripts/compare.ts", ...args], {
    encoding: "utf8",
  });
}

beforeAll(() => {
  mkdirSync(".tmp", { recursive: true });
  folder = mkdtempSync(join(".tmp", "compare-"));
  const file = join(folder, "README.md");
  const { status, stdout, stderr } = compare(ours, other, "--to", file);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `wrote ${file}\n`, stderr: "" });
  page = readFileSync(file, "utf8");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The rows of one vendor's table, its heads first, without the spaces that align them. */
function tableOf(title: string): string[][] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? "";
  return section
    .split("\n")
    .filter((line) => /^\| (?!-)/.test(line))
    .map((line) => line.slice(2, -2).split(" | "))
    .map((cells) => cells.map((cell) => cell.trim()));
}

test.each(Object.values(providers))("the page has a whole table of $title", ({ title }) => {
  const [heads, ...rows] = tableOf(title);
  const versionOf = (name: string) => manifest(`node_modules/${name}`).version;
  expect(heads).toEqual([
    "Fault",
    `${ours} ${versionOf("@session-clients/core")}`,
    `${other} ${versionOf(other)}`,
  ]);
  expect(rows.length).toBeGreaterThan(15);
  const sizes = rows.pop()!;
  expect(sizes).toEqual([
    "The program, minified and gzipped",
    ...[ours, other].map(() => expect.stringMatching(/^\d+\.\d KiB$/)),
  ]);
  for (const [fault, ...cells] of rows) {
    expect(cells, fault).toEqual([ours, other].map(() => expect.stringMatching(/^[✓✗–] \S/)));
  }
});

test.each(Object.values(providers))("with ours every fault of $title ends well", ({ title }) => {
  const faults = tableOf(title).slice(1, -1);
  expect(faults.filter(([, mine]) => !mine?.startsWith("✓ "))).toEqual([]);
});

test("the page says when and with what it was made, and where another is better", () => {
  expect(page).toMatch(/^# Compared with others\n/);
  expect(page).toMatch(/ run on \d{4}-\d\d-\d\d with Node \d+\.\d+\.\d+,/);
  expect(page).toMatch(/^## Where another is better\n\n- /m);
});

test("the judges can condemn", () => {
  const condemned = Object.values(providers)
    .flatMap(({ title }) => tableOf(title))
    .filter((cells) => cells.at(-1)?.startsWith("✗ "))
    .map(([fault]) => fault);
  expect(condemned).toContain("End what the id `..` names");
  expect(condemned).toContain("A redirect to another origin");
  expect(condemned).toContain("The same page again and again");
});

test("a fault that there is none of ends with 1 and a line that names them", () => {
  const { status, stderr } = compare("--fault", "rain");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^No fault is called "rain": they are Nothing goes wrong, .*\n$/);
});

test("a peer that there is none of ends with 1 and a line that names them", () => {
  const { status, stderr } = compare("axios");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^No peer is called "axios": they are session-clients, .*\n$/);
});
