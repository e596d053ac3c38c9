import { expect, test } from "vitest";
import { nextVersion, stepAt } from "../../../scripts/spec-changes/next-version.mjs";
import { specChangeProblems } from "../../../scripts/spec-changes/spec-change-problems.mjs";

const name = "@session-clients/auth0";
const good = {
  provider: "auth0",
  diff: { step: "minor" as const, versions: { base: "1.2.3", revision: "1.3.0" } },
  operations: ["getSession"],
  changesets: [{ steps: { [name]: "minor" as const }, text: "`getSession` takes a header." }],
  packageVersion: "2.0.0",
};

test("a change with its version, its step and its names lacks nothing", () => {
  expect(specChangeProblems(good)).toEqual([]);
});

test("nothing changed and nothing claimed lacks nothing", () => {
  const diff = { step: undefined, versions: { base: "1.2.3", revision: "1.2.3" } };
  expect(specChangeProblems({ ...good, diff, operations: [], changesets: [] })).toEqual([]);
});

test("a larger step than needed is allowed: the code may have changed as well", () => {
  const changesets = [
    { steps: { [name]: "major" as const }, text: "Drops `getSession`'s old form." },
  ];
  expect(specChangeProblems({ ...good, changesets })).toEqual([]);
});

test("info.version has to take the step", () => {
  const diff = { step: "minor" as const, versions: { base: "1.2.3", revision: "1.2.4" } };
  expect(specChangeProblems({ ...good, diff })).toEqual([
    "auth0: info.version is 1.2.4; the change is minor and needs 1.3.0",
  ]);
});

test("info.version takes no larger step than the change and the changeset do", () => {
  const at = (revision: string, given: "minor" | "major") => {
    const diff = { step: "minor" as const, versions: { base: "1.2.3", revision } };
    const changesets = [{ steps: { [name]: given }, text: "`getSession` takes a header." }];
    return specChangeProblems({ ...good, diff, changesets });
  };
  expect(at("9.9.9", "minor")).toEqual([
    "auth0: info.version is 9.9.9; the change is minor and needs 1.3.0",
  ]);
  expect(at("1.3.1", "minor")).not.toEqual([]);
  expect(at("2.0.0", "minor")).not.toEqual([]);
  expect(at("2.0.0", "major")).toEqual([]);
  expect(at("9.9.9", "major")).toEqual([
    "auth0: info.version is 9.9.9; the change is minor and needs 1.3.0 or 2.0.0",
  ]);
});

test("info.version stays where nothing changed", () => {
  const diff = { step: undefined, versions: { base: "1.2.3", revision: "1.3.0" } };
  expect(specChangeProblems({ ...good, diff, operations: [] })).toEqual([
    "auth0: info.version is 1.3.0, but nothing else changed",
  ]);
});

test("the package has to take the step", () => {
  const changesets = [
    { steps: { [name]: "patch" as const }, text: "`getSession` takes a header." },
  ];
  expect(specChangeProblems({ ...good, changesets })).toEqual([
    "auth0: .changeset needs minor for @session-clients/auth0; there is patch",
  ]);
});

test("a changeset of another package does not count", () => {
  const steps = { "@session-clients/rocketchat": "minor" as const };
  const changesets = [{ steps, text: "`getSession` takes a header." }];
  expect(specChangeProblems({ ...good, changesets })).toEqual([
    "auth0: .changeset needs minor for @session-clients/auth0; there is none",
    "auth0: no changeset of @session-clients/auth0 names getSession",
  ]);
});

test("the changelog has to name each operation, as a whole word", () => {
  const changesets = [{ steps: { [name]: "minor" as const }, text: "`getSessions` and more." }];
  const operations = ["getSession", "revokeSession"];
  expect(specChangeProblems({ ...good, changesets, operations })).toEqual([
    "auth0: no changeset of @session-clients/auth0 names getSession, revokeSession",
  ]);
});

test("below 1.0 a breaking change is a minor step", () => {
  expect(stepAt("major", "0.4.1")).toBe("minor");
  expect(stepAt("major", "1.0.0")).toBe("major");
  expect(nextVersion("0.4.1", "major")).toBe("0.5.0");
  expect(nextVersion("1.4.1", "major")).toBe("2.0.0");
  expect(nextVersion("0.4.1", "patch")).toBe("0.4.2");
});

test("a version is three numbers", () => {
  expect(nextVersion("0.9.9", "minor")).toBe("0.10.0");
  expect(() => nextVersion("2026-08-20", "minor")).toThrow("info.version must be three numbers");
});
