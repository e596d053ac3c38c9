import { resolvePointer } from "./resolve-pointer.mjs";

/**
 * @typedef {object} Call how the client's function for one operation is called, and what its docs must say
 * @property {string} operationId
 * @property {string} function its name on the client: `x-function` where that is not the operation's
 * @property {string[] | "none" | "undocumented"} permission
 * @property {string} documented the page that it was read from
 * @property {Record<string, string>} path an example of each path parameter
 * @property {Record<string, unknown>} [query] an example of each query parameter that is required
 * @property {false} [inVendorClient] where `x-vendor-client` is `none`: the vendor's own package lacks it
 * @property {object} [body] the first example that says anything
 */

/**
 * The calls of every function of a provider's client, by method and documented path. An operation that is
 * `x-internal` is called by the client itself, so it is none.
 *
 * @param {any} document a bundled OpenAPI document
 * @returns {Record<string, Call>}
 * @throws Error that names the operation and what its spec must say
 */
export function callsOf(document) {
  /** @type {Record<string, Call>} */
  const calls = {};
  for (const [path, pathItem] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(pathItem)) {
      if (operation?.operationId === undefined || operation["x-internal"]) {
        continue;
      }
      const { operationId } = operation;
      const parameters = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])].map(
        follow,
      );
      const examples = (/** @type {any[]} */ some) =>
        Object.fromEntries(some.map((parameter) => [parameter.name, exampleOf(parameter)]));
      const exampleOf = (/** @type {any} */ { name, example }) => {
        if (example !== undefined) {
          return example;
        }
        throw new Error(`${operationId}: its parameter ${name} has no example; add one`);
      };
      const query = examples(parameters.filter((each) => each.in === "query" && each.required));
      const body = bodyExample(operationId, operation.requestBody);
      calls[`${method.toUpperCase()} ${path}`] = {
        operationId,
        function: operation["x-function"] ?? operationId,
        permission: operation["x-permission"],
        documented: operation.externalDocs.url,
        path: examples(parameters.filter((each) => each.in === "path")),
        ...(Object.keys(query).length > 0 && { query }),
        ...(body && { body }),
        ...(operation["x-vendor-client"] === "none" && { inVendorClient: false }),
      };
    }
  }
  return calls;

  /** @param {string} operationId @param {any} requestBody */
  function bodyExample(operationId, requestBody) {
    if (requestBody === undefined) {
      return undefined;
    }
    const named = follow(requestBody).content["application/json"]?.examples ?? {};
    const example = Object.values(named)
      .map((each) => follow(each).value)
      .find((value) => Object.keys(value).length > 0);
    if (example) {
      return example;
    }
    throw new Error(`${operationId}: its request body has no example that says anything; add one`);
  }

  /** @param {any} node */
  function follow(node) {
    return node.$ref ? resolvePointer(document, node.$ref) : node;
  }
}
