import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { manifest } from "../../../scripts/lib/packages.ts";
import { fromSources } from "../../../scripts/lib/run-node.ts";

const commands = Object.entries<string>(manifest(".").scripts);
const programs = readdirSync("scripts")
  .map((name) => `scripts/${name}`)
  .filter((file) => file.endsWith(".ts") && !/^export /m.test(readFileSync(file, "utf8")))
  .concat("scripts/build.ts");

// tsx compiles in a thread and a process of its own, and keeps what it compiled among temporary files.
const compiled = `--allow-fs-write=${tmpdir()}/*`;
const loading = ["--allow-worker", "--allow-child-process", compiled];
// Whoever writes a file elsewhere ends with an error then.
const permission = process.allowedNodeEnvironmentFlags.has("--permission")
  ? "--permission"
  : "--experimental-permission";
const readOnly = ["--no-warnings", permission, "--allow-fs-read=*", ...loading];

function run(args: string[], env: Record<string, string> = {}) {
  const options = { env: { PATH: process.env.PATH, ...env } };
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [...readOnly, ...fromSources, ...args],
      options,
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

test.concurrent.each(programs)("%s starts nothing for --help", async (file) => {
  const { code, stdout, stderr } = await run([file, "--help"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const names = commands.filter(([, command]) => command.split(" ").includes(file));
  const untold = names.filter(([name]) => !RegExp(`^npm (run )?${name}( |$)`, "m").test(stdout));
  expect(untold).toEqual([]);
});

test("what a program does not know is refused before it starts anything", async () => {
  const refused = await run(["scripts/build.ts", "--nope"]);
  expect(refused).toMatchObject({ code: 1, stdout: "" });
  expect(refused.stderr).toMatch(/^Unknown option '--nope'; what it takes, .*: --help\n$/);
});

test("an option that npm took for itself is said, and a release has none", async () => {
  const port = { npm_config_port: "4000", npm_lifecycle_event: "emulator" };
  expect(await run(["scripts/emulator.ts"], port)).toMatchObject({
    code: 1,
    stderr: "npm took --port for itself; write: npm run emulator -- --port 4000\n",
  });
  const live = { npm_config_live: "true", npm_lifecycle_event: "start" };
  expect(await run(["scripts/start.ts"], live)).toMatchObject({
    code: 1,
    stderr: "npm took --live for itself; write: npm run start -- --live\n",
  });
  const release = await run(["scripts/release.ts"], { npm_config_dry_run: "true" });
  expect(release).toMatchObject({ code: 1, stderr: expect.stringMatching(/changeset status\n$/) });
});
