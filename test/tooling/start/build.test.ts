import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runLoopbackOnly } from "../../support/run-loopback-only.ts";

const builds = expect.stringMatching(/^built 1 packages in \d+\.\d s\n$/);
const inputs = [
  "src/core/index.ts",
  "src/core/package.json",
  "generated/auth0.ts",
  "tsconfig.json",
  "tsdown.config.ts",
  "package-lock.json",
  "src/core/dist/index.d.ts",
];

test(
  "packages are built once, and again where a source or dist changed",
  { timeout: 60_000 },
  async () => {
    // What building core takes, inside the repository so that the tools are found.
    mkdirSync(".tmp", { recursive: true });
    const folder = mkdtempSync(join(".tmp", "build-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const dist = join("src", "core", "dist");
    for (const path of ["LICENSE", "generated", "scripts", "src/core", ...inputs.slice(3, 6)]) {
      cpSync(path, join(folder, path), { recursive: true, filter: (from) => from !== dist });
    }
    const run = (...args: string[]) =>
      runLoopbackOnly(["--import", "tsx", ...args], { cwd: folder });
    const build = () => run("scripts/build.ts");

    // Of two at once, one waits for the other and has nothing left to do.
    const [one, other] = await Promise.all([build(), build()]);
    const [first, second] = one.stdout.startsWith("built") ? [one, other] : [other, one];
    expect(first).toEqual({ code: 0, stdout: builds, stderr: "", hosts: [] });
    expect(second.stdout).toBe("dist is up to date\n");

    const ask = `import { appendFileSync, writeFileSync, readFileSync } from "node:fs";
    import { isBuilt } from "./scripts/build.ts";
    const asked = ${JSON.stringify(inputs)}.filter((file) => {
      const text = readFileSync(file);
      appendFileSync(file, "\\n");
      const built = isBuilt();
      writeFileSync(file, text);
      return !built;
    });
    console.log(JSON.stringify([...asked, isBuilt()]));`;
    const { stdout } = await run("--input-type=module", "--eval", ask);
    expect(JSON.parse(stdout)).toEqual([...inputs, true]);

    const broken = join(folder, "src/core/index.ts");
    writeFileSync(broken, `${readFileSync(broken, "utf8")}\nexport {`);
    expect(await build()).toMatchObject({ code: 1, stderr: expect.stringContaining("index.ts") });
  },
);
