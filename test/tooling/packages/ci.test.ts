import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

test.each([
  ['echo "12 passed, 0 failed"', "12 passed, 0 failed", 0],
  ['echo "11 passed, 1 failed"; echo "npm error" >&2; exit 3', "11 passed, 1 failed", 3],
  // It could not install.
  ['echo "npm error" >&2; exit 1', "0 passed, 1 failed", 1],
])("where npm does %j, CI ends with %j and exit code %i", (npm, summary, code) => {
  const folder = mkdtempSync(join(tmpdir(), "session-clients-ci-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "npm"), `#!/bin/sh\necho "npm $*, CI=$CI"\n${npm}\n`, { mode: 0o755 });
  const PATH = `${folder}${delimiter}${process.env.PATH}`;
  const { status, stdout } = spawnSync(".ci/run", { encoding: "utf8", env: { PATH } });
  const lines = stdout.trimEnd().split("\n");
  expect([lines[0], lines.at(-1), status]).toEqual(["npm cit, CI=true", summary, code]);
});
