import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { providers } from "../../../scripts/lib/bundle-spec.ts";
import { callsOf } from "../../support/generated.ts";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

test.each(providers)("the changelog names every function of the client of %s", async (provider) => {
  const pending = readdirSync(new URL("../../../.changeset", import.meta.url))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => `.changeset/${name}`);
  const changelog = ["CHANGELOG.md", ...pending].map(read).join();
  const names = Object.values(await callsOf(provider)).map((call) => call.function);
  expect(names.filter((name) => !changelog.includes(`\`${name}\``))).toEqual([]);
});
