import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manifest } from "../../../scripts/lib/packages.ts";
import { fromSources } from "../../../scripts/lib/run-node.ts";

const commands = Object.entries<string>(manifest(".").scripts);
const programs = readdirSync("scripts")
  .map((name) => `scripts/${name}`)
  .filter((file) => file.endsWith(".ts") && !/^export /m.test(readFileSync(file, "utf8")))
  .concat("scripts/build.ts");

// tsx compiles in a thread and a process of its own.
const loading = ["--allow-worker", "--allow-child-process"];
// Whoever writes a file ends with an error then.
const permission = process.allowedNodeEnvironmentFlags.has("--permission")
  ? "--permission"
  : "--experimental-permission";
const readOnly = ["--no-warnings", permission, "--allow-fs-read=*", ...loading];

function run(args: string[], env: Record<string, string> = {}) {
  const options = { env: { PATH: process.env.PATH, TSX_DISABLE_CACHE: "1", ...env } };
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [...readOnly, ...fromSources, ...args],
      options,
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

test.concurrent.each(programs)(
  "%s starts nothing for --help or what it does not know",
  async (file) => {
    const { code, stdout, stderr } = await run([file, "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const names = commands.filter(([, command]) => command.split(" ").includes(file));
    const untold = names.filter(([name]) => !RegExp(`^npm (run )?${name}( |$)`, "m").test(stdout));
    expect(untold).toEqual([]);
    const refused = await run([file, "--nope"]);
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toMatch(/ takes no argument but (.+ and )?--help; got "--nope"\n$/);
  },
);

test("a release takes no version and has no dry run, and says what to type instead", async () => {
  const file = "scripts/release.ts";
  expect((await run([file, "1.2.3"])).stderr).toBe(
    `${file} takes no argument but --help; got "1.2.3"\n`,
  );
  expect(await run([file], { npm_config_dry_run: "true" })).toEqual({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(/: npx changeset status\n$/),
  });
});

test("an option that npm took for itself is given back with what to type", async () => {
  const { code, stderr } = await run(["scripts/start.ts"], {
    npm_lifecycle_event: "start",
    npm_lifecycle_script: "node scripts/start.ts",
    npm_config_live: "true",
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^npm takes --live for itself .*; type: npm start -- --live$/m);
});
