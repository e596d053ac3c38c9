import { existsSync } from "node:fs";
import { readArguments } from "./lib/arguments.ts";
import { write } from "./new/files.ts";
import { namesOf } from "./new/names.ts";
import { operationFiles } from "./new/operation.ts";
import { providerFiles } from "./new/provider.ts";

const { values, positionals } = readArguments({
  usage: `npm run new -- <provider> <operationId> --at "<METHOD> <path>"
  writes the skeleton of an operation, and of its provider where specs/ has none of that name, such as:
  npm run new -- auth0 listUserRoles --at "GET /users/{user_id}/roles"

It overwrites nothing, and says of each file what is left to do. What only you can know says FILL IN:
as long as one is left, lint, generate and the tests fail.`,
  options: { at: { type: "string" } },
  positionals: "a provider, an operationId",
});

try {
  const [provider = "", operationId = "", ...rest] = positionals;
  if (operationId === "" || rest.length > 0 || values.at === undefined) {
    throw new Error("name a provider, an operationId and --at; npm run new -- --help shows how");
  }
  const names = namesOf(provider, operationId, values.at);
  const isNew = !existsSync(`specs/${provider}`);
  const written = await write(isNew ? providerFiles(names) : operationFiles(names));
  const install = isNew ? "npm install, " : "";
  console.log(`${written.join("\n")}\n\nThen: ${install}npm run lint, npm run generate, npm test.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
