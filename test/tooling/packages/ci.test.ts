import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

test.each([
  ['echo "12 passed, 0 failed"', ["cit", "run test:long"], "24 passed, 0 failed", 0],
  [
    'echo "11 passed, 1 failed"; echo "npm error" >&2; exit 3',
    ["cit", "run test:long"],
    "22 passed, 2 failed",
    3,
  ],
  [
    'if [ "$1" = cit ]; then echo "9 passed, 0 failed"; else exit 1; fi',
    ["cit", "run test:long"],
    "9 passed, 1 failed",
    1,
  ],
  // It could not install.
  ['echo "npm error" >&2; exit 1', ["cit"], "0 passed, 1 failed", 1],
])(
  "where npm does %j, CI runs %j, and ends with %j and exit code %i",
  (npm, runs, summary, code) => {
    const folder = mkdtempSync(join(tmpdir(), "session-clients-ci-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "npm"), `#!/bin/sh\necho "npm $*, CI=$CI"\n${npm}\n`, {
      mode: 0o755,
    });
    const PATH = `${folder}${delimiter}${process.env.PATH}`;
    const { status, stdout } = spawnSync(".ci/run", { encoding: "utf8", env: { PATH } });
    const lines = stdout.trimEnd().split("\n");
    const ran = lines.filter((line) => line.startsWith("npm ") && line.endsWith(", CI=true"));
    expect(ran).toEqual(runs.map((command) => `npm ${command}, CI=true`));
    expect([lines.at(-1), status]).toEqual([summary, code]);
  },
);
