import ts from "typescript";

const { factory } = ts;
const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];

/**
 * Declares each schema on its own, under its name, to which `components.schemas` then refers: a property's
 * type has no name, and a hover would show all that it holds.
 *
 * @param {readonly ts.Node[]} nodes of openapi-typescript
 * @returns {ts.Node[]}
 */
export function nameSchemas(nodes) {
  /** @type {ts.Node[]} */
  const named = [];
  const others = nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") {
      return node;
    }
    return withMembers(node, node.members.map(nameThose));
  });
  return [...others, ...named];

  /** @param {ts.TypeElement} member of `components` */
  function nameThose(member) {
    const { name, type } = /** @type {ts.PropertySignature} */ (member);
    if (!ts.isIdentifier(name) || name.text !== "schemas" || !type || !ts.isTypeLiteralNode(type)) {
      return member;
    }
    const references = type.members.map((schema) => {
      const declared = declare(/** @type {ts.PropertySignature} */ (schema));
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

/** @param {ts.PropertySignature} schema */
function declare(schema) {
  const { name, type } = schema;
  if (!ts.isIdentifier(name) || !type) {
    throw new Error("a schema has no name that a type can have");
  }
  const declared = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  return ts.moveSyntheticComments(declared, schema);
}

/**
 * @param {ts.InterfaceDeclaration} node
 * @param {readonly ts.TypeElement[]} members
 */
function withMembers(node, members) {
  const { name, typeParameters, heritageClauses } = node;
  return factory.createInterfaceDeclaration(
    node.modifiers,
    name,
    typeParameters,
    heritageClauses,
    members,
  );
}
