import ts from "typescript";

/**
 * The lines of declarations that say `any`: the linter sees the one that is written in a source, and not
 * the one that TypeScript inferred there.
 *
 * @returns each with its number
 */
export function findAny(declarations: string): string[] {
  const file = ts.createSourceFile("index.d.ts", declarations, ts.ScriptTarget.Latest, true);
  const lines = declarations.split("\n");
  const found: string[] = [];
  visit(file);
  return found;

  function visit(node: ts.Node) {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}: ${lines[line]?.trim()}`);
    }
    ts.forEachChild(node, visit);
  }
}
