import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { providers } from "../../../scripts/bundle-spec.mjs";
import { missingOf } from "./provider-files.ts";

const root = join(import.meta.dirname, "../../..");

test.each(providers)("%s has all that a provider is made of", (provider) => {
  expect(missingOf(provider, root)).toEqual([]);
});

test("a new provider is told every file that it lacks, and what must stand in it", () => {
  const missing = missingOf("fifth", root);
  expect(missing).toHaveLength(17);
  for (const sentence of missing) {
    expect(sentence).toMatch(/^\S+ must have .{8,}\.$/);
  }
  expect(missing.filter((sentence) => !sentence.includes("fifth"))).toEqual([]);
  expect(missing).toContain("src/fifth/client.ts must have what makes a client.");
  expect(missing).toContain("src/emulator/providers.ts must have fifth among its providers.");
});

test("a file without its content is as good as none", () => {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  const copy = mkdtempSync(join(root, ".tmp", "providers-"));
  for (const path of ["README.md", "specs", "scripts", "test", "src/prefactor", "src/emulator"]) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  try {
    expect(missingOf("prefactor", copy)).toEqual([]);
    const empty = (path: string, text = "") => writeFileSync(join(copy, path), text);
    empty("src/prefactor/error.ts");
    empty("test/support/prefactor.ts", "export const underTest = {};");
    const config = readFileSync(join(copy, "specs/redocly.yaml"), "utf8");
    empty("specs/redocly.yaml", config.replace("  prefactor:\n", "  other:\n"));
    expect(missingOf("prefactor", copy)).toEqual([
      "src/prefactor/error.ts must have the guard of its errors.",
      "test/support/prefactor.ts must have `adapter`: what the fault cases must know.",
      "test/support/prefactor.ts must have its client held against the spec.",
      "specs/redocly.yaml must have prefactor among its apis, with the spec as root.",
    ]);
  } finally {
    rmSync(copy, { recursive: true });
  }
});
