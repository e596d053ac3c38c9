import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { expect, test } from "vitest";
import { filesIn } from "../../../scripts/files.mjs";
import { manifest, packages } from "../../../scripts/packages.mjs";
import { importProblems } from "./import-problems.ts";
import { importsOf } from "./imports-of.ts";

const sources = packages.flatMap((name) =>
  filesIn(`src/${name}`, (folder) => folder !== "dist").filter((path) => path.endsWith(".ts")),
);

test("no module imports itself by way of others", () => {
  const imports = new Map(
    sources.map((path) => [
      path,
      importsOf(readFileSync(path, "utf8"))
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => join(dirname(path), specifier)),
    ]),
  );
  const cycles: string[] = [];
  const finished = new Set<string>();
  const follow = (path: string, via: readonly string[]): void => {
    if (via.includes(path)) {
      cycles.push([...via.slice(via.indexOf(path)), path].join(" -> "));
    } else if (!finished.has(path)) {
      for (const next of imports.get(path) ?? []) {
        follow(next, [...via, path]);
      }
      finished.add(path);
    }
  };
  for (const path of sources) {
    follow(path, []);
  }
  expect(cycles).toEqual([]);
});

test("imports go from the providers to core and never elsewhere", () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.flatMap((path) => importProblems(path, readFileSync(path, "utf8")))).toEqual([]);
});

test.each([
  ["src/auth0/a.ts", 'import { b } from "@session-clients/rocketchat";'],
  ["src/auth0/a.ts", 'export * from "@session-clients/rocketchat";'],
  ["src/auth0/a.ts", 'const b = await import("@session-clients/rocketchat");'],
  ["src/auth0/a.ts", 'const b = require("@session-clients/rocketchat");'],
  ["src/auth0/a.ts", 'type B = import("@session-clients/rocketchat").Session;'],
  ["src/auth0/a.ts", 'import "@session-clients/emulator";'],
  ["src/auth0/a.ts", 'import { b } from "../rocketchat/b.ts";'],
  ["src/auth0/a.ts", 'import type { paths } from "../../generated/rocketchat.ts";'],
  ["src/auth0/a.ts", 'import { b } from "../../scripts/b.mjs";'],
  ["src/auth0/a.ts", 'import { createHash } from "node:crypto";'],
  ["src/auth0/a.ts", 'import createClient from "openapi-fetch";'],
  ["src/auth0/client.ts", 'import createClient from "openapi-fetch";'],
  ["src/core/a.ts", 'import { b } from "@session-clients/auth0";'],
  ["src/core/a.ts", 'import type { paths } from "../../generated/auth0.ts";'],
  ["src/core/a.ts", 'import { readFileSync } from "fs";'],
  ["src/core/a.ts", 'if (provider === "auth0") wait();'],
  ["src/core/a.ts", "const rocketChatLimit = 10;"],
  ["src/emulator/a.ts", 'import { ApiError } from "@session-clients/core";'],
  ["src/emulator/a.ts", 'import { b } from "../auth0/b.ts";'],
  ["src/emulator/a.ts", 'if (provider === "auth0") wait();'],
  ["src/emulator/a.ts", 'import { b } from "./auth0/b.ts";'],
  ["src/emulator/a.ts", 'import { examples } from "../../generated/auth0.examples.ts";'],
  ["src/emulator/auth0/a.ts", 'import { b } from "../rocketchat/b.ts";'],
  [
    "src/emulator/auth0/a.ts",
    'import { examples } from "../../../generated/prefactor.examples.ts";',
  ],
  ["src/inventory/a.ts", 'import { b } from "@session-clients/auth0";'],
])("%s refuses %s", (path, text) => {
  expect(importProblems(path, text)).not.toEqual([]);
});

test.each([
  ["src/core/a.ts", "// Auth0 answers 202 here.\nexport const b = 1;"],
  ["src/auth0/a.ts", 'import type { paths } from "../../generated/auth0.ts";'],
  ["src/auth0/client.ts", 'import { call } from "@session-clients/core";'],
  ["src/core/api.ts", 'import createClient from "openapi-fetch";'],
  ["src/emulator/auth0/b.ts", 'import { examples } from "../../../generated/auth0.examples.ts";'],
  ["src/emulator/auth0/b.ts", 'import { c } from "../c.ts";'],
  ["src/emulator/providers.ts", 'import { auth0 } from "./auth0/api.ts";'],
  ["src/emulator/a.ts", 'const http = await import("node:http");'],
])("%s accepts %s", (path, text) => {
  expect(importProblems(path, text)).toEqual([]);
});

test.each(packages)("%s depends on what it imports and on nothing else", (name) => {
  const own = sources.filter((path) => path.startsWith(`src/${name}/`));
  const imported = own
    .flatMap((path) => importsOf(readFileSync(path, "utf8")))
    .filter((specifier) => !/^(\.|node:)/.test(specifier))
    .map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)![0]);
  const { dependencies = {} } = manifest(`src/${name}`);
  expect(Object.keys(dependencies).sort()).toEqual([...new Set(imported)].sort());
});
