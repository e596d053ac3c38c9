import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import openapiTypeScript, { astToString } from "openapi-typescript";
import { readArguments } from "./arguments.mjs";
import { bundleSpec, providers } from "./bundle-spec.mjs";
import { openEnumerationType, openResponseEnumerations } from "./open-enumerations.mjs";
import { operationRows } from "./operation-rows.mjs";
import { responseExamples } from "./response-examples.mjs";

const folder = "generated";

const usage = `npm run generate              writes generated/, the types and examples of each provider, from specs/
npm run generate -- --check   writes nothing, and fails where generated/ is not what specs/ gives`;

const { values } = readArguments({ usage, options: { check: { type: "boolean" } } });

if (values.check) {
  check(await generate());
} else {
  write(await generate());
}

/** @returns {Promise<Map<string, string>>} the text of each file by its name */
async function generate() {
  const files = new Map();
  for (const provider of providers) {
    const comment = `// Generated from specs/${provider} by scripts/generate.mjs; do not edit.\n`;
    const document = bundleSpec(provider);
    const examples = JSON.stringify(responseExamples(document), null, 2);
    files.set(`${provider}.examples.ts`, `${comment}\nexport const examples = ${examples};\n`);
    const rows = JSON.stringify(operationRows(document), null, 2);
    files.set(
      `${provider}.operations.ts`,
      `${comment}\nexport const operations = ${rows} as const;\n`,
    );
    files.set(`${provider}.ts`, `${comment}\n${await types(document)}`);
  }
  return files;
}

/** @param {any} document a bundled OpenAPI document; changed in place */
async function types(document) {
  openResponseEnumerations(document);
  typeJsonParameters(document);
  const nodes = await openapiTypeScript(document, {
    // A default in a request body does not make the field required of the caller.
    defaultNonNullable: false,
    silent: true,
    transform: openEnumerationType,
  });
  return astToString(nodes);
}

/**
 * openapi-typescript reads a parameter's `schema` only and types one with `content` as plain text.
 *
 * @param {any} document changed in place
 */
function typeJsonParameters(document) {
  for (const parameter of Object.values(document.components.parameters ?? {})) {
    const schema = parameter.content?.["application/json"]?.schema;
    if (schema) parameter.schema = schema;
  }
}

/** @param {Map<string, string>} files */
function write(files) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!files.has(name)) rmSync(`${folder}/${name}`);
  }
  for (const [name, text] of files) writeFileSync(`${folder}/${name}`, text);
}

/** @param {Map<string, string>} files */
function check(files) {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const findings = [
    ...[...files]
      .filter(([name, text]) => !present.includes(name) || read(name) !== text)
      .map(([name]) => `${folder}/${name} is not what the specs give`),
    ...present
      .filter((name) => !files.has(name))
      .map((name) => `${folder}/${name} belongs to no spec`),
  ];
  for (const finding of findings) console.error(`${finding}; run: node scripts/generate.mjs`);
  if (findings.length > 0) process.exitCode = 1;
}

/** @param {string} name */
function read(name) {
  return readFileSync(`${folder}/${name}`, "utf8");
}
