import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { steps } from "../../scripts/steps.mjs";
import { countTests } from "../../scripts/vitest-summary.mjs";

const runner = [
  "run-node.mjs",
  "run-step.mjs",
  "steps.mjs",
  "test.mjs",
  "two-at-a-time.mjs",
  "vitest-summary.mjs",
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "session-clients-test-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the test command in a folder whose steps are stand-ins. */
function run(standIns: Record<string, string>, ...names: string[]) {
  mkdirSync(join(folder, "scripts"), { recursive: true });
  for (const name of runner) {
    cpSync(join("scripts", name), join(folder, "scripts", name));
  }
  for (const [name, code] of Object.entries(standIns)) {
    const path = resolve(folder, steps.find((step) => step.name === name)!.command[0]!);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, code);
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/test.mjs", ...(names.length > 0 ? names : Object.keys(standIns))],
    { cwd: folder, encoding: "utf8" },
  );
  return { status, stderr, lines: stdout.trimEnd().split("\n") };
}

const report = (numPassedTests: number, numFailedTests: number) =>
  `import { mkdirSync, writeFileSync } from "node:fs";
  mkdirSync(".tmp", { recursive: true });
  writeFileSync(".tmp/vitest.json", '${JSON.stringify({ numPassedTests, numFailedTests })}');
  process.exitCode = ${numFailedTests > 0 ? 1 : 0};`;

test("a step that passes is one line, and one that fails shows what it said", () => {
  const { status, lines } = run({
    specs: 'console.log("said by specs")',
    build: 'console.error("said by build"); process.exitCode = 2',
    size: 'console.log("said by size")',
  });
  const shape = lines.map((line) => line.replace(/ +\d+\.\d s/, ""));
  expect(shape).toEqual([
    "ok     specs",
    "",
    "said by build",
    "",
    "FAILED build",
    "ok     size",
    "2 passed, 1 failed",
  ]);
  expect(status).toBe(1);
});

test("tests are counted one by one", () => {
  const { status, lines } = run({ specs: "", tests: report(40, 0) });
  expect(lines.at(-1)).toBe("41 passed, 0 failed");
  expect(status).toBe(0);
});

test("tests that fail are counted one by one", () => {
  const { status, lines } = run({ specs: "", tests: report(40, 2) });
  expect(lines.at(-1)).toBe("41 passed, 2 failed");
  expect(status).toBe(1);
});

test.each([
  ["no test", report(0, 0)],
  ["no report", ""],
  ["a run that broke off", `${report(40, 0)} process.exitCode = 1;`],
])("%s is a failure", (_, code) => {
  const { status, lines } = run({ tests: code });
  expect(lines.at(-1)).toMatch(/^\d+ passed, 1 failed$/);
  expect(status).toBe(1);
});

test("the report of an earlier run is not counted again", () => {
  run({ tests: report(40, 0) });
  const { lines } = run({ tests: "" });
  expect(lines.at(-1)).toBe("0 passed, 1 failed");
});

test("a step that does not exist is named, and nothing runs", () => {
  const { status, stderr, lines } = run({ specs: "" }, "spec");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^no such step: spec; there are .*"specs".*\n$/);
  expect(lines).toEqual([""]);
});

test("the report of a run that cannot be read is a failure", () => {
  expect(countTests(true, join(folder, "missing.json"))).toEqual({ passed: 0, failed: 1 });
});
