import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { copyOf } from "./workspace-copy.ts";
import { runLoopbackOnly } from "../../support/run-loopback-only.ts";
import { fromSources } from "../../../scripts/lib/run-node.ts";

const root = join(import.meta.dirname, "../../..");
const script = join(root, "scripts/checks/specs.ts");
function copySpecs() {
  const copy = copyOf("specs");
  onTestFinished(() => rmSync(copy, { recursive: true }));
  return copy;
}

function change(file: string, edit: (text: string) => string) {
  const before = readFileSync(file, "utf8");
  const after = edit(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

describe("a planted mistake is found:", () => {
  test.each([
    {
      mistake: "a success without an example",
      file: "prefactor/paths/session.yaml",
      edit: (text: string) => text.replace(/ {10}examples:\n(?: {12}.*\n)+/, ""),
      rule: "rule/success-has-named-example",
    },
    {
      mistake: "an operation without its page",
      file: "prefactor/paths/session.yaml",
      edit: (text: string) => text.replace(/ {2}externalDocs:\n.*\n/, ""),
      rule: "rule/operation-names-its-documentation",
    },
    {
      mistake: "an example with a misspelt field",
      file: "prefactor/paths/session.yaml",
      edit: (text: string) => text.replace("pool_id:", "pool_ids:"),
      rule: "no-invalid-media-type-examples",
    },
    {
      mistake: "a parameter example out of range",
      file: "auth0/components/parameters/Take.yaml",
      edit: (text: string) => text.replace("example: 50", "example: 101"),
      rule: "no-invalid-parameter-examples",
    },
    {
      mistake: "a schema example of another form",
      file: "prefactor/components/schemas/Pfid.yaml",
      edit: (text: string) => text.replace("- 013x", "- O13X"),
      rule: "no-invalid-schema-examples",
    },
    {
      mistake: "an operation that cannot be refused",
      file: "prefactor/paths/session.yaml",
      edit: (text: string) => text.replace(/ {4}4XX:\n.*\n/, ""),
      rule: "operation-4xx-response",
    },
    {
      mistake: "a component that nothing uses",
      file: "prefactor/openapi.yaml",
      edit: (text: string) =>
        text.replace("components:\n", "components:\n  schemas:\n    Spare:\n      type: string\n"),
      rule: "no-unused-components",
    },
    {
      mistake: "a reference where none may stand",
      file: "prefactor/openapi.yaml",
      edit: (text: string) =>
        text.replace(/license:\n(?: {4}.*\n)+/, "license:\n    $ref: ./license.yaml\n"),
      rule: "spec-strict-refs",
    },
    {
      mistake: "a property without a description",
      file: "cloudflare-access/components/schemas/User.yaml",
      edit: (text: string) => text.replace(/ {4}description: The user's active devices.\n/, ""),
      rule: "The property `active_device_count` needs a description of its own",
    },
    {
      mistake: "a property that says by its reference alone what it is",
      file: "cloudflare-access/components/schemas/UserResponse.yaml",
      edit: (text: string) => text.replace(/ {8}description: The user.\n/, ""),
      rule: "The property `result` needs a description of its own",
    },
    {
      mistake: "a property with an empty description",
      file: "rocketchat/components/schemas/WorkspaceSession.yaml",
      edit: (text: string) => text.replace(/description: Who logged in.*/, 'description: " "'),
      rule: "The property `_user` needs a description of its own",
    },
    {
      mistake: "a contradiction without a reason",
      file: "rocketchat/components/parameters/Filter.yaml",
      edit: (text: string) => text.replace(/ {4}why: .*\n/, ""),
      rule: "specs/rocketchat/components/parameters/Filter.yaml: x-contradiction must be a list of {",
    },
  ])("$mistake", ({ file, edit, rule }) => {
    const copy = copySpecs();
    writeFileSync(join(copy, "specs/prefactor/license.yaml"), "name: MIT\nidentifier: MIT\n");
    change(join(copy, "specs", file), edit);
    const { status, stdout, stderr } = spawnSync(process.execPath, [...fromSources, script], {
      cwd: copy,
      encoding: "utf8",
    });
    expect(stdout + stderr).toContain(rule);
    expect(status).toBe(1);
  });
});

test("linting opens no connection, whatever the environment says", async () => {
  const env = { REDOCLY_TELEMETRY: "on", CI: "" };
  const { code, hosts } = await runLoopbackOnly([...fromSources, script], {
    cwd: copySpecs(),
    env,
  });
  expect({ code, hosts }).toEqual({ code: 0, hosts: [] });
});
