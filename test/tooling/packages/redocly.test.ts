import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesIn } from "../../../scripts/files.mjs";
import { manifest } from "../../../scripts/packages.mjs";
import { quiet } from "../../../scripts/redocly.mjs";

const scripts = filesIn("scripts").map((path) => ({ path, text: readFileSync(path, "utf8") }));
const starting = scripts.filter(({ text }) => text.includes("@redocly/cli"));

test("whatever starts Redocly turns its telemetry and its update check off", () => {
  expect(starting.map(({ path }) => path)).toContain("scripts/redocly.mjs");
  for (const { path, text } of starting) {
    // Last, so that the environment cannot turn them on again.
    expect(text, path).toMatch(/env[:=\s]+\{ \.\.\.process\.env,[^}]*\.\.\.quiet \}/);
  }
  expect(quiet).toEqual({ REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" });
});

test("no npm script and no CI step starts it another way", () => {
  const commands = [...Object.values(manifest(".").scripts), readFileSync(".ci/run", "utf8")];
  expect(commands.filter((command) => /redocly/i.test(String(command)))).toEqual([]);
  const others = scripts.filter(({ text }) =>
    /(npx|\.bin).{0,9}redocly|\w\(\s*"redocly"/.test(text),
  );
  expect(others.map(({ path }) => path)).toEqual([]);
});
