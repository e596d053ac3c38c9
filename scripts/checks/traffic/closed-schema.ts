const children = ["items", "additionalProperties", "contains", "not"];
const childMaps = ["properties", "patternProperties"];
const alternatives = ["allOf", "anyOf", "oneOf"];

/**
 * A schema with every object closed, at any depth, unless it is declared free. Parts of a composition
 * stay open, since each sees the properties of the others as unknown; the whole is closed around them.
 *
 * @param schema without `$ref`
 * @param part whether it is part of a composition
 */
export function closed(schema: any, part: boolean = false): any {
  if (typeof schema !== "object" || schema === null) {
    return schema;
  }
  const copy = { ...schema };
  for (const key of children) {
    if (key in copy) {
      copy[key] = closed(copy[key]);
    }
  }
  for (const key of childMaps.filter((name) => name in copy)) {
    copy[key] = Object.fromEntries(
      Object.entries(copy[key]).map(([name, child]) => [name, closed(child)]),
    );
  }
  for (const key of alternatives.filter((name) => name in copy)) {
    copy[key] = copy[key].map((alternative: unknown) => closed(alternative, true));
  }
  if (!part && describesObject(schema)) {
    copy.unevaluatedProperties = false;
  }
  return copy;
}

function describesObject(schema: any): boolean {
  return (
    [schema.type].flat().includes("object") ||
    "properties" in schema ||
    alternatives.some((key) => schema[key]?.some(describesObject))
  );
}
