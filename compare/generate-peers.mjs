import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createClient } from "@hey-api/openapi-ts";
import { bundleSpec, providers } from "../scripts/bundle-spec.mjs";
import { redocly } from "../scripts/redocly.mjs";

/** Where the generated clients go, which are no part of the repository. */
export const folder = ".tmp/compare";

/** Generates the peers that are made from our specs. */
export async function generatePeers() {
  mkdirSync(`${folder}/specs`, { recursive: true });
  writeFileSync(`${folder}/specs/auth0.json`, JSON.stringify(withObjects(bundleSpec("auth0"))));
  const { status, stderr } = redocly(["generate-client", "--config", "compare/redocly.yaml"]);
  if (status !== 0) {
    throw new Error(`redocly generate-client failed:\n${stderr}`);
  }
  for (const provider of providers.filter((name) => existsSync(`compare/${name}`))) {
    await createClient({
      input: bundleSpec(provider),
      output: `${folder}/hey-api/${provider}`,
      plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
      logs: { level: "silent", file: false },
    });
  }
}

/**
 * Redocly's client pages by a pointer into an object, so that of a list that may be an object or an array it is
 * given the object, which the servers here send.
 *
 * @param {any} document changed in place
 */
function withObjects(document) {
  for (const item of Object.values(document.paths)) {
    const json = item.get?.responses["200"]?.content?.["application/json"];
    if (json?.schema.oneOf) {
      json.schema = json.schema.oneOf[0];
    }
  }
  return document;
}
