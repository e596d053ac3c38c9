import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesIn } from "../../../scripts/lib/files.ts";
import { quiet } from "../../../scripts/lib/redocly.ts";

test("whatever starts Redocly turns its telemetry and its update check off", () => {
  expect(quiet).toEqual({ REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" });
  const commands = [".ci/run", "package.json", ...filesIn("scripts"), ...filesIn(".github")];
  const starts = /redocly\/cli(?!":)|(npx|\.bin).{0,9}redocly|"redocly"/;
  // Last, so that the environment cannot turn them on again.
  const isQuiet = /env[:=\s]+\{ \.\.\.process\.env,[^}]*\.\.\.quiet \}/;
  const read = (path: string) => readFileSync(path, "utf8");
  const loud = commands.filter((path) => starts.test(read(path)) && !isQuiet.test(read(path)));
  expect(loud).toEqual([]);
});
