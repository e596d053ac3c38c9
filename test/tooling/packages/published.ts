import { createPackageFromTarballData, type Package } from "@arethetypeswrong/core";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { pack, stagePackage } from "../../../scripts/pack.ts";
import { consumerOptions } from "../../../scripts/lib/compile-text.ts";
import { packages } from "../../../scripts/lib/packages.ts";
import { build } from "../../support/built.ts";

export interface Tarball {
  /** The folder under src/. */
  name: string;
  data: Uint8Array<ArrayBuffer>;
  content: Package;
}

/** The tarballs of all packages, as npm publishes them, and a folder that has them installed. */
export function publishedTarballs(): { tarballs: Tarball[]; folder: string } {
  build();
  mkdirSync(".tmp", { recursive: true });
  // Inside the repository, so that what they depend on is found.
  const folder = mkdtempSync(join(process.cwd(), ".tmp", "published-"));
  const staged = packages.map((name) => stagePackage(name, join(folder, "staged")));
  const packed = pack(staged, folder);
  rmSync(join(folder, "staged"), { recursive: true });
  const tarballs = packages.map((name) => {
    const { filename } = packed.find((found) => found.name === `@session-clients/${name}`)!;
    const data = new Uint8Array(readFileSync(join(folder, filename)));
    const content = createPackageFromTarballData(data);
    for (const path of content.listFiles()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content.readFile(path));
    }
    return { name, data, content };
  });
  return { tarballs, folder };
}

/** What a compiler knows of these files, of which the code is read as its types are. */
export function programOf(...files: string[]): ts.Program {
  return ts.createProgram(files, { ...consumerOptions, allowJs: true, noEmit: true });
}

/** The exports of a module as values: nothing that stands in its types alone. */
export function valueExports(program: ts.Program, path: string): string[] {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(path)!)!;
  const values = checker.getPropertiesOfType(checker.getTypeOfSymbol(module));
  return values.map(({ name }) => name).sort();
}

/** The result of each function of a package's clients, and each item of a list in one, as a hover shows it. */
export function resultsShown(program: ts.Program, path: string): string[] {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(path)!)!;
  const propertiesOf = (type: ts.Type) => checker.getNonNullableType(type).getProperties();
  return checker
    .getExportsOfModule(module)
    .filter(({ name }) => /^[A-Z].*Client$/.test(name))
    .flatMap((client) => propertiesOf(checker.getDeclaredTypeOfSymbol(client)))
    .flatMap((operation) => checker.getTypeOfSymbol(operation).getCallSignatures())
    .flatMap((signature) => {
      const result = checker.getAwaitedType(signature.getReturnType())!;
      const lists = propertiesOf(result).map((property) => checker.getTypeOfSymbol(property));
      return [
        result,
        ...lists.flatMap((list) => checker.getTypeArguments(list as ts.TypeReference)),
      ];
    })
    .map((type) => checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation));
}
