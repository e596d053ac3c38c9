import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** What a provider is made of beside its spec: each file, what it must have, and what that is for. */
const FILES: [path: string, has: RegExp, content: string][] = [
  ["src/*/package.json", /"@session-clients\/\*"/, "the manifest of @session-clients/*"],
  ["src/*/README.md", /^# @session-clients\/\*$/m, "how to use it, and the table of operations"],
  ["src/*/index.ts", /"\.\/client\.ts"/, "the exports of ./client.ts and the rest"],
  ["src/*/client.ts", /\bexport function create\w+Client\b/, "what makes a client"],
  ["src/*/error.ts", /\bexport function is\w+Error\b/, "the guard of its errors"],
  ["src/emulator/*/api.ts", /\bexport const \w+OperationIds\b/, "its API with state"],
  ["src/emulator/providers.ts", /"\.\/\*\/api\.ts"/, "* among its providers"],
  ["test/support/*.ts", /\bexport const underTest\b/, "`underTest`: what the suites must know"],
  ["test/support/*.ts", /\bexport const adapter\b/, "`adapter`: what the fault cases must know"],
  ["test/support/*.ts", /\bNone<\s*Differing</, "its client held against the spec"],
  ["README.md", /\(src\/\*\/README\.md\)/, "src/*/README.md among its packages"],
  ["specs/arazzo/*.arazzo.yaml", /^arazzo:/m, "the life of a session, as a workflow"],
  ["scripts/providers/*.ts", /\bexport const sample\b/, "`sample`: a program to be measured"],
  ["scripts/providers/*.ts", /\bexport const workflow\b/, "`workflow`: its inputs and its calls"],
  ["scripts/providers/*.ts", /\bexport const emulated\b/, "`emulated`: where the emulator has it"],
  [
    "scripts/providers/*.ts",
    /\bexport function clientOf\b/,
    "`clientOf`: its client of an emulator",
  ],
];

/** What a provider lacks, one sentence each that names the file and what must stand in it. */
export function missingOf(provider: string, root: string): string[] {
  const named = (pattern: string) => pattern.replaceAll("*", provider);
  const missing = FILES.filter(([path, has]) => {
    const file = join(root, named(path));
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    return !new RegExp(has.source.replaceAll("\\*", provider), has.flags).test(text);
  }).map(([path, , content]) => `${named(path)} must have ${named(content)}.`);
  const { apis } = parse(readFileSync(join(root, "specs/redocly.yaml"), "utf8")) as {
    apis: object;
  };
  if (!(provider in apis)) {
    missing.push(`specs/redocly.yaml must have ${provider} among its apis, with the spec as root.`);
  }
  return missing;
}
