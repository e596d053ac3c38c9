import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyOf } from "./workspace-copy.ts";
import { runLoopbackOnly } from "../../support/run-loopback-only.ts";
import { fromSources } from "../../../scripts/lib/run-node.ts";

const script = join(import.meta.dirname, "../../../scripts/checks/specs.ts");

const plants = [
  {
    mistake: "a success without an example",
    file: "prefactor/paths/session.yaml",
    edit: (text: string) => text.replace(/ {10}examples:\n(?: {12}.*\n)+/, ""),
    rule: "rule/success-has-named-example",
  },
  {
    mistake: "an operation without its page",
    file: "auth0/paths/refresh-tokens-revoke.yaml",
    edit: (text: string) => text.replace(/ {2}externalDocs:\n.*\n/, ""),
    rule: "rule/operation-names-its-documentation",
  },
  {
    mistake: "an example with a misspelt field",
    file: "auth0/components/examples/DocumentedSession.yaml",
    edit: (text: string) => text.replace("user_id:", "user_ids:"),
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
    file: "cloudflare-access/paths/failed-logins.yaml",
    edit: (text: string) => text.replace(/ {4}4XX:\n.*\n {4}"429":\n.*\n/, ""),
    rule: "operation-4xx-response",
  },
  {
    mistake: "an operation whose server never fails",
    file: "rocketchat/paths/sessions-list.yaml",
    edit: (text: string) => text.replace(/ {4}5XX:\n.*\n/, ""),
    rule: "rule/operation-can-fail",
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
    file: "auth0/openapi.yaml",
    edit: (text: string) =>
      text.replace(/license:\n(?: {4}.*\n)+/, "license:\n    $ref: ../prefactor/license.yaml\n"),
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
    rule: "x-contradiction must be a list of {",
  },
];

describe("of mistakes that are planted in a copy of specs/", () => {
  let copy: string;
  let run: Awaited<ReturnType<typeof runLoopbackOnly>>;
  let findings: string[];

  beforeAll(async () => {
    copy = copyOf("specs");
    writeFileSync(join(copy, "specs/prefactor/license.yaml"), "name: MIT\nidentifier: MIT\n");
    for (const { file, edit } of plants) {
      const path = join(copy, "specs", file);
      const before = readFileSync(path, "utf8");
      writeFileSync(path, edit(before));
      expect(readFileSync(path, "utf8"), file).not.toBe(before);
    }
    const env = { REDOCLY_TELEMETRY: "on", CI: "" };
    run = await runLoopbackOnly([...fromSources, script], { cwd: copy, env });
    findings = (run.stdout + run.stderr).split(/^(?=\[\d+\] |specs\/)/m);
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  test.each(plants)("$mistake is found", ({ file, rule }) => {
    const found = findings.filter((text) => text.includes(rule));
    expect(found).not.toEqual([]);
    expect(found.filter((text) => !text.includes(`specs/${file}`))).toEqual([]);
  });

  test("they are told with 1, and without a connection, whatever the environment says", () => {
    expect({ code: run.code, hosts: run.hosts }).toEqual({ code: 1, hosts: [] });
  });
});
