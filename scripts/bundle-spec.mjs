import { existsSync, readdirSync } from "node:fs";
import { redocly } from "./redocly.mjs";

/** @typedef {string} Provider a folder of specs/ */

/**
 * Every provider. It is one for its description, and what else it needs is found by its name:
 * test/tooling/packages/providers.test.ts says what is missing.
 *
 * @type {readonly Provider[]}
 */
export const providers = readdirSync("specs")
  .filter((name) => existsSync(`specs/${name}/openapi.yaml`))
  .sort();

/**
 * One provider's description as a single document.
 *
 * @param {Provider} provider
 * @param {{ dereferenced?: boolean }} [options] `dereferenced` leaves no `$ref`
 * @returns {any} the parsed OpenAPI document
 */
export function bundleSpec(provider, { dereferenced = false } = {}) {
  const args = ["bundle", provider, "--config", "specs/redocly.yaml", "--ext", "json"];
  if (dereferenced) {
    args.push("--dereferenced");
  }
  const { status, stdout, stderr } = redocly(args);
  if (status !== 0) {
    throw new Error(`specs/${provider} cannot be bundled:\n${stderr}`);
  }
  return JSON.parse(stdout);
}
