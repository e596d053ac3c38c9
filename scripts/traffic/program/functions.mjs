import { callsOf } from "../../calls.mjs";

/**
 * The functions of a provider's client, each with what its description has them called with.
 *
 * @param {any} document a bundled OpenAPI document without `$ref`
 * @returns {import("./traffic.ts").DescribedFunction[]}
 */
export function functionsOf(document) {
  return Object.entries(callsOf(document)).map(([line, call]) => {
    const [method = "", path = ""] = line.split(" ");
    const item = document.paths[path];
    const { parameters: own = [], responses } = item[method.toLowerCase()];
    const parameters = [...(item.parameters ?? []), ...own];
    const named = (/** @type {string} */ place) =>
      parameters.filter((each) => each.in === place).map(({ name }) => name);
    const statuses = Object.keys(responses).map((status) => Number(status.replace("XX", "00")));
    return { ...call, hasQuery: named("query").length > 0, headers: named("header"), statuses };
  });
}

/**
 * The calls of the functions.
 *
 * @param {readonly import("./traffic.ts").DescribedFunction[]} functions
 * @param {object} [client]
 * @param {readonly string[]} [client.ofFactory] path parameters that the factory is given
 * @param {readonly string[]} [client.byPosition] parts of a query or a body that a function takes by position
 * @param {Record<string, string>} [client.headers] sent by the calls that document them
 * @param {(name: string, operationId: string) => unknown} [client.existing] what exists on the emulator,
 *   where the description's example does not
 * @param {(clients: any, path: Record<string, string>) => any} [client.pick] the client that has a path
 * @returns {import("./traffic.ts").Calls<any>}
 */
export function everyCall(functions, client = {}) {
  const { ofFactory = [], byPosition = [], headers = {}, existing, pick = (only) => only } = client;
  return Object.fromEntries(
    functions.map((described) => [
      described.operationId,
      (clients, id) => {
        const { operationId, path, body, query, hasQuery } = described;
        const examples = (/** @type {object} */ some) =>
          Object.entries(some).map(([name, example]) => [
            name,
            existing?.(name, operationId) ?? example,
          ]);
        const args = examples(path)
          .filter(([name]) => !ofFactory.includes(name))
          .map(([, example]) => id ?? example);
        const sent = examples(body ?? query ?? {});
        if (sent.length > 0 && sent.every(([name]) => byPosition.includes(name))) {
          args.push(...sent.map(([, example]) => id ?? example));
        } else if (body || query) {
          args.push(Object.fromEntries(sent));
        } else if (hasQuery) {
          args.push(undefined);
        }
        const known = Object.entries(headers).filter(([name]) => described.headers.includes(name));
        const options = { headers: Object.fromEntries(known) };
        return pick(clients, path)[described.function](...args, options);
      },
    ]),
  );
}
