import { resolve } from "node:path";
import ts from "typescript";

/** What a consumer with strict settings compiles with. */
export const consumerOptions: ts.CompilerOptions = {
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  strict: true,
};

const parsed: Map<string, ts.SourceFile | undefined> = new Map();

/**
 * The program of one file that is not on disk, as a consumer with strict settings would compile it
 * against the packages' own declarations.
 */
export function compileText(text: string) {
  const file = resolve("program.mts");
  // All but the libraries of TypeScript itself, which take most of the time.
  const options = { ...consumerOptions, skipDefaultLibCheck: true, noEmit: true };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => resolve(name) === file || fileExists(name);
  host.getSourceFile = (name, settings) => {
    if (resolve(name) === file) {
      return ts.createSourceFile(name, text, settings, true);
    }
    if (!parsed.has(name)) {
      parsed.set(name, getSourceFile(name, settings));
    }
    return parsed.get(name);
  };
  return ts.createProgram([file], options, host);
}

export function compileErrors(program: ts.Program): string[] {
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
