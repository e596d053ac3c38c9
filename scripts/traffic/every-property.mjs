/** @type {Readonly<Record<string, string>>} */
const texts = {
  "date-time": "2026-08-01T08:00:00.000Z",
  email: "someone@example.com",
  ipv4: "203.0.113.10",
  ipv6: "2001:db8::10",
};

/** @type {Readonly<Record<string, unknown>>} */
const values = { boolean: true, integer: 1, number: 1, string: "text", null: null };

/**
 * Values that a schema allows and that have, taken together, every property that it names: as many as
 * its alternatives need.
 *
 * @param {any} schema without `$ref`
 * @returns {unknown[]}
 */
export function everyProperty(schema) {
  const { const: constant, example, examples, type, format, pattern } = schema;
  if (constant !== undefined) return [constant];
  if (schema.enum) return [schema.enum[0]];
  if (schema.allOf) return objects({ ...schema, properties: ownAndInherited(schema) });
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives && !schema.properties && type !== "string") {
    return alternatives.flatMap(everyProperty);
  }
  const [first] = [type ?? (schema.properties ? "object" : "string")].flat();
  if (first === "object") return objects(schema);
  if (first === "array") return everyProperty(schema.items ?? {}).map((item) => [item]);
  if (pattern) return [example ?? examples[0]];
  return [texts[format ?? alternatives?.[0].format] ?? values[first]];
}

/**
 * @param {any} schema
 * @returns {Record<string, any>}
 */
function ownAndInherited({ properties, allOf = [] }) {
  return Object.assign({}, ...allOf.map(ownAndInherited), properties);
}

/** @param {any} schema */
function objects({ properties = {} }) {
  const choices = Object.entries(properties).map(
    ([name, child]) => /** @type {const} */ ([name, everyProperty(child)]),
  );
  const most = Math.max(1, ...choices.map(([, of]) => of.length));
  return Array.from({ length: most }, (_, index) =>
    Object.fromEntries(choices.map(([name, of]) => [name, of[index % of.length]])),
  );
}
