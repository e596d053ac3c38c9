import { readFileSync } from "node:fs";
import { providers } from "./bundle-spec.mjs";

/** A program a provider that lists one user's sessions, or gets the one where there is no list. */
export const samplePrograms = Object.fromEntries(
  providers.map((provider) => [provider, readFileSync(`scripts/samples/${provider}.ts`, "utf8")]),
);
