import { readFileSync } from "node:fs";
import type { Operation } from "@session-clients/core";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { operations as auth0 } from "../../src/auth0/operations.ts";
import { operations as cloudflareAccess } from "../../src/cloudflare-access/operations.ts";
import { operations as prefactor } from "../../src/prefactor/operations.ts";
import { operations as rocketchat } from "../../src/rocketchat/operations.ts";

interface SpecOperation {
  operationId: string;
  externalDocs: { url: string };
  "x-permission": string[] | "none" | "undocumented";
  responses: Record<string, { content?: unknown }>;
}

const tables = { auth0, "cloudflare-access": cloudflareAccess, prefactor, rocketchat };

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** Every operation of a spec with the place where it stands, straight from the YAML files. */
function* specOperations(provider: string) {
  const root = parse(read(`specs/${provider}/openapi.yaml`)) as {
    paths: Record<string, { $ref: string }>;
  };
  for (const [path, { $ref }] of Object.entries(root.paths)) {
    const item = parse(read(`specs/${provider}/${$ref}`)) as Record<string, SpecOperation>;
    for (const method of ["get", "post", "patch", "delete"])
      if (item[method]) yield { at: `${method.toUpperCase()} ${path}`, operation: item[method] };
  }
}

const permissionsOf = ({ "x-permission": permission }: SpecOperation) =>
  Array.isArray(permission) ? permission : [];

for (const [provider, table] of Object.entries(tables)) {
  const specified = [...specOperations(provider)];

  test(`the table of ${provider} has the spec's operations, paths and permissions, and no other`, () => {
    expect(
      Object.entries(table)
        .map(([name, { at }]) => `${name}: ${at}`)
        .sort(),
    ).toEqual(specified.map(({ at, operation }) => `${operation.operationId}: ${at}`).sort());
    for (const { operation } of specified) {
      const { needs = "", empty } = table[operation.operationId as keyof typeof table] as Operation;
      const permissions = permissionsOf(operation);
      for (const permission of permissions) expect(needs).toContain(permission);
      expect(needs === "").toBe(permissions.length === 0);
      const success = operation.responses["200"] ?? operation.responses["202"];
      if (!success?.content) expect(empty).toBe(true);
    }
  });

  test(`the README of ${provider} has a row for each operation: HTTP, permission, documented page`, () => {
    const rows = read(`src/${provider}/README.md`)
      .split("\n")
      .filter((line) => line.startsWith("|"));
    for (const { at, operation } of specified) {
      const row = rows.find((line) => line.includes(`\`${operation.operationId}\``)) ?? "";
      expect(row.replace(/ +/g, " ")).toContain(`| \`${at}\` |`);
      expect(row).toContain(`(${operation.externalDocs.url})`);
      for (const permission of permissionsOf(operation)) expect(row).toContain(`\`${permission}\``);
      if (permissionsOf(operation).length === 0)
        expect(row).toContain(` ${operation["x-permission"] as string} `);
    }
  });

  test(`the changelog names every operation of ${provider} that a client has`, () => {
    const changelog = read("CHANGELOG.md");
    for (const name of Object.keys(table).filter((each) => !each.includes("Zone")))
      expect(changelog).toContain(`\`${name}\``);
  });
}

test("a package's README is at most 150 lines long", () => {
  for (const name of ["core", "emulator", ...Object.keys(tables)])
    expect(read(`src/${name}/README.md`).split("\n").length).toBeLessThanOrEqual(151);
});
