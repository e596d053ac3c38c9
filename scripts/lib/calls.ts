import { follow } from "./resolve-pointer.ts";

/** How the client's function for one operation is called, and what its docs must say */
export interface Call {
  operationId: string;
  /** its name on the client: `x-function` where that is not the operation's */
  function: string;
  permission: string[] | "none" | "undocumented";
  /** the page that it was read from */
  documented: string;
  /** an example of each path parameter */
  path: Record<string, string>;
  /** an example of each query parameter that is required, and of the first where `x-one-of` lists several */
  query?: Record<string, unknown>;
  /** where `x-vendor-client` is `none`: the vendor's own package lacks it */
  inVendorClient?: false;
  /** the first example that says anything */
  body?: object;
}

/**
 * The calls of every function of a provider's client, by method and documented path. An operation that is
 * `x-internal` is called by the client itself, so it is none.
 *
 * @param document a bundled OpenAPI document
 * @throws Error that names the operation and what its spec must say
 */
export function callsOf(document: any): Record<string, Call> {
  const calls: Record<string, Call> = {};
  for (const [path, pathItem] of Object.entries<any>(document.paths)) {
    for (const [method, operation] of Object.entries<any>(pathItem)) {
      if (operation?.operationId === undefined || operation["x-internal"]) {
        continue;
      }
      const { operationId } = operation;
      const parameters = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])].map(
        (each) => follow(document, each),
      );
      const examples = (some: any[]) =>
        Object.fromEntries(some.map((parameter) => [parameter.name, exampleOf(parameter)]));
      const exampleOf = ({ name, example }: any) => {
        if (example !== undefined) {
          return example;
        }
        throw new Error(`${operationId}: its parameter ${name} has no example; add one`);
      };
      const [selector] = operation["x-one-of"] ?? [];
      const query = examples(
        parameters.filter(
          (each) => each.in === "query" && (each.required || each.name === selector),
        ),
      );
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

  function bodyExample(operationId: string, requestBody: any) {
    if (requestBody === undefined) {
      return undefined;
    }
    const named = follow(document, requestBody).content["application/json"]?.examples ?? {};
    const example = Object.values(named)
      .map((each) => follow(document, each).value)
      .find((value) => Object.keys(value).length > 0);
    if (example) {
      return example;
    }
    throw new Error(`${operationId}: its request body has no example that says anything; add one`);
  }
}
