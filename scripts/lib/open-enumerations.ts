import ts from "typescript";
import { resolvePointer } from "./resolve-pointer.ts";

const { factory } = ts;

/**
 * Marks every text enumeration that only a server sends with `x-extensible-enum`, so that a value
 * the vendor adds later still type-checks. What a caller sends stays closed.
 *
 * @param document a bundled OpenAPI document; changed in place
 */
export function openResponseEnumerations(document: any) {
  const sent = new Set<any>();
  const received = new Set<any>();
  for (const pathItem of Object.values<any>(document.paths)) {
    for (const [key, operation] of Object.entries<any>(pathItem)) {
      if (key === "parameters") {
        collect(operation, sent);
      }
      collect(operation?.parameters, sent);
      collect(operation?.requestBody, sent);
      collect(operation?.responses, received);
    }
  }
  for (const schema of received) {
    if (sent.has(schema)) {
      throw new Error(`One enumeration is both sent and received: ${JSON.stringify(schema)}`);
    }
    schema["x-extensible-enum"] = schema.enum;
    delete schema.enum;
  }

  function collect(node: any, enumerations: Set<any>, seen: Set<any> = new Set()) {
    if (typeof node !== "object" || node === null || seen.has(node)) {
      return;
    }
    seen.add(node);
    if (typeof node.$ref === "string") {
      collect(resolvePointer(document, node.$ref), enumerations, seen);
    }
    if (Array.isArray(node.enum) && node.enum.every(isText)) {
      enumerations.add(node);
    }
    for (const [key, child] of Object.entries<any>(node)) {
      if (key !== "example" && key !== "examples") {
        collect(child, enumerations, seen);
      }
    }
  }
}

/**
 * openapi-typescript's `transform` hook: `x-extensible-enum` becomes `"a" | "b" | (string & {})`,
 * which keeps the suggestions that a plain `string` would swallow.
 */
export function openEnumerationType(schema: any) {
  const known = schema["x-extensible-enum"];
  if (!Array.isArray(known)) {
    return undefined;
  }
  const string = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return factory.createUnionTypeNode([
    ...known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value))),
    factory.createParenthesizedType(
      factory.createIntersectionTypeNode([string, factory.createTypeLiteralNode([])]),
    ),
    ...(schema.type.includes("null") ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

function isText(value: unknown) {
  return typeof value === "string";
}
