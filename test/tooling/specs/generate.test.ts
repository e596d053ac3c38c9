import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { providers } from "../../../scripts/lib/bundle-spec.ts";
import { end, start, withOperationsTable } from "../../../scripts/lib/readme-table.ts";
import { callsOf } from "../../support/generated.ts";
import { copyOf } from "./workspace-copy.ts";
import { fromSources } from "../../../scripts/lib/run-node.ts";

const root = join(import.meta.dirname, "../../..");
const script = join(root, "scripts/generate.ts");
const copies: string[] = [];

afterEach(() => {
  for (const copy of copies.splice(0)) {
    rmSync(copy, { recursive: true });
  }
});

function copyWorkspace() {
  const copy = copyOf("specs", "generated");
  for (const readme of providers.map((provider) => `src/${provider}/README.md`)) {
    cpSync(join(root, readme), join(copy, readme));
  }
  copies.push(copy);
  return copy;
}

function generate(cwd: string, ...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [...fromSources, script, ...args], {
    cwd,
    encoding: "utf8",
  });
  return { status, stderr };
}

test("generated/ is what the specs give", { timeout: 30_000 }, () => {
  expect(generate(root, "--check")).toEqual({ status: 0, stderr: "" });
});

test(
  "an edit, a missing file, a spare file and a stale README are each found",
  { timeout: 30_000 },
  () => {
    const copy = copyWorkspace();
    appendFileSync(join(copy, "generated/auth0.ts"), "// edited\n");
    rmSync(join(copy, "generated/prefactor.examples.ts"));
    writeFileSync(join(copy, "generated/spare.ts"), "");
    const readme = join(copy, "src/prefactor/README.md");
    writeFileSync(readme, readFileSync(readme, "utf8").replace("`getSession` ", "`getSessions`"));
    expect(generate(copy, "--check")).toEqual({
      status: 1,
      stderr: [
        "generated/auth0.ts is not what the specs give; run: npm run generate\n",
        "generated/prefactor.examples.ts is not what the specs give; run: npm run generate\n",
        "src/prefactor/README.md is not what the specs give; run: npm run generate\n",
        "generated/spare.ts belongs to no spec; run: npm run generate\n",
      ].join(""),
    });
  },
);

test("a README without a place for its table is told what to write, and where", async () => {
  const path = "src/prefactor/README.md";
  const readme = readFileSync(join(root, path), "utf8");
  const words = { needed: "any" } as const;
  expect(await withOperationsTable(path, readme, await callsOf("prefactor"), words)).toBe(readme);
  for (const wrong of [readme.replace(end, ""), readme.replace(start, ""), readme + readme]) {
    await expect(withOperationsTable(path, wrong, {}, words)).rejects.toThrow(
      `${path}: write these two lines, once, under "## Operations":\n${start}\n${end}`,
    );
  }
});

test("a changed spec is found, and generating again mends everything", { timeout: 60_000 }, () => {
  const copy = copyWorkspace();
  const schema = join(copy, "specs/prefactor/components/schemas/SessionActions.yaml");
  writeFileSync(schema, readFileSync(schema, "utf8").replace("type: boolean", "type: string"));
  writeFileSync(join(copy, "generated/spare.ts"), "");
  expect(generate(copy, "--check").stderr).toContain("generated/prefactor.ts is not what");
  expect(generate(copy)).toEqual({ status: 0, stderr: "" });
  expect(generate(copy, "--check")).toEqual({ status: 0, stderr: "" });
  expect(readdirSync(join(copy, "generated"))).not.toContain("spare.ts");
});

test("a wrong argument ends in one readable line", () => {
  expect(generate(root, "--chekc")).toEqual({
    status: 1,
    stderr: 'scripts/generate.ts takes no argument but --check and --help; got "--chekc"\n',
  });
});

test("each generated file says where it comes from", () => {
  const folder = join(root, "generated");
  for (const name of readdirSync(folder)) {
    const provider = name.slice(0, name.indexOf("."));
    expect(readFileSync(join(folder, name), "utf8").split("\n")[0]).toBe(
      `// Generated from specs/${provider} by scripts/generate.ts; do not edit.`,
    );
  }
});
