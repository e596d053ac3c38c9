import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { folder } from "../../compare/generate-peers.mjs";
import { peers } from "../../compare/peers.ts";
import { type ProviderName, providers } from "../../compare/provider.ts";
import { manifest } from "../../scripts/packages.mjs";

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

/** The rows of the tables, without their heads: the fault, and what each peer made of it. */
function rowsOf(markdown: string): string[][] {
  return markdown
    .split("\n")
    .filter((line) => /^\| (?!---|Fault|The program)/.test(line))
    .map((line) => line.slice(2, -2).split(" | "));
}

test("every fault ends well with ours, and the judges can condemn", { timeout: 120_000 }, () => {
  const { status, stdout, stderr } = compare(ours, "openapi-fetch");
  expect(stderr).toBe("");
  expect(stdout.match(/^### .*/gm)).toEqual([
    "### Auth0",
    "### Cloudflare Access",
    "### Rocket.Chat",
  ]);
  const rows = rowsOf(stdout);
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter(([, mine]) => !mine?.startsWith("✓ "))).toEqual([]);
  expect(status).toBe(0);

  const condemned = rows.filter(([, , bare]) => bare?.startsWith("✗ ")).map(([fault]) => fault);
  expect(condemned).toContain("End what the id `..` names");
  expect(condemned).toContain("A redirect to another origin");
  expect(condemned).toContain("The same page again and again");
  expect(condemned).not.toContain("Nothing goes wrong");
});

test("every peer runs, from a fresh clone, as the README shows it", { timeout: 120_000 }, () => {
  rmSync(folder, { recursive: true, force: true });
  const faults = ["Nothing goes wrong", "Get what an empty id names", "The client in a log"];
  const { status, stdout, stderr } = compare(...faults.flatMap((fault) => ["--fault", fault]));
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const readme = readFileSync("README.md", "utf8");
  for (const [name, { title }] of Object.entries(providers)) {
    const columns = peers.filter(({ programs }) => programs[name as ProviderName]);
    const [heads, ...rows] = tableOf(stdout, title);
    expect(heads).toHaveLength(1 + columns.length);
    expect(rows[0]).toEqual([faults[0], ...columns.map(() => "✓ lists, gets and revokes")]);
    for (const row of rows.slice(0, faults.length))
      expect(tableOf(readme, title)).toContainEqual(row);
  }
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
