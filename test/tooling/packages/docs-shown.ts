import ts from "typescript";

/**
 * The docs of every declaration of a module, as far as they stand where TypeScript reads them, by paths such
 * as `.Auth0Client.getSession`.
 */
export function docsShown(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: ts.Node, parent: string): void => {
    const { name } = node as ts.NamedDeclaration;
    const at = name ? `${parent}.${name.getText()}` : parent;
    if (name) {
      const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
      const texts = docs.map((doc) => doc.getText().replace(/\s*\n\s*\*/g, "\n"));
      found.set(at, [found.get(at) ?? "", ...texts].filter(Boolean).join("\n"));
    }
    ts.forEachChild(node, (child) => visit(child, at));
  };
  visit(ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true), "");
  return found;
}

/** What the modules of a package document and its published types do not, or not as it is there. */
export function docsLost(
  written: readonly (readonly [string, string])[],
  shown: ReadonlyMap<string, string>,
): string[] {
  const texts = new Map<string, string[]>();
  for (const [at, docs] of written) {
    texts.set(at, [...(texts.get(at) ?? []), docs]);
  }
  return [...shown].flatMap(([at, docs]) => {
    // A bundler that meets a name twice puts a number behind it.
    const found = texts.get(at.replace(/\$\d+/, ""));
    return found && !found.includes(docs) ? [at] : [];
  });
}
