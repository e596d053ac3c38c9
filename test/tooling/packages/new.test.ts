import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { namesOf } from "../../../scripts/new/names.ts";
import { operationFiles } from "../../../scripts/new/operation.ts";
import { placeholder, placeholdersIn } from "../../../scripts/new/placeholders.ts";
import { fromSources } from "../../../scripts/lib/run-node.ts";

const root = join(import.meta.dirname, "../../..");
const folders = ["specs", "scripts", "src", "test", ".changeset"];

let copy: string;
beforeAll(() => {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  copy = mkdtempSync(join(root, ".tmp", "new-"));
  for (const path of [...folders, "README.md", "package.json", ".prettierrc.json"]) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
});
afterAll(() => rmSync(copy, { recursive: true }));

function run(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...fromSources, `scripts/${program}.ts`, ...args],
    { cwd: copy, encoding: "utf8" },
  );
  return {
    status,
    stdout,
    stderr,
    paths: [...stdout.matchAll(/^\w+ +(\S+): ./gm)].map((m) => m[1]!),
  };
}

const read = (path: string) => readFileSync(join(copy, path), "utf8");

test("nothing that came from a skeleton is still to be filled in", () => {
  expect(placeholdersIn(["specs", "src", "test", ".changeset", "scripts/providers"])).toEqual([]);
  expect(readFileSync("README.md", "utf8")).not.toContain(`| ${placeholder}`);
});

test("an operation is six files, none of which passes for done", () => {
  const { status, paths } = run(
    "new",
    "auth0",
    "listUserRoles",
    "--at",
    "GET /users/{user_id}/roles",
  );
  expect(status).toBe(0);
  expect(paths).toEqual([
    "specs/auth0/paths/user-roles.yaml",
    "specs/auth0/openapi.yaml",
    "src/auth0/sessions.ts",
    "src/emulator/auth0/session-routes.ts",
    "test/clients/auth0/list-user-roles.test.ts",
    ".changeset/auth0-list-user-roles.md",
  ]);
  expect(read("specs/auth0/openapi.yaml")).toContain(
    "  /users/{user_id}/roles:\n    $ref: ./paths/user-roles.yaml\ncomponents:\n",
  );
  expect(read("src/auth0/sessions.ts")).toContain('api.GET("/users/{user_id}/roles"');
  const whole = paths.filter((path) => !read(path).includes(placeholder));
  expect(whole).toEqual(["specs/auth0/openapi.yaml"]);
  for (const program of ["checks/specs", "generate"]) {
    const { status, stderr } = run(program);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^specs\/auth0\/paths\/user-roles.yaml:\d+ is still to be filled in$/m);
  }
});

test("a path that is there gets another method, and what the factory is given is no argument", () => {
  const path = "/accounts/{account_id}/access/users/{user_id}/active_sessions/{nonce}";
  const { status } = run("new", "cloudflare-access", "endActiveSession", "--at", `DELETE ${path}`);
  expect(status).toBe(0);
  expect(read("src/cloudflare-access/sessions.ts").replace(/\s+/g, " ")).toContain(
    "endActiveSession: (user_id, nonce, options) => api.DELETE(",
  );
});

test("a provider is a folder of specs, one of a package, and eight files besides", () => {
  const { status, stderr, paths } = run(
    "new",
    "made-up",
    "getSession",
    "--at",
    "GET /sessions/{id}",
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(paths.filter((path) => !path.startsWith("specs/"))).toEqual([
    ...["package.json", "README.md", "index.ts", "client.ts", "sessions.ts", "error.ts"].map(
      (name) => `src/made-up/${name}`,
    ),
    "src/emulator/made-up/api.ts",
    "src/emulator/made-up/options.ts",
    "src/emulator/providers.ts",
    "test/support/made-up.ts",
    "test/clients/made-up/get-session.test.ts",
    "scripts/providers/made-up.ts",
    "README.md",
    ".changeset/made-up.md",
  ]);
  expect(paths.filter((path) => !existsSync(join(copy, path)))).toEqual([]);
  expect(read("specs/redocly.yaml")).toContain("  made-up:\n    root: made-up/openapi.yaml\n");
  expect(read("src/emulator/providers.ts")).toMatch(/, madeUp,?\s\};$/m);
});

test.each([
  [["Auth 0", "getIt", "GET /a"], 'a provider is named like "acme-id", in small letters; not'],
  [["core", "getIt", "GET /a"], '"core" is a folder of ours'],
  [["auth0", "Get", "GET /a"], 'an operation is named like "listUserSessions", a verb first; not'],
  [["auth0", "getIt", "LIST a"], "--at takes the method and the documented path, such as"],
  [["auth0", "getIt", "GET /sessions/{id}"], "specs/auth0/paths/session.yaml has a GET already"],
  [["auth0", "getSession", "GET /it"], "auth0 has an operation getSession already"],
])("%j is refused in a sentence", async ([provider = "", operationId = "", at = ""], sentence) => {
  const refused = async () => operationFiles(namesOf(provider, operationId, at));
  await expect(refused()).rejects.toThrow(sentence);
});
