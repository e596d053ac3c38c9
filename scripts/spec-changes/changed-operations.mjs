import { operations } from "../response-examples.mjs";

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

/** @param {any} document */
function textOfEach(document) {
  const places = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(
      ([method, operation]) => /** @type {const} */ ([operation, `${method} ${path}`]),
    ),
  );
  const placeOf = new Map(places);
  return new Map(
    operations(document).map((operation) => [
      /** @type {string} */ (operation.operationId),
      `${placeOf.get(operation)} ${JSON.stringify(operation)}`,
    ]),
  );
}
