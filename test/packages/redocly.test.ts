import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesIn } from "../../scripts/files.mjs";
import { manifest } from "../../scripts/packages.mjs";
import { quiet } from "../../scripts/redocly.mjs";

test("one script starts Redocly, with its telemetry and its update check off", () => {
  const starts = filesIn("scripts").filter((path) =>
    readFileSync(path, "utf8").includes("@redocly/cli"),
  );
  expect(starts).toEqual(["scripts/redocly.mjs"]);
  expect(quiet).toEqual({ REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" });
});

test("no npm script and no CI step goes around it", () => {
  const commands = [...Object.values(manifest(".").scripts), readFileSync(".ci/run", "utf8")];
  expect(commands.filter((command) => /redocly/i.test(String(command)))).toEqual([]);
});
