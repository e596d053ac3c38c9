import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { manifest } from "../../../scripts/packages.mjs";

const scripts: Record<string, string> = manifest(".").scripts;
const programOf = (command: string) => /^node (scripts\/\S+\.mjs)/.exec(command)?.[1];
const isProgram = (file: string) => !/^export /m.test(readFileSync(file, "utf8"));

const programs = new Set([
  ...Object.values(scripts).flatMap((command) => programOf(command) ?? []),
  ...readdirSync("scripts")
    .filter((name) => name.endsWith(".mjs"))
    .map((name) => `scripts/${name}`)
    .filter(isProgram),
]);

// Whoever writes a file or starts another program ends with an error then.
const permission = process.allowedNodeEnvironmentFlags.has("--permission")
  ? "--permission"
  : "--experimental-permission";
const readOnly = ["--no-warnings", permission, "--allow-fs-read=*"];

interface Run {
  code: unknown;
  stdout: string;
  stderr: string;
}

function run(args: string[], env: Record<string, string> = {}): Promise<Run> {
  const options = { env: { PATH: process.env.PATH, ...env } };
  return new Promise((resolve) => {
    execFile(process.execPath, [...readOnly, ...args], options, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

/** A program of its own, which prints what it was given. */
function program(definition: string): string {
  const folder = mkdtempSync(join(tmpdir(), "session-clients-arguments-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "program.mjs");
  const { href } = pathToFileURL("scripts/arguments.mjs");
  const print = `console.log(JSON.stringify(readArguments(${definition})))`;
  writeFileSync(file, `import { readArguments } from "${href}"; ${print}`);
  return file;
}

test("every npm script but prettier is a program of ours", () => {
  const others = Object.entries(scripts).filter(([, command]) => !programOf(command));
  expect(others).toEqual([["format", "prettier --write ."]]);
  expect(programs.size).toBeGreaterThan(15);
});

test.concurrent.each([...programs])("%s --help writes and starts nothing", async (file) => {
  const { code, stdout, stderr } = await run([file, "--help"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const names = Object.keys(scripts).filter((name) => programOf(scripts[name]!) === file);
  for (const name of names) {
    expect(stdout).toMatch(RegExp(`^npm (run )?${name}( |$)`, "m"));
  }
  if (names.length === 0) {
    expect(stdout).toMatch(RegExp(`^node ${file} `));
  }
});

test.concurrent.each([...programs])("%s refuses what it does not know", async (file) => {
  expect(await run([file, "--nope"])).toEqual({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(
      RegExp(`^node ${file} takes no argument but (.+ and )?--help; got "--nope"\n$`),
    ),
  });
});

test("a release takes no version", async () => {
  expect(await run(["scripts/release.mjs", "1.2.3"])).toEqual({
    code: 1,
    stdout: "",
    stderr: 'node scripts/release.mjs takes no argument but --help; got "1.2.3"\n',
  });
});

test("a release that is asked for a dry run changes nothing and says what to type", async () => {
  expect(await run(["scripts/release.mjs"], { npm_config_dry_run: "true" })).toEqual({
    code: 1,
    stdout: "",
    stderr: "A release has no dry run; to see what it would change, type: npx changeset status\n",
  });
});

test("a program gets the options and the others that it takes", async () => {
  const file = program(
    '{ usage: "", options: { live: { type: "boolean" } }, positionals: "names" }',
  );
  const { stdout } = await run([file, "a", "--live", "b"]);
  expect(JSON.parse(stdout)).toEqual({ values: { live: true }, positionals: ["a", "b"] });
  const { stderr } = await run([file, "a", "--nope"]);
  expect(stderr).toContain('takes no argument but names, --live and --help; got "a" "--nope"\n');
});

test("an option that npm took for itself is given back with what to type", () => {
  const { npm_execpath: npm } = process.env;
  const [command, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  const { status, stdout, stderr } = spawnSync(command, [...first, "start", "--live"], {
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stdout).not.toContain("Emulator");
  expect(stderr).toMatch(/^npm takes --live for itself .*; type: npm start -- --live$/m);
});

test("so are one with a value and the arguments beside it", async () => {
  const env = {
    npm_lifecycle_event: "compare",
    npm_lifecycle_script: "node scripts/compare.mjs",
    npm_config_fault: "true",
  };
  const { code, stderr } = await run(["scripts/compare.mjs", "auth0"], env);
  expect(code).toBe(1);
  expect(stderr).toMatch(/; type: npm run compare -- auth0 --fault=\.\.\.\n$/);
  // Another program that this one starts is not what npm was asked for.
  const file = program('{ usage: "", options: { fault: { type: "string" } } }');
  expect(await run([file], env)).toMatchObject({ code: 0, stderr: "" });
});
