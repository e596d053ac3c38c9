import { existsSync } from "node:fs";
import { createClient } from "@hey-api/openapi-ts";
import { bundleSpec, providers } from "../scripts/bundle-spec.mjs";
import { redocly } from "../scripts/redocly.mjs";

/** Where the generated clients go, which are no part of the repository. */
export const folder = ".tmp/compare";

/** Generates the peers that are made from our specs. */
export async function generatePeers() {
  const { status, stderr } = redocly(["generate-client", "--config", "compare/redocly.yaml"]);
  if (status !== 0) throw new Error(`redocly generate-client failed:\n${stderr}`);
  for (const provider of providers.filter((name) => existsSync(`compare/${name}`))) {
    await createClient({
      input: bundleSpec(provider),
      output: `${folder}/hey-api/${provider}`,
      plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
      logs: { level: "silent", file: false },
    });
  }
}
