import { mkdirSync, writeFileSync } from "node:fs";
import { createClient } from "@hey-api/openapi-ts";

/** Where the generated clients go, which are no part of the repository. */
export const folder = ".tmp/compare";

/**
 * Generates the peers that are made from our specs.
 *
 * @param tools handed in, because this folder knows nothing of the scripts that run it
 */
export async function generatePeers({
  documents,
  redocly,
}: {
  /** The bundled OpenAPI document of each provider that is compared */
  documents: Record<string, any>;
  /** Runs its command */
  redocly: (args: string[]) => { status: number | null; stderr: string };
}) {
  mkdirSync(`${folder}/specs`, { recursive: true });
  const auth0 = JSON.stringify(withObjects(structuredClone(documents.auth0)));
  writeFileSync(`${folder}/specs/auth0.json`, auth0);
  const { status, stderr } = redocly(["generate-client", "--config", "compare/redocly.yaml"]);
  if (status !== 0) {
    throw new Error(`redocly generate-client failed:\n${stderr}`);
  }
  for (const [provider, input] of Object.entries(documents)) {
    await createClient({
      input,
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
 * @param document changed in place
 */
function withObjects(document: any) {
  for (const item of Object.values<any>(document.paths)) {
    const json = item.get?.responses["200"]?.content?.["application/json"];
    if (json?.schema.oneOf) {
      json.schema = json.schema.oneOf[0];
    }
  }
  return document;
}
