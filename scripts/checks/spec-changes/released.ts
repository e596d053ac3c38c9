import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { redocly } from "../../lib/redocly.ts";

export const releasedFile = (provider: string) => `specs/.released/${provider}.yaml`;

/** Writes a provider's description as one file. */
export function writeBundle(provider: string, file: string) {
  mkdirSync(dirname(file), { recursive: true });
  const args = ["bundle", provider, "--config", "specs/redocly.yaml", "--output", file];
  const { status, stderr } = redocly(args);
  if (status !== 0) {
    throw new Error(`specs/${provider} cannot be bundled:\n${stderr}`);
  }
}
