import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "session-clients-ci-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the CI command with an `npm` that does what the script says. */
function runWithNpm(script: string) {
  writeFileSync(join(folder, "npm"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const PATH = `${folder}${delimiter}${process.env.PATH}`;
  const { status, stdout } = spawnSync(".ci/run", { encoding: "utf8", env: { PATH } });
  return { status, lines: stdout.trimEnd().split("\n") };
}

test("CI runs the README's test command and nothing else", () => {
  const { status, lines } = runWithNpm('echo "npm $* with CI=$CI"; echo "12 passed, 0 failed"');
  expect(lines[0]).toBe("npm cit with CI=true");
  expect(lines.at(-1)).toBe("12 passed, 0 failed");
  expect(status).toBe(0);
});

test("the summary is the last line also when npm has more to say, and the exit code is kept", () => {
  const { status, lines } = runWithNpm('echo "11 passed, 1 failed"; echo "npm error" >&2; exit 3');
  expect(lines.at(-1)).toBe("11 passed, 1 failed");
  expect(status).toBe(3);
});

test("an install that fails is a failure in the summary as well", () => {
  const { status, lines } = runWithNpm('echo "npm error" >&2; exit 1');
  expect(lines.at(-1)).toBe("0 passed, 1 failed");
  expect(status).toBe(1);
});
