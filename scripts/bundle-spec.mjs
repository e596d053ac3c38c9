import { redocly } from "./redocly.mjs";

/** @typedef {"auth0" | "cloudflare-access" | "prefactor" | "rocketchat"} Provider */

/** @type {readonly Provider[]} */
export const providers = ["auth0", "cloudflare-access", "prefactor", "rocketchat"];

/**
 * One provider's description as a single document.
 *
 * @param {Provider} provider
 * @param {{ dereferenced?: boolean }} [options] `dereferenced` leaves no `$ref`
 * @returns {any} the parsed OpenAPI document
 */
export function bundleSpec(provider, { dereferenced = false } = {}) {
  const args = ["bundle", provider, "--config", "specs/redocly.yaml", "--ext", "json"];
  if (dereferenced) args.push("--dereferenced");
  const { status, stdout, stderr } = redocly(args);
  if (status !== 0) throw new Error(`specs/${provider} cannot be bundled:\n${stderr}`);
  return JSON.parse(stdout);
}
