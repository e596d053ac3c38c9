import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { bundleSpec, providers } from "../../../scripts/lib/bundle-spec.ts";
import { operations } from "../../../scripts/lib/response-examples.ts";

const specs = join(import.meta.dirname, "../../../specs");

test.each(providers)("%s says its permission in words too", (provider) => {
  for (const operation of operations(bundleSpec(provider))) {
    const permission = operation["x-permission"];
    const said: string = operation.description.replace(/\s+/g, " ");
    if (permission === "none") {
      expect(said).toContain("no permission");
    } else if (permission === "undocumented") {
      expect(said).toContain("undocumented");
    } else {
      for (const name of permission) {
        expect(said).toContain(`\`${name}\``);
      }
    }
  }
});

test.each(providers)("%s has no file that nothing refers to", (provider) => {
  const folder = join(specs, provider);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, name));
  const referred = new Set(
    files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\$ref: (\.\S+)/g)].map(([, target = ""]) =>
        resolve(dirname(file), target),
      ),
    ),
  );
  expect(files.filter((file) => !referred.has(file))).toEqual([join(folder, "openapi.yaml")]);
});
