import { join } from "node:path";
import { expect, test } from "vitest";
import { providers } from "../../../scripts/lib/bundle-spec.ts";
import { missingOf } from "./provider-files.ts";

const root = join(import.meta.dirname, "../../..");

test.each(providers)("%s has all that a provider is made of", (provider) => {
  expect(missingOf(provider, root)).toEqual([]);
});

test("a provider that lacks everything is told each file to write", () => {
  const missing = missingOf("acme", root);
  expect(missing).toContainEqual(expect.stringContaining("src/acme/README.md"));
  expect(missing).toContainEqual(expect.stringContaining("scripts/providers/acme.ts"));
});
