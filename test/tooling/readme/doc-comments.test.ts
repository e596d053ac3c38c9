import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { providers } from "../../../scripts/lib/bundle-spec.ts";
import { callsOf } from "../../support/generated.ts";
import { docProblems, repetitions } from "./doc-comments.ts";

const root = join(import.meta.dirname, "../../..");

const filesOf = (provider: string) =>
  Object.fromEntries(
    readdirSync(join(root, "src", provider))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `src/${provider}/${name}`)
      .map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );

test.each(providers)("the docs of %s name each permission and the page", async (provider) => {
  expect(docProblems(filesOf(provider), await callsOf(provider))).toEqual([]);
});

test.each(providers)("the docs of %s say once what goes for an interface", (provider) => {
  expect(repetitions(filesOf(provider))).toEqual([]);
});

test.each([
  [
    "auth0",
    "src/auth0/sessions.ts",
    "`update:sessions`",
    "it",
    "updateSession: write that it needs `update:sessions`",
  ],
  [
    "auth0",
    "src/auth0/sessions.ts",
    "`update:sessions`",
    "`update:sessions` and `read:sessions`",
    "updateSession: it does not need `read:sessions`: take that out",
  ],
  [
    "auth0",
    "src/auth0/refresh-tokens.ts",
    "the rest.\n   * Needs `read:refresh_tokens`",
    "the rest",
    "allUserRefreshTokens: write that it needs `read:refresh_tokens`",
  ],
  [
    "prefactor",
    "src/prefactor/sessions.ts",
    "is undocumented;",
    "is",
    'getSession: write "Which permission it needs is undocumented."',
  ],
  [
    "prefactor",
    "src/prefactor/sessions.ts",
    "operations/-35",
    "operations/-36",
    'getSession: write "@see https://docs.prefactor.tech/api/operations/-35"',
  ],
  [
    "prefactor",
    "src/prefactor/sessions.ts",
    "@see",
    "See",
    'getSession: write "@see https://docs.prefactor.tech/api/operations/-35"',
  ],
  [
    "rocketchat",
    "src/rocketchat/own-sessions.ts",
    "log in again.\n   *\n   * Needs no permission.",
    "login token.",
    'logoutOwnSession: write "Needs no permission."',
  ],
  [
    "cloudflare-access",
    "src/cloudflare-access/zone.ts",
    "`operation` on errors is `revokeZoneUser`.",
    "",
    "revokeUser: write that errors name it `revokeZoneUser`",
  ],
])("in the docs of %s, %s without %s is found", async (provider, file, from, to, problem) => {
  const files = filesOf(provider);
  expect(files[file]).toContain(from);
  files[file] = files[file]!.replace(from, to);
  const problems = docProblems(files, await callsOf(provider));
  expect(problems).toEqual([expect.stringContaining(`${file}: ${problem}`)]);
});

test("a sentence that stands in the docs of many functions is found", () => {
  const doc = (name: string) =>
    `/** Does ${name}. Sent once,\n * unless refused. Needs a. @throws b */ ${name}(): void;`;
  const text = `interface Both {\n${["one", "two", "three"].map(doc).join("\n")} }`;
  expect(repetitions({ "a.ts": text })).toEqual([
    "a.ts: Both: say once, in its own doc: Sent once, unless refused.",
  ]);
});
