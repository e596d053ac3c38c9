import ts from "typescript";
import { consumerOptions } from "../../../scripts/lib/compile-text.ts";

const consumer: ts.CompilerOptions = {
  ...consumerOptions,
  // The code's exports are read as those of its types are.
  allowJs: true,
  maxNodeModuleJsDepth: 1,
};

/** What an editor knows of these files. */
export function languageService(
  roots: string[],
  files: ReadonlyMap<string, string>,
): ts.LanguageService {
  const library = (path: string) => path.includes("/typescript/lib/");
  const readFile = (path: string) =>
    files.get(path) ?? (library(path) ? ts.sys.readFile(path) : undefined);
  return ts.createLanguageService({
    getCompilationSettings: () => consumer,
    getCurrentDirectory: () => "/",
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => roots,
    getScriptSnapshot: (path) => {
      const text = readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getScriptVersion: () => "1",
    fileExists: (path) => files.has(path) || (library(path) && ts.sys.fileExists(path)),
    readFile,
  });
}

/** The names that a module exports as values: nothing that stands in its types alone. */
export function valueExports(service: ts.LanguageService, path: string): string[] {
  const checker = service.getProgram()!.getTypeChecker();
  const module = moduleAt(service, path);
  return checker
    .getPropertiesOfType(checker.getTypeOfSymbol(module))
    .map(({ name }) => name)
    .sort();
}

export function moduleAt(service: ts.LanguageService, path: string): ts.Symbol {
  const program = service.getProgram()!;
  const file = program.getSourceFile(path);
  const symbol = file && program.getTypeChecker().getSymbolAtLocation(file);
  if (!symbol) {
    throw new Error(`${path} is no module`);
  }
  return symbol;
}

/** What an editor shows at a declaration: its kind, name and type, and its docs. */
export function hoverAt(service: ts.LanguageService, node: ts.Node) {
  const info = service.getQuickInfoAtPosition(node.getSourceFile().fileName, node.getStart());
  const tags = (info?.tags ?? []).map(
    ({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`,
  );
  return {
    shown: ts.displayPartsToString(info?.displayParts),
    docs: [ts.displayPartsToString(info?.documentation), ...tags].filter(Boolean).join("\n"),
  };
}
