import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleSpec, providers } from "../../../scripts/bundle-spec.mjs";
import { checkWorkflow } from "../../../scripts/workflows/check-workflow.mjs";
import { emulatorOptions, workflows } from "../../../scripts/workflows/workflows.mjs";
import { createEmulator } from "../../../src/emulator/index.ts";

const root = join(import.meta.dirname, "../../..");
const prefactor = workflows.find(({ provider }) => provider === "prefactor")!;
const auth0 = workflows.find(({ provider }) => provider === "auth0")!;
const document = bundleSpec("prefactor", { dereferenced: true });

let folder: string;
beforeAll(() => {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  folder = mkdtempSync(join(root, ".tmp", "workflows-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The Arazzo description with one text replaced, at its usual distance from specs/. */
function changed(from: string | RegExp, to: string, provider = "prefactor"): string {
  const text = readFileSync(join(root, `specs/arazzo/${provider}.arazzo.yaml`), "utf8");
  expect(text).toMatch(from);
  const file = join(folder, `${provider}.arazzo.yaml`);
  writeFileSync(file, text.replace(from, to).replace("url: ../", `url: ${root}/specs/`));
  return file;
}

test("every provider has a workflow", () => {
  expect(workflows.map(({ provider }) => provider)).toEqual(providers);
});

describe("the check of the workflows", { timeout: 60_000 }, () => {
  test("passes on the workflow as it is, and finds a wrong expectation in it", async () => {
    const emulator = createEmulator();
    expect(await checkWorkflow(prefactor, emulator, document, { folder })).toEqual({
      steps: 2,
      checks: 8,
      problems: [],
    });
    const file = changed('#/code == "not_found"', '#/code == "bad_request"');
    const { problems } = await checkWorkflow(prefactor, emulator, document, { folder, file });
    expect(problems).toEqual([
      'prefactor: look-for-another: success criteria check: $response.body#/code == "bad_request"',
    ]);
  });

  test("finds a status that is not documented, also beside a range", async () => {
    const emulator = createEmulator();
    emulator.setFault("prefactor.getSession", { kind: "answer", status: 302, after: 1 });
    const { problems } = await checkWorkflow(prefactor, emulator, document, { folder });
    expect(problems).toContain(
      "prefactor: look-for-another: getSession 302: status is not documented",
    );
  });

  test("finds a description that looks no more whether the session is gone", async () => {
    const emulator = createEmulator(emulatorOptions);
    const spec = bundleSpec("auth0", { dereferenced: true });
    const file = changed(/ {6}- stepId: list-again[\s\S]*(?=components:)/, "", "auth0");
    const { problems } = await checkWorkflow(auth0, emulator, spec, { folder, file });
    expect(problems).toEqual([
      expect.stringMatching(/^auth0: the calls must be .* 404; they are .*, revokeSession 202$/),
    ]);
  });

  test("finds an API that accepts an end and does not carry it out", async () => {
    const emulator = createEmulator(emulatorOptions);
    emulator.setFault("auth0.revokeSession", { kind: "answer", status: 202 });
    const spec = bundleSpec("auth0", { dereferenced: true });
    const { problems } = await checkWorkflow(auth0, emulator, spec, { folder });
    expect(problems).toEqual([
      "auth0: list-again: success criteria check: $response.body#/sessions/0/id != $steps.first-page.outputs.sessionId",
      "auth0: 5 of 6 steps were run",
    ]);
  });
});
