import { resolvePointer } from "./resolve-pointer.mjs";

/**
 * Every JSON example of a response: operationId -> status -> name of the example -> value.
 *
 * @param {any} document a bundled OpenAPI document
 */
export function responseExamples(document) {
  /** @type {Record<string, Record<string, Record<string, unknown>>>} */
  const examples = {};
  for (const { operationId, responses } of operations(document)) {
    const byStatus = (examples[operationId] = /** @type {Record<string, any>} */ ({}));
    for (const [status, reference] of Object.entries(responses)) {
      const response = follow(reference);
      const named = Object.entries(response.content?.["application/json"]?.examples ?? {});
      if (named.length === 0) {
        continue;
      }
      byStatus[status] = Object.fromEntries(
        named.map(([name, example]) => [name, follow(example).value]),
      );
    }
  }
  return examples;

  /** @param {any} node */
  function follow(node) {
    return node.$ref ? resolvePointer(document, node.$ref) : node;
  }
}

/**
 * @param {any} document
 * @returns {any[]} the operations in the order of the document
 */
export function operations(document) {
  return Object.values(document.paths)
    .flatMap((pathItem) => Object.values(pathItem))
    .filter((value) => typeof value === "object" && "operationId" in value);
}
