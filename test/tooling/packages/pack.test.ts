import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let root: string;
let core: string;

// A fresh clone: no dist, and a build that is a stand-in, as the true one takes long.
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "session-clients-pack-"));
  core = join(root, "src/core");
  mkdirSync(core, { recursive: true });
  for (const file of ["package.json", "README.md"]) {
    cpSync(join("src/core", file), join(core, file));
  }
  const manifest = { private: true, workspaces: ["src/*"], scripts: { build: "node build.mjs" } };
  writeFileSync(join(root, "package.json"), JSON.stringify(manifest));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs npm in core's folder, with a build that does this. */
function npm(command: string, build: string) {
  writeFileSync(join(root, "build.mjs"), build);
  const { npm_execpath: cli } = process.env;
  const [program, first] = cli ? [process.execPath, [cli]] : ["npm", []];
  return spawnSync(program, [...first, command, "--offline"], { cwd: core, encoding: "utf8" });
}

test("npm pack builds first, so that its tarball holds the code", () => {
  const build = `import { mkdirSync, writeFileSync } from "node:fs";
    mkdirSync("src/core/dist");
    writeFileSync("src/core/dist/index.js", "export {};");`;
  const { status, stderr } = npm("pack", build);
  expect(status).toBe(0);
  expect(stderr).toContain("dist/index.js");
  expect(readdirSync(core).filter((name) => name.endsWith(".tgz"))).toHaveLength(1);
});

test("npm pack makes no tarball where the build fails", () => {
  const { status, stderr } = npm("pack", 'throw new Error("it does not compile");');
  expect(status).not.toBe(0);
  expect(stderr).toContain("it does not compile");
  expect(readdirSync(core).sort()).toEqual(["README.md", "package.json"]);
});

test("npm publish in a package's folder says what to do instead, and builds nothing", () => {
  const { status, stderr } = npm("publish", 'import "./never-run.mjs";');
  expect(status).not.toBe(0);
  expect(stderr).toContain("npm run pack makes what is published");
  expect(existsSync(join(core, "dist"))).toBe(false);
});
