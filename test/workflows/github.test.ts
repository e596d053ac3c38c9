import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");
const folder = join(root, ".github/workflows");
const names = readdirSync(folder);
const text = (name: string) => readFileSync(join(folder, name), "utf8");

interface Step {
  uses?: string;
  run?: string;
}
const stepsOf = (name: string): Step[] =>
  Object.values<{ steps: Step[] }>(parse(text(name)).jobs).flatMap(({ steps }) => steps);

test("every change is tested with the README's command on Node 20, 22 and 24", () => {
  const { on, jobs } = parse(text("test.yml"));
  expect(Object.keys(on)).toEqual(["push", "pull_request"]);
  expect(jobs.test.strategy.matrix.node).toEqual([20, 22, 24]);
  expect(stepsOf("test.yml").flatMap(({ run }) => run ?? [])).toEqual(["npm cit"]);
});

test("the scheduled job moves every package of a vendor that is pinned", () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const pinned = Object.keys(devDependencies).filter((name) =>
    /^(auth0|cloudflare|prefactor|@(auth0|cloudflare|prefactor|rocket\.chat)\/.+)$/.test(name),
  );
  const { on } = parse(text("update-vendor-packages.yml"));
  expect(Object.keys(on)).toContain("schedule");
  const commands = stepsOf("update-vendor-packages.yml").map(({ run }) => run?.trim());
  const install = commands.find((run) => run?.startsWith("npm install"))!;
  const moved = install.split(/\s/).filter((word) => word.endsWith("@latest"));
  expect(moved.sort()).toEqual(pinned.map((name) => `${name}@latest`).sort());
  const [generate, tests] = ["npm run generate", "npm cit"].map((run) => commands.indexOf(run));
  expect(commands.indexOf(install)).toBeLessThan(generate!);
  expect(generate!).toBeLessThan(tests!);
});

describe.each(names)("%s", (name) => {
  test("uses GitHub's own actions only, by major version", () => {
    const uses = stepsOf(name).flatMap((step) => step.uses ?? []);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([]);
  });

  test("needs no secret and says what it may do", () => {
    expect(text(name)).not.toContain("secrets.");
    expect(parse(text(name)).permissions).toHaveProperty("contents");
  });

  test("puts nothing from outside into a shell script", () => {
    expect(stepsOf(name).filter(({ run }) => run?.includes("${{"))).toEqual([]);
  });

  test("has scripts that a shell can read", () => {
    for (const { run } of stepsOf(name)) {
      if (run) expect(spawnSync("bash", ["-n"], { input: run }).status).toBe(0);
    }
  });
});
