import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { rounds, steps } from "../../../scripts/lib/steps.ts";
import { fromSources } from "../../../scripts/lib/run-node.ts";

let folder: string;

beforeEach(() => {
  // Inside the repository, so that tsx is found.
  mkdirSync(".tmp", { recursive: true });
  folder = mkdtempSync(join(".tmp", "test-command-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("scripts", join(folder, "scripts"), { recursive: true });
  cpSync("package.json", join(folder, "package.json"));
  write("test/clients/core/a.test.ts", "");
});

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Runs the test command in a folder whose steps do nothing but what is said here. */
function run(standIns: Record<string, string>, ...args: string[]) {
  for (const { name, command } of steps) {
    const file = command.find((part) => /^(scripts|node_modules)\//.test(part));
    // The long tests run by Vitest, too.
    if (name !== "long tests") {
      write(file!, standIns[name] ?? "");
    }
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...fromSources, "scripts/test.ts", ...args],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  const lines = stdout.trimEnd().split("\n");
  return { status, stderr, lines: lines.map((line) => line.replace(/ +\d+\.\d s/, "")) };
}

const report = (numPassedTests: number, numFailedTests: number) =>
  `import { mkdirSync, writeFileSync } from "node:fs";
  mkdirSync(".tmp", { recursive: true });
  writeFileSync(".tmp/vitest.json", '${JSON.stringify({ numPassedTests, numFailedTests })}');
  process.exitCode = ${numFailedTests > 0 ? 1 : 0};`;

test("a step that fails shows what it said, and the others run", () => {
  const build = 'console.error("said by build"); process.exitCode = 2';
  const { status, lines } = run({
    build,
    tests: report(40, 2),
    size: 'console.log("said by size")',
  });
  const last = `${40 + rounds.flat().length - 2} passed, 3 failed`;
  const told = ["said by build", "FAILED build", "ok     size", last];
  expect({ status, lines }).toEqual({ status: 1, lines: expect.arrayContaining(told) });
  expect(lines).not.toContain("said by size");
});

test.each([
  ["typs", 'no test has "typs" in its name; the nearest step is types'],
  ["test/a.test.ts", "there is no test/a.test.ts; the nearest is test/clients/core/a.test.ts"],
])("%s, misspelt, is named before anything runs", (given, problem) => {
  expect(run({}, given)).toMatchObject({ status: 1, stderr: expect.stringContaining(problem) });
});

test.each([
  ["no test", report(0, 0)],
  ["no report", ""],
  ["a run that broke off", `${report(40, 0)} process.exitCode = 1;`],
])("%s is a failure, whatever an earlier run reported", (_, tests) => {
  write(".tmp/vitest.json", JSON.stringify({ numPassedTests: 40, numFailedTests: 0 }));
  const { status, lines } = run({ tests }, "tests");
  expect(status).toBe(1);
  expect(lines.at(-1)).toMatch(/^\d+ passed, 1 failed$/);
});
