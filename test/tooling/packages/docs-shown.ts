import ts from "typescript";
import { hoverAt, moduleAt } from "./language-service.ts";

/**
 * The docs that an editor shows of everything that a module exports, and of every field and function in
 * that, by paths such as `Auth0Client.getSession` and `Session.device.last_ip`.
 */
export function docsShown(service: ts.LanguageService, path: string): Map<string, string> {
  const program = service.getProgram()!;
  const checker = program.getTypeChecker();
  const found = new Map<string, string>();
  const seen = new Set<ts.Type>();

  const isOwn = (declaration: ts.Declaration) => {
    const { fileName } = declaration.getSourceFile();
    return !/\/node_modules\/(?!@session-clients\/)/.test(fileName);
  };
  const note = (symbol: ts.Symbol, at: string) => {
    const docs = (symbol.declarations ?? []).filter(isOwn).map((declaration) => {
      const name = ts.getNameOfDeclaration(declaration);
      return name ? hoverAt(service, name).docs : "";
    });
    found.set(at, [...new Set([found.get(at) ?? "", ...docs])].filter(Boolean).join("\n"));
  };

  // What is reached in several ways has the path of the first, in whatever order a bundler prints it.
  for (const exported of sorted(checker.getExportsOfModule(moduleAt(service, path)))) {
    const isAlias = exported.flags & ts.SymbolFlags.Alias;
    const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
    note(symbol, exported.name);
    if (symbol.flags & ts.SymbolFlags.Value) {
      walk(checker.getTypeOfSymbol(symbol), exported.name);
    }
    if (symbol.flags & ts.SymbolFlags.Type) {
      walk(checker.getDeclaredTypeOfSymbol(symbol), exported.name);
    }
  }
  return found;

  function walk(type: ts.Type | undefined, at: string): void {
    if (!type || seen.has(type)) {
      return;
    }
    seen.add(type);
    if (type.isUnionOrIntersection()) {
      for (const part of type.types) {
        walk(part, at);
      }
    }
    const reference = type as ts.TypeReference;
    for (const argument of reference.target ? checker.getTypeArguments(reference) : []) {
      walk(argument, `${at}<>`);
    }
    if (type.symbol && !type.symbol.declarations?.some(isOwn)) {
      return;
    }
    for (const property of sorted(checker.getPropertiesOfType(type))) {
      if (!property.declarations?.some(isOwn)) {
        continue;
      }
      // That of a symbol ends with a number, which counts symbols.
      const name = property.name.replace(/^(__@.*)@\d+$/, "$1");
      note(property, `${at}.${name}`);
      walk(checker.getTypeOfSymbol(property), `${at}.${name}`);
    }
    for (const { type: value } of checker.getIndexInfosOfType(type)) {
      walk(value, `${at}[]`);
    }
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      for (const parameter of signature.getParameters()) {
        walk(checker.getTypeOfSymbol(parameter), `${at}(${parameter.name})`);
      }
      walk(signature.getReturnType(), `${at}()`);
    }
  }
}

const sorted = (symbols: ts.Symbol[]) =>
  symbols.toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));

/** What one has and another does not show as it is there. */
export function docsLost(
  written: ReadonlyMap<string, string>,
  shown: ReadonlyMap<string, string>,
): string[] {
  return [...written].filter(([at, docs]) => shown.get(at) !== docs).map(([at]) => at);
}
