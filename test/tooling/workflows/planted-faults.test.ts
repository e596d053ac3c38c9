import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkWorkflow } from "../../../scripts/checks/workflows/check-workflow.ts";
import { emulatorOptions, workflows } from "../../../scripts/checks/workflows/workflows.ts";
import { createEmulator, type EmulatorOptions } from "../../../src/emulator/index.ts";

const root = join(import.meta.dirname, "../../..");
const auth0 = workflows.find(({ provider }) => provider === "auth0")!;

let folder: string;
beforeAll(() => {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  folder = mkdtempSync(join(root, ".tmp", "workflows-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function problemsOf(faults: EmulatorOptions["faults"], file?: string) {
  const emulator = createEmulator({ ...emulatorOptions, faults });
  return (await checkWorkflow(auth0, emulator, { folder, file })).problems;
}

test("an API that accepts an end and does not carry it out is found", async () => {
  const faults = { "auth0.revokeSession": { kind: "answer", status: 202 } } as const;
  expect(await problemsOf(faults)).toEqual([
    "auth0: list-again: success criteria check: $response.body#/sessions/0/id != $steps.first-page.outputs.sessionId",
  ]);
});

test("a second page without a row is found", async () => {
  const body = { sessions: [] };
  const faults = { "auth0.listUserSessions": { kind: "answer", status: 200, body, after: 1 } };
  expect(await problemsOf(faults as EmulatorOptions["faults"])).toEqual([
    expect.stringMatching(/^auth0: second-page: success criteria check/),
  ]);
});

test("a description that looks no more whether the session is gone is found", async () => {
  const text = readFileSync(join(root, "specs/arazzo/auth0.arazzo.yaml"), "utf8");
  const shorter = text.replace(/ {6}- stepId: list-again[\s\S]*(?=components:)/, "");
  expect(shorter).not.toBe(text);
  const file = join(folder, "auth0.arazzo.yaml");
  writeFileSync(file, shorter.replace("url: ../", `url: ${root}/specs/`));
  expect(await problemsOf(undefined, file)).toEqual([
    expect.stringMatching(/^auth0: the calls must be .* 404; they are .*, revokeSession 202$/),
  ]);
});
