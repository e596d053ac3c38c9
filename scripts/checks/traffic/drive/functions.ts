import { callsOf } from "../../../lib/calls.ts";
import type { Calls, DescribedFunction } from "./driven.ts";

/**
 * The functions of a provider's client, each with what its description has them called with.
 *
 * @param document a bundled OpenAPI document without `$ref`
 */
export function functionsOf(document: any): DescribedFunction[] {
  return Object.entries(callsOf(document)).map(([line, call]) => {
    const [method = "", path = ""] = line.split(" ");
    const item = document.paths[path];
    const { parameters: own = [], responses } = item[method.toLowerCase()];
    const parameters = [...(item.parameters ?? []), ...own];
    const named = (place: string) =>
      parameters.filter((each) => each.in === place).map(({ name }) => name);
    const statuses = Object.keys(responses).map((status) => Number(status.replace("XX", "00")));
    return { ...call, hasQuery: named("query").length > 0, headers: named("header"), statuses };
  });
}

/** How a client's functions are called. */
export interface CallOptions {
  /** Path parameters that the factory is given */
  ofFactory?: readonly string[];
  /** Parts of a query or a body that a function takes by position */
  byPosition?: readonly string[];
  /** Sent by the calls that document them */
  headers?: Record<string, string>;
  /** What exists on the emulator, where the description's example does not */
  existing?: (name: string, operationId: string) => unknown;
  /** The client that has a path */
  pick?: (clients: any, path: Record<string, string>) => any;
}

/** The calls of the functions. */
export function everyCall(
  functions: readonly DescribedFunction[],
  client: CallOptions = {},
): Calls<any> {
  const { ofFactory = [], byPosition = [], headers = {}, existing, pick = (only) => only } = client;
  return Object.fromEntries(
    functions.map((described) => [
      described.operationId,
      (clients) => {
        const { operationId, path, body, query, hasQuery } = described;
        const examples = (some: object) =>
          Object.entries(some).map(([name, example]) => [
            name,
            existing?.(name, operationId) ?? example,
          ]);
        const args = examples(path)
          .filter(([name]) => !ofFactory.includes(name))
          .map(([, example]) => example);
        const sent = examples(body ?? query ?? {});
        if (sent.length > 0 && sent.every(([name]) => byPosition.includes(name))) {
          args.push(...sent.map(([, example]) => example));
        } else if (Array.isArray(body)) {
          args.push(body);
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
