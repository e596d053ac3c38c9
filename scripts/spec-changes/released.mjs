import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { redocly } from "../redocly.mjs";

/** @param {string} provider */
export const releasedFile = (provider) => `specs/.released/${provider}.yaml`;

/**
 * Writes a provider's description as one file.
 *
 * @param {string} provider
 * @param {string} file
 */
export function writeBundle(provider, file) {
  mkdirSync(dirname(file), { recursive: true });
  const args = ["bundle", provider, "--config", "specs/redocly.yaml", "--output", file];
  const { status, stderr } = redocly(args);
  if (status !== 0) {
    throw new Error(`specs/${provider} cannot be bundled:\n${stderr}`);
  }
}
