import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const built = `import { mkdirSync, writeFileSync } from "node:fs";
  mkdirSync("src/core/dist");
  writeFileSync("src/core/dist/index.js", "export {};");`;
const failed = 'throw new Error("it does not compile");';

test.each([
  ["pack builds first, so that its tarball holds the code", "pack", built, "dist/index.js", true],
  ["pack makes no tarball where the build fails", "pack", failed, "it does not compile", false],
  ["publish says what to do instead", "publish", built, "npm run pack makes what", false],
])("npm %s", (_, command, build, says, packs) => {
  // A fresh clone: no dist, and a build that is a stand-in, as the true one takes long.
  const root = mkdtempSync(join(tmpdir(), "session-clients-pack-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const core = join(root, "src/core");
  mkdirSync(core, { recursive: true });
  for (const file of ["package.json", "README.md"]) {
    cpSync(join("src/core", file), join(core, file));
  }
  const manifest = { private: true, workspaces: ["src/*"], scripts: { build: "node build.mjs" } };
  writeFileSync(join(root, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(root, "build.mjs"), build);
  const { npm_execpath: cli } = process.env;
  const [program, first] = cli ? [process.execPath, [cli]] : ["npm", []];
  const args = [...first, command, "--offline"];
  const { status, stderr } = spawnSync(program, args, { cwd: core, encoding: "utf8" });
  expect(stderr).toContain(says);
  expect(status === 0).toBe(packs);
  expect(existsSync(join(core, "dist"))).toBe(packs);
});
