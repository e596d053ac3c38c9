import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { folder } from "../../../compare/generate-peers.mjs";
import { peers } from "../../../compare/peers.ts";
import { type ProviderName, providers } from "../../../compare/provider.ts";
import { manifest } from "../../../scripts/packages.mjs";

const ours = "session-clients";

function compare(...args: string[]) {
  return spawnSync(process.execPath, ["scripts/compare.mjs", ...args], { encoding: "utf8" });
}

/** The rows of one vendor's table, its heads among them, without the spaces that align them. */
function tableOf(markdown: string, title: string): string[][] {
  const section = markdown.split(/^### /m).find((part) => part.startsWith(`${title}\n\n| Fault`));
  return (section ?? "")
    .split("\n")
    .filter((line) => /^\| (?!-)/.test(line))
    .map((line) => line.slice(2, -2).split(" | "))
    .map((cells) => cells.map((cell) => cell.trim()));
}

let stdout: string;

beforeAll(() => {
  // As in a fresh clone.
  rmSync(folder, { recursive: true, force: true });
  const run = compare();
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
  stdout = run.stdout;
});

test.each(Object.values(providers))(
  "every peer of $title meets every fault as the README shows it",
  ({ title }) => {
    const [heads, ...rows] = tableOf(stdout, title);
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter(({ length }) => length !== heads!.length)).toEqual([]);
    expect(rows).toEqual(tableOf(readFileSync("README.md", "utf8"), title).slice(1));
  },
);

test.each(Object.entries(providers))("with ours every fault of %s ends well", (name, { title }) => {
  const faults = tableOf(stdout, title).slice(1, -1);
  expect(faults.filter(([, mine]) => !mine?.startsWith("✓ "))).toEqual([]);
  const columns = peers.filter(({ programs }) => programs[name as ProviderName]);
  expect(faults[0]).toEqual([
    "Nothing goes wrong",
    ...columns.map(() => "✓ lists, gets and revokes"),
  ]);
});

test("the judges can condemn", () => {
  const condemned = Object.values(providers)
    .flatMap(({ title }) => tableOf(stdout, title))
    .filter((cells) => cells.at(-1)?.startsWith("✗ "))
    .map(([fault]) => fault);
  expect(condemned).toContain("End what the id `..` names");
  expect(condemned).toContain("A redirect to another origin");
  expect(condemned).toContain("The same page again and again");
});

test.each(Object.entries(providers))("the README compares %s's installed peers", (name, vendor) => {
  const columns = peers.filter(({ programs }) => programs[name as ProviderName]);
  const [[fault, own, ...others] = []] = tableOf(readFileSync("README.md", "utf8"), vendor.title);
  // The version of ours moves with each release, which changes nothing that was measured.
  expect([fault, own?.replace(/ [\d.]+$/, "")]).toEqual(["Fault", ours]);
  expect(others).toEqual(
    columns.slice(1).map((peer) => {
      const { version } = manifest(`node_modules/${peer.package}`);
      return `${peer.title} ${version}`;
    }),
  );
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
