import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { providers } from "../../../scripts/lib/bundle-spec.ts";
import { copyOf } from "./workspace-copy.ts";
import { fromSources } from "../../../scripts/lib/run-node.ts";

const root = join(import.meta.dirname, "../../..");
const script = join(root, "scripts/generate.ts");

function copyWorkspace() {
  const copy = copyOf("specs", "generated");
  for (const readme of providers.map((provider) => `src/${provider}/README.md`)) {
    cpSync(join(root, readme), join(copy, readme));
  }
  onTestFinished(() => rmSync(copy, { recursive: true }));
  return copy;
}

function generate(cwd: string, ...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [...fromSources, script, ...args], {
    cwd,
    encoding: "utf8",
  });
  return { status, stderr };
}

test("each difference is found, and generating mends all that the specs did not make", () => {
  const copy = copyWorkspace();
  appendFileSync(join(copy, "generated/auth0.ts"), "// edited\n");
  rmSync(join(copy, "generated/prefactor.examples.ts"));
  writeFileSync(join(copy, "generated/spare.ts"), "");
  const readme = join(copy, "src/prefactor/README.md");
  writeFileSync(readme, readFileSync(readme, "utf8").replace("`getSession` ", "`getSessions`"));
  const schema = join(copy, "specs/prefactor/components/schemas/SessionActions.yaml");
  const spec = readFileSync(schema, "utf8");
  writeFileSync(schema, spec.replace("type: boolean", "type: string"));
  expect(generate(copy, "--check")).toEqual({
    status: 1,
    stderr: [
      "generated/auth0.ts is not what the specs give; run: npm run generate\n",
      "generated/prefactor.examples.ts is not what the specs give; run: npm run generate\n",
      "src/prefactor/README.md is not what the specs give; run: npm run generate\n",
      "generated/prefactor.ts is not what the specs give; run: npm run generate\n",
      "generated/spare.ts belongs to no spec; run: npm run generate\n",
    ].join(""),
  });

  writeFileSync(schema, spec);
  expect(generate(copy)).toEqual({ status: 0, stderr: "" });
  const made = (workspace: string) =>
    readdirSync(join(workspace, "generated"))
      .map((name) => `generated/${name}`)
      .concat("src/prefactor/README.md")
      .map((file) => [file, readFileSync(join(workspace, file), "utf8")]);
  expect(made(copy)).toEqual(made(root));
});
