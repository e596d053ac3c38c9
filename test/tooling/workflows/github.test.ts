import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../../..");
const folder = join(root, ".github/workflows");
const names = readdirSync(folder);
const text = (name: string) => readFileSync(join(folder, name), "utf8");

interface Step {
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: object;
}
const stepsOf = (name: string): Step[] =>
  Object.values<{ steps: Step[] }>(parse(text(name)).jobs).flatMap(({ steps }) => steps);

test("every change is tested with the README's command on Node 20, 22 and 24", () => {
  const { on, jobs } = parse(text("test.yml"));
  expect(Object.keys(on)).toEqual(["push", "pull_request", "workflow_dispatch"]);
  expect(jobs.test.strategy.matrix.node).toEqual([20, 22, 24]);
  expect(stepsOf("test.yml").flatMap(({ run }) => run ?? [])).toEqual(["npm cit"]);
});

test("the scheduled job moves every package of a vendor that is pinned", () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const pinned = Object.keys(devDependencies).filter((name) =>
    /^(auth0|cloudflare|prefactor|@(auth0|cloudflare|prefactor|rocket\.chat)\/.+)$/.test(name),
  );
  const { on } = parse(text("update-vendor-packages.yml"));
  expect(Object.keys(on)).toContain("schedule");
  const commands = stepsOf("update-vendor-packages.yml").map(({ run }) => run?.trim());
  const install = commands.find((run) => run?.startsWith("npm install"))!;
  const moved = install.split(/\s/).filter((word) => word.endsWith("@latest"));
  expect(moved.sort()).toEqual(pinned.map((name) => `${name}@latest`).sort());
  const [generate, tests] = ["npm run generate", "npm cit"].map((run) => commands.indexOf(run));
  expect(commands.indexOf(install)).toBeLessThan(generate!);
  expect(generate!).toBeLessThan(tests!);
});

/** What the job's last step asks `git` and `gh` for, with so many changes open already. */
function opening(open: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), "session-clients-github-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const log = join(folder, "log");
  for (const name of ["git", "gh"]) {
    const script = `#!/bin/sh\necho "${name} $*" >>"${log}"\n[ "$2" = list ] && echo ${open}\nexit 0\n`;
    writeFileSync(join(folder, name), script, { mode: 0o755 });
  }
  const step = stepsOf("update-vendor-packages.yml").find(({ name }) => name === "Open a change")!;
  expect(step.if).toBe("steps.moved.outputs.any == 'true'");
  const { status } = spawnSync("bash", ["-e", "-c", step.run!], {
    env: {
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      BRANCH: "update-vendor-packages",
      OUTCOME: "failure",
      RUN: "run 7",
    },
  });
  expect(status).toBe(0);
  return readFileSync(log, "utf8").trimEnd().split("\n");
}

describe("the scheduled job", () => {
  const branch = "update-vendor-packages";

  test("may push, open a change and ask for the tests, and no more", () => {
    expect(parse(text("update-vendor-packages.yml")).permissions).toEqual({
      actions: "write",
      contents: "write",
      "pull-requests": "write",
    });
  });

  test("opens a change that says how the tests ended, and asks for them on each Node", () => {
    const asked = opening(0);
    expect(asked).toContain("git add package.json package-lock.json generated");
    expect(asked.slice(-5)).toEqual([
      "gh auth setup-git",
      `git push --force origin ${branch}`,
      `gh pr list --head ${branch} --state open --json number --jq length`,
      `gh pr create --head ${branch} --title Move the vendors' packages --body The tests ended with failure in run 7`,
      `gh workflow run test.yml --ref ${branch}`,
    ]);
  });

  test("says it in the change that is open already", () => {
    expect(opening(1).slice(-2)).toEqual([
      `gh pr edit ${branch} --body The tests ended with failure in run 7`,
      `gh workflow run test.yml --ref ${branch}`,
    ]);
  });
});

describe.each(names)("%s", (name) => {
  test("uses GitHub's own actions only, by major version", () => {
    const uses = stepsOf(name).flatMap((step) => step.uses ?? []);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([]);
  });

  test("leaves no token for the packages that it runs", () => {
    const checkouts = stepsOf(name).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.map((step) => step.with)).toEqual([{ "persist-credentials": false }]);
  });

  test("needs no secret and says what it may do", () => {
    expect(text(name)).not.toContain("secrets.");
    expect(parse(text(name)).permissions).toHaveProperty("contents");
  });

  test("puts nothing from outside into a shell script", () => {
    expect(stepsOf(name).filter(({ run }) => run?.includes("${{"))).toEqual([]);
  });

  test("has scripts that a shell can read", () => {
    for (const { run } of stepsOf(name)) {
      if (run) expect(spawnSync("bash", ["-n"], { input: run }).status).toBe(0);
    }
  });
});
