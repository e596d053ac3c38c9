import { createRequire } from "node:module";
import { argv } from "node:process";
import type TypeScript from "typescript";

/**
 * Compiles projects with the API of one TypeScript, and prints a list of what it says of each. All that
 * is installed is checked but what neither the packages nor the programs bring: the libraries of
 * TypeScript, and the types of Node and undici, which take most of the time.
 */
const [typescript = "", ...projects] = argv.slice(2);
const ts: typeof TypeScript = createRequire(import.meta.url)(typescript);
const others = /\/node_modules\/(@types\/node|undici[^/]*)\//;

console.log(JSON.stringify(projects.map(compile)));

function compile(project: string): string {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  const { fileNames = [], options = {} } =
    ts.getParsedCommandLineOfConfigFile(project, {}, host) ?? {};
  const program = ts.createProgram(fileNames, options);
  const files = program
    .getSourceFiles()
    .filter((file) => !program.isSourceFileDefaultLibrary(file) && !others.test(file.fileName));
  const problems = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((file) => program.getSyntacticDiagnostics(file)),
    ...files.flatMap((file) => program.getSemanticDiagnostics(file)),
  ];
  return ts.formatDiagnostics(problems, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: ts.sys.getCurrentDirectory,
    getNewLine: () => "\n",
  });
}
