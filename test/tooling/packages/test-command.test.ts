import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { steps } from "../../../scripts/steps.mjs";
import { countTests } from "../../../scripts/vitest-summary.mjs";

const runner = [
  "arguments.mjs",
  "choose-tests.mjs",
  "files.mjs",
  "run-node.mjs",
  "run-step.mjs",
  "steps.mjs",
  "test-watch.mjs",
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
  prepare(standIns);
  return runScript("test.mjs", ...(names.length > 0 ? names : Object.keys(standIns)));
}

function prepare(standIns: Record<string, string>) {
  mkdirSync(join(folder, "scripts"), { recursive: true });
  for (const name of runner) {
    cpSync(join("scripts", name), join(folder, "scripts", name));
  }
  for (const [name, code] of Object.entries(standIns)) {
    const path = resolve(folder, steps.find((step) => step.name === name)!.command[0]!);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, code);
  }
}

function runScript(name: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}`, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
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
  const { status, stderr, lines } = run({ specs: "" }, "specs", "size", "spec");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^no such step: spec; there are .*"specs".*\n$/);
  expect(lines).toEqual([""]);
});

test("the report of a run that cannot be read is a failure", () => {
  expect(countTests(true, join(folder, "missing.json"))).toEqual({ passed: 0, failed: 1 });
});

/** Puts files into the folder's test/, each with one test of that name. */
function addTests(names: Record<string, string>) {
  for (const [file, name] of Object.entries(names)) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    const text = `import { test } from "vitest"; test(${JSON.stringify(name)}, () => {});`;
    writeFileSync(join(folder, file), text);
  }
}

const files = {
  "test/clients/core/a.test.ts": "GET /a?b (once)",
  "test/clients/core/b.test.ts": "GET /a?b (twice)",
  "test/clients/core/types.test-d.ts": "a type",
  "test/corelike/a.test.ts": "GET /a (once)",
};
const showsArguments = `${report(1, 0)} writeFileSync("given.json", JSON.stringify(process.argv));`;

test.each([
  [["test/clients/core"], ["test/clients/core/"]],
  [["./test/clients/core/"], ["test/clients/core/"]],
  [
    ["test/clients/core/a.test.ts", "test/corelike"],
    ["test/clients/core/a.test.ts", "test/corelike/"],
  ],
  [["a?b (on"], ["--testNamePattern=a\\?b \\(on"]],
  [
    ["once", "test/clients/core"],
    ["test/clients/core/", "--testNamePattern=once"],
  ],
])("%j is handed to Vitest as %j, and no step runs", (wanted, given) => {
  addTests(files);
  const { status, lines } = run({ tests: showsArguments, specs: "throw 1" }, ...wanted);
  expect(status).toBe(0);
  expect(lines).toEqual([expect.stringMatching(/^ok {5}tests/), "1 passed, 0 failed"]);
  const all = JSON.parse(readFileSync(join(folder, "given.json"), "utf8"));
  expect(all.slice(-given.length - 1)).toEqual(["--outputFile.json=.tmp/vitest.json", ...given]);
});

test.each([
  [["src/core"], "no test is in src/core"],
  [["test/clients/core", "test/clients/core/help.ts"], "no test is in test/clients/core/help.ts"],
  [["a", "test/clients/core", "b"], 'no file or folder: "a", "b"; a test\'s name of several words'],
  [["specs", "test/clients/core"], "no such step: test/clients/core"],
])("%j runs nothing and is a failure", (wanted, message) => {
  addTests({ ...files, "test/clients/core/help.ts": "", "src/core/index.ts": "" });
  const { status, stderr, lines } = run({ tests: report(1, 0), specs: "" }, ...wanted);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(lines).toEqual([""]);
});

test("Vitest runs what was asked for, and finding none of it is a failure", () => {
  prepare({});
  addTests(files);
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const last = (...wanted: string[]) => runScript("test.mjs", ...wanted).lines.at(-1);
  expect(last("test/clients/core")).toBe("2 passed, 0 failed");
  expect(last("a?b (on")).toBe("1 passed, 0 failed");
  const { status, lines } = runScript("test.mjs", "test/clients/core", "thrice");
  expect(status).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(/^FAILED tests .* \(0 passed, 1 failed\)$/),
    'no test has "thrice" in its name, and it is no step, file or folder',
    "0 passed, 1 failed",
  ]);
});

test.each([
  [[], []],
  [["test/clients/core"], ["test/clients/core/"]],
  [["test/clients/core/types.test-d.ts"], ["test/clients/core/types.test-d.ts"]],
])("%j is watched as %j", (wanted, given) => {
  prepare({ tests: `${showsArguments} process.exitCode = 3;` });
  addTests(files);
  expect(runScript("test-watch.mjs", ...wanted).status).toBe(3);
  const types = wanted.some((path) => path.endsWith("-d.ts"));
  const [, , ...all] = JSON.parse(readFileSync(join(folder, "given.json"), "utf8"));
  expect(all).toEqual(["watch", `--typecheck.enabled=${types}`, ...given]);
});

test("a file that holds no test is not watched", () => {
  prepare({ tests: showsArguments });
  addTests(files);
  const { status, stderr } = runScript("test-watch.mjs", "scripts");
  expect({ status, stderr }).toEqual({ status: 1, stderr: "no test is in scripts\n" });
});
