import ts from "typescript";
import { hoverAt, languageService, moduleAt } from "./language-service.ts";

/**
 * What an editor shows of the result of each function of a package's clients, of what a walk yields, and of
 * what a listed page holds.
 */
export function resultsShown(
  service: ts.LanguageService,
  types: string,
  files: ReadonlyMap<string, string>,
): Record<string, string> {
  const checker = service.getProgram()!.getTypeChecker();
  const constants: Record<string, string> = {};
  for (const exported of checker.getExportsOfModule(moduleAt(service, types))) {
    if (!/^[A-Z].*Client$/.test(exported.name)) {
      continue;
    }
    for (const operation of checker.getDeclaredTypeOfSymbol(exported).getProperties()) {
      const result = `${exported.name}_${operation.name}`;
      constants[result] = `await (null! as ReturnType<all.${exported.name}["${operation.name}"]>)`;
      for (const signature of checker.getTypeOfSymbol(operation).getCallSignatures()) {
        const awaited = checker.getAwaitedType(signature.getReturnType())!;
        const type = checker.getNonNullableType(awaited);
        if (type.symbol?.name === "Walk") {
          constants[`${result}_item`] = `await first(${result})`;
        }
        for (const list of operation.name.startsWith("list") ? type.getProperties() : []) {
          const held = checker.getNonNullableType(checker.getTypeOfSymbol(list));
          if (checker.isArrayType(held)) {
            constants[`${result}_${list.name}`] = `${result}!.${list.name}![0]!`;
          }
        }
      }
    }
  }

  const path = "/consumer.mts";
  const text = `import type * as all from "${/@session-clients\/[^/]+/.exec(types)![0]}";
declare function first<Item>(list: AsyncIterable<Item>): Promise<Item>;
${Object.entries(constants)
  .map(([constant, value]) => `const ${constant} = ${value};`)
  .join("\n")}`;
  const editor = languageService([path], new Map([...files, [path, text]]));
  const { statements } = editor.getProgram()!.getSourceFile(path)!;
  return Object.fromEntries(
    statements.filter(ts.isVariableStatement).map(({ declarationList }) => {
      const { name } = declarationList.declarations[0]!;
      const { shown } = hoverAt(editor, name);
      return [name.getText(), shown.slice(shown.indexOf(": ") + 2).replaceAll("all.", "")];
    }),
  );
}
