import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { providers } from "../../../scripts/bundle-spec.mjs";
import { packages } from "../../../scripts/packages.mjs";

const root = join(import.meta.dirname, "../../..");
const script = join(root, "scripts/release.mjs");
const schema = "specs/prefactor/components/schemas/InteractionDetails.yaml";
const description = "specs/prefactor/openapi.yaml";

let copy: string;

beforeAll(() => {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  copy = mkdtempSync(join(root, ".tmp", "release-"));
  const files = [".npmrc", ".prettierignore", ".prettierrc.json", "package.json", "CHANGELOG.md"];
  for (const name of ["specs", ...files, "package-lock.json"]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  rmSync(join(copy, "specs/.released"), { recursive: true });
  cpSync(join(root, ".changeset/config.json"), join(copy, ".changeset/config.json"));
  for (const name of packages) {
    const file = `src/${name}/package.json`;
    cpSync(join(root, file), join(copy, file));
    // Whatever the last real release was, this one starts here.
    rewrite(file, /("(?:version|@session-clients\/[a-z-]+)": )"\d+\.\d+\.\d+"/g, '$1"0.1.0"');
  }
  rewrite(description, /^ {2}version: .*/m, "  version: 0.1.0");
});
afterAll(() => rmSync(copy, { recursive: true }));

function release() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: copy,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** What CI would say of the format of the files as they are. */
function format() {
  const prettier = join(root, "node_modules/prettier/bin/prettier.cjs");
  const options = { cwd: copy, encoding: "utf8" } as const;
  return spawnSync(process.execPath, [prettier, "--check", "--log-level=warn", "."], options)
    .stderr;
}

const read = (file: string) => readFileSync(join(copy, file), "utf8");

function rewrite(file: string, from: RegExp, to: string) {
  expect(read(file)).toMatch(from);
  writeFileSync(join(copy, file), read(file).replace(from, to));
}

test("from one release to the next", { timeout: 120_000 }, () => {
  expect(release().status).toBe(0);
  expect(read("specs/.released/prefactor.yaml")).toContain("operationId: getSession");
  for (const other of providers.filter((provider) => provider !== "prefactor")) {
    expect(existsSync(join(copy, `specs/.released/${other}.yaml`))).toBe(true);
  }
  expect(format()).toBe("");

  const rocketchat = read("specs/.released/rocketchat.yaml");
  rmSync(join(copy, "specs/.released/rocketchat.yaml"));
  expect(release()).toMatchObject({
    status: 1,
    stderr:
      "rocketchat: specs/.released/rocketchat.yaml is missing, so nothing can be compared with it\n",
  });
  writeFileSync(join(copy, "specs/.released/rocketchat.yaml"), rocketchat);

  rewrite(schema, /type: number/, "type: string");
  const refused = release();
  expect(refused.stdout).toContain("prefactor: major change of getSession");
  expect(refused).toMatchObject({
    status: 1,
    stderr: [
      "prefactor: info.version is 0.1.0; the change is major and needs 0.2.0",
      "prefactor: .changeset needs minor for @session-clients/prefactor; there is none",
      "prefactor: no changeset of @session-clients/prefactor names getSession",
      "",
    ].join("\n"),
  });

  rewrite(description, /version: 0.1.0/, "version: 0.2.0");
  const changeset =
    '---\n"@session-clients/prefactor": minor\n---\n\n`getSession` gives `at` as text.\n';
  writeFileSync(join(copy, ".changeset/times-as-text.md"), changeset);

  expect(release().status).toBe(0);
  expect(existsSync(join(copy, ".changeset/times-as-text.md"))).toBe(false);
  expect(read("CHANGELOG.md")).toMatch(
    /## \d{4}-\d\d-\d\d: prefactor 0\.2\.0\n\n`prefactor`:\n\n`getSession` gives `at` as text\.\n\n## /,
  );
  expect(existsSync(join(copy, "src/prefactor/CHANGELOG.md"))).toBe(false);
  expect(JSON.parse(read("src/prefactor/package.json")).version).toBe("0.2.0");
  expect(JSON.parse(read("src/auth0/package.json")).version).toBe("0.1.0");
  expect(JSON.parse(read("package-lock.json")).packages["src/prefactor"].version).toBe("0.2.0");
  expect(read("specs/.released/prefactor.yaml")).toContain("version: 0.2.0");
  expect(format()).toBe("");
});
