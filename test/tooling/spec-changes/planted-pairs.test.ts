import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareSpecs } from "../../../scripts/spec-changes/compare-specs.mjs";
import { writeBundle } from "../../../scripts/spec-changes/released.mjs";

const root = join(import.meta.dirname, "../../..");

let folder: string;
let base: string;
beforeAll(() => {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  folder = mkdtempSync(join(root, ".tmp", "spec-changes-"));
  base = join(folder, "base.yaml");
  writeBundle("rocketchat", base);
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** The description with one text replaced by another. */
function changed(from: string | RegExp, to: string): string {
  const text = readFileSync(base, "utf8");
  expect(text).toMatch(from);
  const revision = join(folder, "revision.yaml");
  writeFileSync(revision, text.replace(from, to));
  return revision;
}

describe("a planted pair of descriptions", { timeout: 30_000 }, () => {
  test.each([
    {
      what: "an operation that is gone is a major change of it",
      from: "  /api/v1/sessions/list:\n    get:",
      to: "  /api/v1/sessions/all:\n    get:",
      step: "major",
      operations: ["listOwnSessions"],
    },
    {
      what: "a property of a shared schema that is gone is a major change of those that use it",
      from: "            _user:\n              description: Who logged in",
      to: "            user:\n              description: Who logged in",
      step: "major",
      operations: ["getWorkspaceSession", "listWorkspaceSessions"],
    },
    {
      what: "a new parameter is a minor change",
      from: "        - $ref: '#/components/parameters/OwnSessionId'",
      to: `        - $ref: '#/components/parameters/OwnSessionId'
        - name: verbose
          in: query
          description: Asks for more.
          schema:
            type: boolean`,
      step: "minor",
      operations: ["getOwnSession"],
    },
    {
      what: "other words in a shared description are a patch of those that use it",
      from: "Where the code comes from.",
      to: "Which kind of code it is.",
      step: "patch",
      operations: ["getWorkspaceSession", "listWorkspaceSessions", "logoutWorkspaceSession"],
    },
    {
      what: "other words beside a reference are a patch",
      from: "description: Who logged in;",
      to: "description: Whose login it is;",
      step: "patch",
      operations: ["getWorkspaceSession", "listWorkspaceSessions"],
    },
    {
      what: "another example is a patch",
      from: "_id: 646ceae9a8c3a3ba32d0e898",
      to: "_id: 646ceae9a8c3a3ba32d0e899",
      step: "patch",
      operations: ["getOwnSession"],
    },
    {
      what: "another permission is a patch",
      from: "x-permission: none",
      to: "x-permission: undocumented",
      step: "patch",
      operations: ["listOwnSessions"],
    },
    {
      what: "keys in another order are no change",
      from: "name: sessionId\n      in: query",
      to: "in: query\n      name: sessionId",
      step: undefined,
      operations: [],
    },
    {
      what: "the version alone is no change",
      from: /version: \d+\.\d+\.\d+/,
      to: "version: 1000.0.0",
      step: undefined,
      operations: [],
    },
  ])("$what", ({ from, to, step, operations }) => {
    const revision = changed(from, to);
    const change = compareSpecs(base, revision);
    expect(change.diff.step).toBe(step);
    expect(change.operations).toEqual(operations);
  });
});
