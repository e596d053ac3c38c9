import { builtinModules } from "node:module";
import { dirname, join } from "node:path/posix";
import { providers } from "../../../scripts/bundle-spec.mjs";
import { importsOf, wordsOf } from "./imports-of.ts";

/** Which of our packages another may import. A new package is refused until it stands here. */
const mayImport: Record<string, readonly string[]> = {
  core: [],
  ...Object.fromEntries(providers.map((provider) => [provider, ["core"]])),
  emulator: [],
};

const runsEverywhere = ["core", ...providers];
const vendor = new RegExp(
  ["rocket\\.chat", ...providers.map((provider) => provider.split("-")[0])].join("|"),
  "i",
);

/** Modules that serve every provider alike: core, and of the emulator all but the list of providers. */
function isGeneric(path: string): boolean {
  const inEmulator = /^src\/emulator\/[^/]+$/.test(path) && path !== "src/emulator/providers.ts";
  return path.startsWith("src/core/") || inEmulator;
}

/** What is wrong with the imports of one module, whose path is `src/<package>/...`. */
export function importProblems(path: string, text: string): string[] {
  const own = path.split("/")[1]!;
  const allowed = mayImport[own];
  if (!allowed) {
    return [`${path}: no rule says what src/${own} may import`];
  }
  const problems = importsOf(text).flatMap((specifier) => {
    const problem = importProblem(path, own, allowed, specifier);
    return problem ? [`${path}: ${specifier} ${problem}`] : [];
  });
  if (isGeneric(path)) {
    const words = wordsOf(text).filter((word) => vendor.test(word));
    problems.push(...words.map((word) => `${path}: generic code names a vendor: ${word}`));
  }
  return problems;
}

function importProblem(path: string, own: string, allowed: readonly string[], specifier: string) {
  if (specifier.startsWith(".")) {
    const target = join(dirname(path), specifier);
    const emulated = /^src\/emulator\/([^/]+)\//.exec(path)?.[1];
    const imported = /^src\/emulator\/([^/]+)\//.exec(target)?.[1];
    if (emulated && imported && emulated !== imported) {
      return "is another provider's";
    }
    if (target.startsWith(`src/${own}/`)) {
      return undefined;
    }
    if (!target.startsWith("generated/")) {
      return "leaves the package";
    }
    const generated = target.slice("generated/".length).split(".")[0]!;
    return (emulated ?? own) === generated ? undefined : "is another provider's";
  }
  const name = /^@session-clients\/(.+)$/.exec(specifier)?.[1];
  if (name) {
    return allowed.includes(name) ? undefined : "goes against the direction of imports";
  }
  if (specifier.startsWith("node:") || builtinModules.includes(specifier)) {
    return runsEverywhere.includes(own) ? "exists on Node only" : undefined;
  }
  if (/^openapi-fetch(\/|$)/.test(specifier) && path !== "src/core/api.ts") {
    return "is an implementation detail of core";
  }
  return undefined;
}
