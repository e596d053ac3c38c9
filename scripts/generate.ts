import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import openapiTypeScript, { astToString } from "openapi-typescript";
import { readArguments } from "./lib/arguments.ts";
import { bundleSpec, providers } from "./lib/bundle-spec.ts";
import { callsOf } from "./lib/calls.ts";
import { nameSchemas } from "./lib/named-schemas.ts";
import { openEnumerationType, openResponseEnumerations } from "./lib/open-enumerations.ts";
import { placeholdersIn } from "./new/placeholders.ts";
import { operationRows } from "./lib/operation-rows.ts";
import { withOperationsTable } from "./lib/readme-table.ts";
import { report } from "./lib/report.ts";
import { responseExamples } from "./lib/response-examples.ts";

const folder = "generated";

const usage = `npm run generate              writes generated/ and the tables of operations in READMEs from specs/
npm run generate -- --check   writes nothing, and fails where one of them is not what specs/ gives`;

const { values } = readArguments({ usage, options: { check: { type: "boolean" } } });

const unfilled = placeholdersIn(["specs"]);
if (unfilled.length > 0) {
  report(unfilled);
} else if (values.check) {
  check(await generate());
} else {
  write(await generate());
}

/** @returns the text of each file by its path */
async function generate(): Promise<Map<string, string>> {
  const files = new Map();
  for (const provider of providers) {
    const comment = `// Generated from specs/${provider} by scripts/generate.ts; do not edit.\n`;
    const document = bundleSpec(provider);
    const examples = JSON.stringify(responseExamples(document), null, 2);
    const file = `${folder}/${provider}`;
    files.set(`${file}.examples.ts`, `${comment}\nexport const examples = ${examples};\n`);
    const calls = callsOf(document);
    const call = JSON.stringify(calls, null, 2);
    files.set(`${file}.calls.ts`, `${comment}\nexport const calls = ${call} as const;\n`);
    const rows = JSON.stringify(operationRows(document), null, 2);
    files.set(`${file}.operations.ts`, `${comment}\nexport const operations = ${rows} as const;\n`);
    const readme = `src/${provider}/README.md`;
    const words = document["x-permission-words"];
    // A provider may be described before it has a package.
    if (existsSync(readme)) {
      files.set(readme, await withOperationsTable(readme, read(readme), calls, words));
    }
    files.set(`${file}.ts`, `${comment}\n${await types(document)}`);
  }
  return files;
}

/** @param document a bundled OpenAPI document; changed in place */
async function types(document: any) {
  openResponseEnumerations(document);
  typeJsonParameters(document);
  const nodes = await openapiTypeScript(document, {
    // A default in a request body does not make the field required of the caller.
    defaultNonNullable: false,
    silent: true,
    transform: openEnumerationType,
  });
  return astToString(nameSchemas(nodes));
}

/**
 * openapi-typescript reads a parameter's `schema` only and types one with `content` as plain text.
 *
 * @param document changed in place
 */
function typeJsonParameters(document: any) {
  for (const parameter of Object.values<any>(document.components.parameters ?? {})) {
    const schema = parameter.content?.["application/json"]?.schema;
    if (schema) {
      parameter.schema = schema;
    }
  }
}

function write(files: Map<string, string>) {
  mkdirSync(folder, { recursive: true });
  for (const path of generated()) {
    if (!files.has(path)) {
      rmSync(path);
    }
  }
  for (const [path, text] of files) {
    writeFileSync(path, text);
  }
}

function check(files: Map<string, string>) {
  const findings = [
    ...[...files]
      .filter(([path, text]) => !existsSync(path) || read(path) !== text)
      .map(([path]) => `${path} is not what the specs give`),
    ...generated()
      .filter((path) => !files.has(path))
      .map((path) => `${path} belongs to no spec`),
  ];
  report(findings.map((finding) => `${finding}; run: npm run generate`));
}

/** What is in the folder that is written whole. */
function generated() {
  return existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : [];
}

function read(path: string) {
  return readFileSync(path, "utf8");
}
