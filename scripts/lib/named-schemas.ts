import ts from "typescript";

const { factory } = ts;
const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];

/**
 * Declares each schema on its own, under its name, to which `components.schemas` then refers: a property's
 * type has no name, and a hover would show all that it holds.
 *
 * @param nodes of openapi-typescript
 */
export function nameSchemas(nodes: readonly ts.Node[]): ts.Node[] {
  const named: ts.Node[] = [];
  const others = nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") {
      return node;
    }
    return factory.updateInterfaceDeclaration(
      node,
      node.modifiers,
      node.name,
      node.typeParameters,
      node.heritageClauses,
      node.members.map(nameThose),
    );
  });
  return [...others, ...named];

  /** @param member of `components` */
  function nameThose(member: ts.TypeElement) {
    const { name, type } = member as ts.PropertySignature;
    if (!ts.isIdentifier(name) || name.text !== "schemas" || !type || !ts.isTypeLiteralNode(type)) {
      return member;
    }
    const references = type.members.map((schema) => {
      const declared = declare(schema as ts.PropertySignature);
      named.push(declared);
      return factory.createPropertySignature(
        undefined,
        declared.name,
        undefined,
        factory.createTypeReferenceNode(declared.name),
      );
    });
    const schemas = factory.createTypeLiteralNode(references);
    return factory.createPropertySignature(undefined, name, undefined, schemas);
  }
}

function declare(schema: ts.PropertySignature) {
  const { name, type } = schema;
  if (!ts.isIdentifier(name) || !type) {
    throw new Error("a schema has no name that a type can have");
  }
  const declared = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  return ts.moveSyntheticComments(declared, schema);
}
