import { join } from "node:path";
import { expect, test } from "vitest";
import { providers } from "../../../scripts/lib/bundle-spec.ts";
import { missingOf } from "./provider-files.ts";

const root = join(import.meta.dirname, "../../..");

test.each(providers)("%s has all that a provider is made of", (provider) => {
  expect(missingOf(provider, root)).toEqual([]);
});

test("a new provider is told every file that it lacks, and what must stand in it", () => {
  const missing = missingOf("fifth", root);
  expect(missing).toHaveLength(17);
  expect(missing).toContain("src/fifth/client.ts must have what makes a client.");
  expect(missing).toContain("src/emulator/providers.ts must have fifth among its providers.");
});
