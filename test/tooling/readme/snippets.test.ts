import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packages } from "../../../scripts/lib/packages.ts";

const root = join(import.meta.dirname, "../../..");
const readmes = ["README.md", ...packages.map((name) => `src/${name}/README.md`)];
const isMarkdown = (name: string) => name.endsWith(".md");
const others = [
  ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`),
  ...readdirSync(root).filter((name) => name !== "README.md"),
].filter(isMarkdown);

/** What the snippets leave to the reader. */
const globals = `
declare const token: string, authToken: string, userId: string, accountId: string;
declare const domain: string, baseUrl: string, id: string, suspect: string;
declare const error: unknown;
declare const options: import("@session-clients/core").ClientOptions;
declare const vendor: import("@session-clients/core").Vendor<"getSession">;
declare const emulator: import("@session-clients/emulator").Emulator;
`;
const example = `export interface paths {
  "/sessions/{id}": {
    get: {
      parameters: { path: { id: string } };
      responses: { 200: { content: { "application/json": { id: string } } } };
    };
  };
}
`;

let folder: string;

// A hook: none of it is left where no test of this file is asked for.
beforeAll(() => {
  mkdirSync(".tmp", { recursive: true });
  folder = mkdtempSync(join(root, ".tmp", "snippets-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Problems of texts that are compiled together, one module each, as a strict user would. */
function problems(snippets: readonly string[]): string[] {
  mkdirSync(join(folder, "generated"), { recursive: true });
  writeFileSync(join(folder, "globals.d.ts"), globals);
  writeFileSync(join(folder, "generated/example.ts"), example);
  const files = snippets.map((text, index) => {
    const file = join(folder, `${index}.ts`);
    writeFileSync(file, `${text}\nexport {};\n`);
    return file;
  });
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([join(folder, "globals.d.ts"), ...files], {
    ...options,
    noUnusedLocals: false,
  });
  return files.flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  );
}

const snippetsOf = (readme: string) =>
  [...readFileSync(join(root, readme), "utf8").matchAll(/^```ts\n(.*?)^```/gms)].map(
    ([, text = ""]) => text,
  );

test("every snippet of a README, of docs/ and of the root compiles, and one that is planted does not", () => {
  for (const readme of readmes) {
    expect(snippetsOf(readme), readme).not.toEqual([]);
  }
  expect(others).toContain("docs/recipes.md");
  const [snippet = ""] = snippetsOf("src/auth0/README.md");
  const planted = snippet.replace("revokeSession(", "endSession(");
  expect(problems([...[...readmes, ...others].flatMap(snippetsOf), planted])).toEqual([
    expect.stringContaining("endSession"),
  ]);
});
