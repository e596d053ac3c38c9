import { existsSync, readdirSync, readFileSync } from "node:fs";
import { insertAt } from "./files.ts";

import type { Names } from "./names.ts";
import type { Skeleton } from "./files.ts";

/** The skeleton of an operation of a provider that is there. */
export function operationFiles(names: Names): Skeleton[] {
  const { provider, operationId, kebab } = names;
  const paths = `specs/${provider}/paths`;
  const texts = readdirSync(paths).map((name) => readFileSync(`${paths}/${name}`, "utf8"));
  if (texts.some((text) => RegExp(`operationId: ${operationId}\\b`).test(text))) {
    throw new Error(`${provider} has an operation ${operationId} already; nothing was written`);
  }
  const test = `test/clients/${provider}/${kebab}.test.ts`;
  const changeset = `.changeset/${provider}-${kebab}.md`;
  return [
    ...pathFiles(names),
    functionFile(names),
    routeFile(names),
    [test, testText(names), "the tests, which read as HTTP"],
    [changeset, changesetText(names), "the line for the changelogs"],
  ];
}

function pathFiles(names: Names): Skeleton[] {
  const { provider, path, method, pathFile } = names;
  const openapi = `specs/${provider}/openapi.yaml`;
  const left = "the page, its permission, parameters, answers and examples";
  const text = readFileSync(openapi, "utf8");
  const there = text.split(`\n  ${path}:\n`)[1];
  if (there === undefined) {
    const paths = /^paths:\n(?:(?:[ #].*)?\n)*/m.exec(text);
    const end = paths ? paths.index + paths[0].length : -1;
    const reference = `  ${path}:\n    $ref: ./paths/${pathFile}\n`;
    return [
      [`specs/${provider}/paths/${pathFile}`, pathText(names), left],
      [openapi, (before) => insertAt(before, end, reference), "a step of info.version"],
    ];
  }
  const file = `specs/${provider}/${/\.\/(\S+)/.exec(there)?.[1]}`;
  if (RegExp(`^${method.toLowerCase()}:`, "m").test(readFileSync(file, "utf8"))) {
    throw new Error(`${file} has a ${method} already; nothing was written`);
  }
  return [[file, (before) => before.trimEnd() + "\n" + pathText(names), left]];
}

function functionFile(names: Names): Skeleton {
  const { provider, path } = names;
  const folder = `src/${provider}`;
  const last = path.split("/").findLast((part) => part && !part.startsWith("{")) ?? "";
  const hasOperations = (name: string) =>
    existsSync(`${folder}/${name}`) &&
    /^export function \w+Operations\(/m.test(readFileSync(`${folder}/${name}`, "utf8"));
  const sources = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const file = [`${last}.ts`, "sessions.ts", ...sources].find(hasOperations);
  const change = (text: string) => {
    const signature = /^export function \w+Operations\([^{]*/m.exec(text)?.[0] ?? "";
    const isGiven = (name: string) => RegExp(`\\b${name}: string`).test(signature);
    const own = names.parameters.filter((name) => !isGiven(name));
    const start = /^export interface \w+Operations \{/m.exec(text)?.index ?? -1;
    const declared = insertAt(text, text.indexOf("\n}", start) + 1, declarationText(names, own));
    return insertAt(declared, declared.lastIndexOf("\n  };\n}") + 1, callText(names, own));
  };
  return [
    `${folder}/${file}`,
    change,
    "its docs and the type of what it resolves with, which index.ts exports",
  ];
}

function routeFile(names: Names): Skeleton {
  const folder = `src/emulator/${names.provider}`;
  const wanted = ["routes.ts", "session-routes.ts", "api.ts"].map((name) => `${folder}/${name}`);
  const file = wanted.find((name) => existsSync(name)) ?? "";
  const change = (text: string) => {
    const start = /^(export )?function (add\w*Routes|createApi)\(/m.exec(text)?.index ?? -1;
    return insertAt(text, start < 0 ? -1 : text.indexOf("\n}", start) + 1, routeText(names));
  };
  return [file, change, "who may call it, what it reads or changes, and its answers"];
}

export function pathText({ operationId, method, path, parameters }: Names) {
  const verb = method.toLowerCase();
  const own = parameters.map(
    (name) => `    - name: ${name}
      in: path
      required: true
      description: FILL IN
      schema:
        type: string
      example: FILL IN
`,
  );
  return `${verb}:
  operationId: ${operationId}
  tags: [Sessions]
  summary: FILL IN
  description: FILL IN what ${method} ${path} does, and the permission that it needs
  externalDocs:
    url: FILL IN
  x-permission: [FILL IN]
${own.length > 0 ? `  parameters:\n${own.join("")}` : ""}  responses:
    "200":
      description: FILL IN
      content:
        application/json:
          schema:
            $ref: ../components/schemas/FILL IN.yaml
          examples:
            documented:
              value: FILL IN
    4XX:
      $ref: ../components/responses/FILL IN.yaml
`;
}

/** @param own parameters that the function takes */
export function declarationText({ operationId }: Names, own: string[]) {
  const taken = own.map((name) => `${camel(name)}: string, `).join("");
  return `  /**
   * FILL IN what it does, and what it does not do.
   *
   * FILL IN the permission that it needs.
   * @throws ApiError FILL IN
   * @see FILL IN
   */
  ${operationId}(${taken}options?: CallOptions): Promise<components["schemas"]["FILL IN"]>;
`;
}

/** @param own parameters that the function takes */
export function callText({ operationId, method, path, parameters }: Names, own: string[]) {
  const taken = own.map((name) => `${name}, `).join("");
  const params = parameters.length > 0 ? `params: { path: { ${parameters.join(", ")} } }` : "";
  return `    ${operationId}: (${taken}options) => api.${method}("${path}", { ${params} }, options),\n`;
}

/** @param guard what lets only some reach it */
export function routeText({ operationId }: Names, guard: string = "") {
  return `
  host.route(api, "${operationId}", ${guard}(() => {
    throw new Error("FILL IN what ${operationId} answers");
  }));
`;
}

export function testText({ provider, operationId, method, path }: Names) {
  return `import { expect, test } from "vitest";
import { underTest } from "../../support/${provider}.ts";

test("${operationId} sends ${method} ${path}, and gives what the page documents", async () => {
  expect(underTest.client()).toHaveProperty("${operationId}");
  expect.fail("FILL IN: the request line, the answer, and what the emulator has before and after");
});
`;
}

export function changesetText({ provider, operationId }: Names) {
  return `---
"@session-clients/${provider}": minor
"@session-clients/emulator": minor
---

\`${operationId}\`: FILL IN what it is for
`;
}

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
