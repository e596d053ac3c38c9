import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runLoopbackOnly, type Run } from "../../support/run-loopback-only.ts";

let folder: string;
let first: Run;

const build = () => runLoopbackOnly(["--import", "tsx", "scripts/build.ts"], { cwd: folder });
const builds = expect.stringMatching(/^built 1 packages in \d+\.\d s\n$/);

/** Asks in a process of its own, since the workspace is found by where it runs. */
async function isBuilt(): Promise<string> {
  const ask = 'import { isBuilt } from "./scripts/build.ts"; console.log(isBuilt());';
  const { stdout } = await runLoopbackOnly(
    ["--import", "tsx", "--input-type=module", "--eval", ask],
    { cwd: folder },
  );
  return stdout.trim();
}

// What building core takes, inside the repository so that the tools are found.
beforeAll(async () => {
  mkdirSync(".tmp", { recursive: true });
  folder = mkdtempSync(join(".tmp", "build-"));
  const dist = join("src", "core", "dist");
  for (const path of [
    "src/core",
    "LICENSE",
    "generated",
    "package-lock.json",
    "tsconfig.json",
    "tsdown.config.ts",
    "scripts",
  ]) {
    cpSync(path, join(folder, path), { recursive: true, filter: (from) => from !== dist });
  }
  first = await build();
});

afterAll(() => rmSync(folder, { recursive: true }));

test("a build is short-spoken, reaches nothing, and is not done twice", async () => {
  expect(first).toEqual({ code: 0, stdout: builds, stderr: "", hosts: [] });
  const js = readFileSync(join(folder, "src/core/dist/index.js"), "utf8");
  expect(js).toContain("IncompleteListError");
  expect((await build()).stdout).toBe("dist is up to date\n");
});

test("of two builds at once, one waits for the other and has nothing left to do", async () => {
  rmSync(join(folder, ".tmp/build.sha256"));
  const both = await Promise.all([build(), build()]);
  expect(both.map(({ stdout }) => stdout).sort()).toEqual([builds, "dist is up to date\n"]);
});

test.each([
  ["a source", "src/core/index.ts"],
  ["a manifest", "src/core/package.json"],
  ["what the specs give", "generated/auth0.ts"],
  ["the compiler's settings", "tsconfig.json"],
  ["the bundler's settings", "tsdown.config.ts"],
  ["a tool's version", "package-lock.json"],
  ["what was built", "src/core/dist/index.d.ts"],
])("a change of %s asks for a build", async (_, file) => {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, `${text}\n`);
  expect(await isBuilt()).toBe("false");
  writeFileSync(path, text);
  expect(await isBuilt()).toBe("true");
});

test("a README does not ask for one", async () => {
  writeFileSync(join(folder, "src/core/README.md"), "# Changed");
  expect(await isBuilt()).toBe("true");
});

test("a dist that is gone asks for one", async () => {
  rmSync(join(folder, "src/core/dist"), { recursive: true });
  expect(await isBuilt()).toBe("false");
});

test("a source that does not compile fails the build, and the next one as well", async () => {
  const path = join(folder, "src/core/index.ts");
  writeFileSync(path, `${readFileSync(path, "utf8")}\nexport {`);
  for (const attempt of [1, 2]) {
    const { code, stderr } = await build();
    expect({ attempt, code }).toEqual({ attempt, code: 1 });
    expect(stderr).toContain("index.ts");
  }
});
