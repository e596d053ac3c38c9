import ts from "typescript";

/**
 * The lines of declarations that say `any`: the linter sees the one that is written in a source, and not
 * the one that TypeScript inferred there.
 *
 * @param {string} declarations
 * @returns {string[]} each with its number
 */
export function findAny(declarations) {
  const file = ts.createSourceFile("index.d.ts", declarations, ts.ScriptTarget.Latest, true);
  const lines = declarations.split("\n");
  /** @type {string[]} */
  const found = [];
  visit(file);
  return found;

  /** @param {ts.Node} node */
  function visit(node) {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}: ${lines[line]?.trim()}`);
    }
    ts.forEachChild(node, visit);
  }
}
