import { resolve } from "node:path";
import ts from "typescript";

/**
 * What a consumer with strict settings compiles with.
 *
 * @type {ts.CompilerOptions}
 */
export const consumerOptions = {
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  strict: true,
};

/** @type {Map<string, ts.SourceFile | undefined>} */
const parsed = new Map();

/**
 * The program of one file that is not on disk, as a consumer with strict settings would compile it
 * against the packages' own declarations.
 *
 * @param {string} text
 */
export function compileText(text) {
  const file = resolve("program.mts");
  const options = { ...consumerOptions, skipLibCheck: false, noEmit: true };
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

/**
 * @param {ts.Program} program
 * @returns {string[]}
 */
export function compileErrors(program) {
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
