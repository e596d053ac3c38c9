import { existsSync, readdirSync } from "node:fs";
import { redocly } from "./redocly.ts";

/** A folder of specs/ */
export type Provider = string;

/**
 * Every provider. It is one for its description, and what else it needs is found by its name:
 * test/tooling/packages/providers.test.ts says what is missing.
 */
export const providers: readonly Provider[] = readdirSync("specs")
  .filter((name) => existsSync(`specs/${name}/openapi.yaml`))
  .sort();

const bundled: Map<string, string> = new Map();

/**
 * One provider's description as a single document, a copy for each who asks.
 *
 * @param options `dereferenced` leaves no `$ref`
 * @returns the parsed OpenAPI document
 */
export function bundleSpec(
  provider: Provider,
  { dereferenced = false }: { dereferenced?: boolean } = {},
): any {
  const args = ["bundle", provider, "--config", "specs/redocly.yaml", "--ext", "json"];
  if (dereferenced) {
    args.push("--dereferenced");
  }
  const key = args.join(" ");
  if (!bundled.has(key)) {
    const { status, stdout, stderr } = redocly(args);
    if (status !== 0) {
      throw new Error(`specs/${provider} cannot be bundled:\n${stderr}`);
    }
    bundled.set(key, stdout);
  }
  return JSON.parse(bundled.get(key) ?? "");
}
