import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { writeBundle } from "../../../scripts/checks/spec-changes/released.ts";
import { specChangeProblems } from "../../../scripts/checks/spec-changes/spec-change-problems.ts";

const name = "@session-clients/rocketchat";
const write = (what: string) =>
  `specs/rocketchat changed since its release: write a changeset (npx changeset add) with "${name}": ${what}`;
const stayed =
  "specs/rocketchat/openapi.yaml: info.version stayed 0.1.0, but these changes require a minor bump (0.2.0) while below 1.0.";

const order = ["name: sessionId\n      in: query", "in: query\n      name: sessionId"];
const example = ["_id: 646ceae9a8c3a3ba32d0e898", "_id: 646ceae9a8c3a3ba32d0e899"];
const moved = ["  /api/v1/sessions/list:\n", "  /api/v1/sessions/all:\n"];
const shared = ["            _user:\n              desc", "            user:\n              desc"];
const own = "        - $ref: '#/components/parameters/OwnSessionId'\n";
const added = [own, `${own}        - { name: all, in: query, schema: { type: boolean } }\n`];

/** What changed, the new version, what a changeset says with its step, and what is asked for. */
const cases: [string[], version: string, changeset: string[], problems: string[]][] = [
  [order, "0.1.0", [], []],
  [example, "0.1.0", [], [write("patch that says what changed")]],
  [example, "0.1.0", ["patch", "Another example."], []],
  [moved, "0.1.0", [], [stayed, write("minor that says what changed in listOwnSessions")]],
  [moved, "0.2.0", ["patch", "listOwnSessions"], [write("minor that says what changed")]],
  [moved, "0.2.0", ["minor", "listOwnSessions"], []],
  [shared, "0.2.0", [], [write("minor that says what changed in listWorkspaceSessions")]],
  [
    added,
    "0.2.0",
    ["minor", "getOwnSessions"],
    [write("minor that says what changed in getOwnSession")],
  ],
];

test("a change asks for its step and for the names of its operations", { timeout: 60_000 }, () => {
  mkdirSync(".tmp", { recursive: true });
  const folder = mkdtempSync(".tmp/spec-changes-");
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [base, revision] = [`${folder}/base.yaml`, `${folder}/revision.yaml`];
  writeBundle("rocketchat", base);
  const text = readFileSync(base, "utf8").replace(/^ {2}version: .*/m, "  version: 0.1.0");
  writeFileSync(base, text);
  for (const [[from = "", to = ""], version, [step, says = ""], problems] of cases) {
    expect(text).toContain(from);
    writeFileSync(revision, text.replace(from, to).replace("n: 0.1.0", `n: ${version}`));
    const changesets = step ? [{ steps: { [name]: step }, text: says }] : [];
    const change = { provider: "rocketchat", base, revision, changesets, packageVersion: "0.3.0" };
    expect(specChangeProblems(change)).toEqual(problems);
  }
});
