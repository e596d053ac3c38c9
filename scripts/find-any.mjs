import ts from "typescript";

/**
 * Where the declarations of a module show `any` to whoever hovers over them: in its exports and in all
 * that they hold, take and return, as far as it is declared in the same file.
 *
 * @param {ts.Program} program
 * @param {ts.SourceFile} declarations
 * @returns {string[]} paths such as `createClient(options).fetch()`
 */
export function findAny(program, declarations) {
  const checker = program.getTypeChecker();
  /** @type {string[]} */
  const found = [];
  const seen = new Set();
  const module = checker.getSymbolAtLocation(declarations);
  if (!module) {
    throw new Error(`${declarations.fileName} is not a module`);
  }

  for (const exported of checker.getExportsOfModule(module)) {
    const symbol =
      exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (symbol.flags & ts.SymbolFlags.Value) {
      walk(checker.getTypeOfSymbol(symbol), exported.name);
    }
    if (symbol.flags & ts.SymbolFlags.Type) {
      walk(checker.getDeclaredTypeOfSymbol(symbol), exported.name);
    }
  }
  return found;

  /**
   * @param {ts.Type | undefined} type
   * @param {string} path
   */
  function walk(type, path) {
    if (!type || seen.has(type)) {
      return;
    }
    if (type.flags & ts.TypeFlags.Any) {
      found.push(path);
      return;
    }
    seen.add(type);
    if (type.isUnionOrIntersection()) {
      type.types.forEach((part) => walk(part, path));
    }
    if (type.flags & ts.TypeFlags.TypeParameter) {
      walk(type.getConstraint(), path);
    }
    for (const argument of shownArguments(type)) {
      walk(argument, `${path}<>`);
    }
    if (!type.symbol || type.symbol.declarations?.some(isOwn)) {
      walkMembers(type, path);
    }
  }

  /**
   * @param {ts.Type} type
   * @param {string} path
   */
  function walkMembers(type, path) {
    for (const property of checker.getPropertiesOfType(type)) {
      if (!property.declarations?.some(isOwn)) {
        continue;
      }
      walk(checker.getTypeOfSymbol(property), `${path}.${property.name}`);
    }
    for (const { type: value } of checker.getIndexInfosOfType(type)) {
      walk(value, `${path}[]`);
    }
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      for (const parameter of signature.getParameters()) {
        walk(checker.getTypeOfSymbol(parameter), `${path}(${parameter.name})`);
      }
      walk(signature.getReturnType(), `${path}()`);
    }
  }

  /**
   * The type arguments without those that a default gives, which a hover leaves out.
   *
   * @param {ts.Type} type
   */
  function shownArguments(type) {
    const reference = /** @type {ts.TypeReference} */ (type);
    const parameters = reference.target?.typeParameters ?? [];
    const given = checker.getTypeArguments(reference);
    const shown = given.filter((argument, index) => argument !== parameters[index]?.getDefault());
    return [...(type.aliasTypeArguments ?? []), ...shown];
  }

  /** @param {ts.Declaration} declaration */
  function isOwn(declaration) {
    return declaration.getSourceFile() === declarations;
  }
}
