/**
 * Operations that were added or removed, or that changed anywhere, down to a description in a schema
 * that they use.
 *
 * @param {any} base a bundled OpenAPI document without `$ref`
 * @param {any} revision another one
 * @returns {string[]} their names, sorted
 */
export function changedOperations(base, revision) {
  const before = textOfEach(base);
  const after = textOfEach(revision);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .sort();
}

/**
 * @param {any} document
 * @returns {Map<string, string>} all that is said of each operation, by its name
 */
function textOfEach(document) {
  return new Map(
    Object.entries(document.paths).flatMap(([path, { parameters, ...item }]) =>
      Object.entries(/** @type {Record<string, any>} */ (item))
        .filter(([, operation]) => operation.operationId)
        .map(([method, operation]) => [
          operation.operationId,
          JSON.stringify([method, path, parameters, operation], sorted),
        ]),
    ),
  );
}

/**
 * Takes the order of keys away, which says nothing.
 *
 * @param {string} _
 * @param {unknown} value
 */
function sorted(_, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
