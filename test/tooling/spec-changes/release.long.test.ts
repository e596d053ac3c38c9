import { spawnSync } from "node:child_process";
import {
  cpSync,
  readdirSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { packages } from "../../../scripts/lib/packages.ts";
import { fromSources } from "../../../scripts/lib/run-node.ts";

test("from one release to the next", { timeout: 120_000 }, () => {
  mkdirSync(".tmp", { recursive: true });
  const copy = mkdtempSync(".tmp/release-");
  onTestFinished(() => rmSync(copy, { recursive: true }));
  const read = (file: string) => readFileSync(join(copy, file), "utf8");
  const change = (file: string, from: RegExp, to: string) =>
    writeFileSync(join(copy, file), read(file).replace(from, to));
  const release = () =>
    spawnSync(process.execPath, [...fromSources, resolve("scripts/release.ts")], {
      cwd: copy,
      encoding: "utf8",
    });

  const manifests = packages.map((name) => `src/${name}/package.json`);
  const files = [
    "specs",
    ".changeset/config.json",
    ".npmrc",
    "package.json",
    "package-lock.json",
    "CHANGELOG.md",
  ];
  for (const path of [...files, ...manifests]) {
    cpSync(path, join(copy, path), { recursive: true });
  }
  rmSync(join(copy, "specs/.released"), { recursive: true });
  // Whatever the last real release was, this one starts here.
  for (const file of manifests) {
    change(file, /("(?:version|@session-clients\/[a-z-]+)": )"\d+\.\d+\.\d+"/g, '$1"0.1.0"');
  }
  change("specs/prefactor/openapi.yaml", /^ {2}version: .*/m, "  version: 0.1.0");

  expect(release().status).toBe(0);
  expect(read("specs/.released/prefactor.yaml")).toContain("operationId: getSession");
  const kept = read("specs/.released/rocketchat.yaml");
  rmSync(join(copy, "specs/.released/rocketchat.yaml"));
  change(
    "specs/prefactor/components/schemas/InteractionDetails.yaml",
    /type: number/,
    "type: string",
  );
  expect(release()).toMatchObject({
    status: 1,
    stderr: [
      "specs/prefactor/openapi.yaml: info.version stayed 0.1.0, but these changes require a minor bump (0.2.0) while below 1.0.",
      'specs/prefactor changed since its release: write a changeset (npx changeset add) with "@session-clients/prefactor": minor that says what changed in getSession',
      "specs/.released/rocketchat.yaml is missing: take it back from the last release",
      "",
    ].join("\n"),
  });

  writeFileSync(join(copy, "specs/.released/rocketchat.yaml"), kept);
  change("specs/prefactor/openapi.yaml", /version: 0.1.0/, "version: 0.2.0");
  const changeset = '---\n"@session-clients/prefactor": minor\n---\n\n`getSession` gives text.\n';
  writeFileSync(join(copy, ".changeset/text.md"), changeset);
  expect(release().status).toBe(0);
  const written = [
    ["CHANGELOG.md", ": prefactor 0.2.0\n\n`prefactor`:\n\n`getSession` gives text.\n\n## "],
    ["src/prefactor/package.json", '"version": "0.2.0"'],
    ["src/auth0/package.json", '"version": "0.1.0"'],
    ["specs/.released/prefactor.yaml", "version: 0.2.0"],
    [
      "package-lock.json",
      '"src/prefactor": {\n      "name": "@session-clients/prefactor",\n      "version": "0.2.0"',
    ],
  ] as const;
  for (const [file, text] of written) {
    expect(read(file)).toContain(text);
  }
  expect(readdirSync(join(copy, ".changeset"))).toEqual(["config.json"]);
});
