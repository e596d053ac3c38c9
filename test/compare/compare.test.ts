import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const ours = "session-clients";

function compare(...peers: string[]) {
  return spawnSync(process.execPath, ["scripts/compare.mjs", ...peers], { encoding: "utf8" });
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

test("a peer that there is none of ends with 1 and a line that names them", () => {
  const { status, stderr } = compare("axios");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^No peer is called "axios": they are session-clients, .*\n$/);
});
