import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { providers } from "../../../compare/provider.ts";
import { manifest } from "../../../scripts/lib/packages.ts";
import { fromSources } from "../../../scripts/lib/run-node.ts";

function compare(...args: string[]) {
  const all = [...fromSources, "scripts/compare.ts", ...args];
  return spawnSync(process.execPath, all, { encoding: "utf8" });
}

// What the others do changes whenever one of them moves, so their cells are read by nobody but people.
test("the page has a table of each vendor, in which ours does well and the judges can condemn", () => {
  mkdirSync(".tmp", { recursive: true });
  const folder = mkdtempSync(join(".tmp", "compare-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "README.md");
  const { status, stdout, stderr } = compare("session-clients", "openapi-fetch", "--to", file);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `wrote ${file}\n`, stderr: "" });
  const page = readFileSync(file, "utf8");
  expect(page).toMatch(/ run on \d{4}-\d\d-\d\d with Node \d+\.\d+\.\d+,/);
  expect(page).toMatch(/^## Where another is better\n\n- /m);
  const versions = ["@session-clients/core", "openapi-fetch"].map(
    (name) => manifest(`node_modules/${name}`).version,
  );
  for (const { title } of Object.values(providers)) {
    const section = page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? "";
    const rows = section.match(/^\| (?!-).*/gm) ?? [];
    expect(rows[0]).toMatch(
      RegExp(`Fault .* session-clients ${versions[0]} .* openapi-fetch ${versions[1]}`),
    );
    expect(rows.at(-1)).toMatch(/minified and gzipped +\| \d+\.\d KiB +\| \d+\.\d KiB/);
    const faults = rows.slice(1, -1);
    expect(faults.length).toBeGreaterThan(14);
    expect(faults.filter((row) => !/^\| [^|]+ \| ✓ [^|]+\| [✓✗–] /.test(row))).toEqual([]);
  }
  const condemned = page.match(/^\| .*\| ✗ .*/gm)?.join("\n");
  expect(condemned).toContain("End what the id `..` names");
  expect(condemned).toContain("A redirect to another origin");
  expect(condemned).toContain("The same page again and again");
});
