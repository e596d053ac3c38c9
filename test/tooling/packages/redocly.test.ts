import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesIn } from "../../../scripts/files.mjs";
import { quiet } from "../../../scripts/redocly.mjs";

test("whatever starts Redocly turns its telemetry and its update check off", () => {
  expect(quiet).toEqual({ REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" });
  const commands = [".ci/run", "package.json", ...filesIn("scripts"), ...filesIn(".github")];
  const loud = commands.filter((path) => {
    const text = readFileSync(path, "utf8");
    const isQuiet = /env[:=\s]+\{ \.\.\.process\.env,[^}]*\.\.\.quiet \}/.test(text);
    return /redocly\/cli(?!":)|(npx|\.bin).{0,9}redocly|"redocly"/.test(text) && !isQuiet;
  });
  expect(loud).toEqual([]);
});
