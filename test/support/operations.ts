import type { Operation } from "@session-clients/core";
import type { Call } from "../../scripts/lib/calls.ts";
import { collect } from "./collect.ts";
import { callsOf, examplesOf, rowsOf } from "./generated.ts";
import type { OperationUnderTest, ProviderUnderTest } from "./operation-under-test.ts";
import { supported } from "./supported.ts";

/** Every function of every client: each that a spec calls for, and every walk that a client has. */
export const operations: OperationUnderTest[] = (
  await Promise.all(supported.map(operationsOf))
).flat();

/** One operation of each client, for what does not depend on the operation. */
export const oneOfEach = supported.map(({ provider }) =>
  operations.find((entry) => entry.provider === provider && entry.line.startsWith("GET"))!,
);

/** The table for `describe.each`, each entry under its name. */
export const everyOperation = operations.map(
  (entry) => [`${entry.operation} of ${entry.provider}`, entry] as const,
);

/** Makes a client of each provider. */
export const clients = Object.fromEntries(
  supported.map(({ provider, underTest }) => [provider, underTest.client]),
);

/** What stands before the documented path in the base URLs of these clients. */
export const basePaths = Object.fromEntries(
  supported.map(({ provider, adapter }) => [provider, adapter.basePath]),
);

/** The option that sends the calls of an entry to a server, under the path of its provider. */
export const sentTo = ({ provider }: OperationUnderTest, origin: string) => ({
  baseUrl: origin + basePaths[provider],
});

/** What a client of a provider needs to know of itself. */
export const underTest = Object.fromEntries(
  supported.map(({ provider, underTest }) => [provider, underTest]),
);

/** Whether an answer can be told from a success by what it holds. */
export const isTold = ({ holds }: Operation) => holds !== undefined;

async function operationsOf({ provider, underTest, adapter }: (typeof supported)[number]) {
  const [rows, calls, examples] = await Promise.all([
    rowsOf(provider),
    callsOf(provider),
    examplesOf(provider),
  ]);
  return Object.entries(calls).flatMap(([line, call]) => {
    const row = rows[line]!;
    const shown = examples[row.operationId] ?? {};
    const status =
      Object.keys(shown)
        .map(Number)
        .find((each) => each < 300) ?? 200;
    const documented = Object.values(shown[status] ?? {});
    const walk = call.function.replace(/^list/, "all");
    const isWalked = walk !== call.function && walk in clientOf(underTest, call.path);
    const body = isWalked ? documented.find((page) => underTest.isLastPage?.(page)) : documented[0];
    if (isWalked && body === undefined) {
      throw new Error(
        `test/support/${provider}.ts: isLastPage takes no example of ${row.operationId} for a last page`,
      );
    }
    const entry = (name: string): Omit<OperationUnderTest, "operation"> => ({
      provider,
      line,
      row,
      ids: call.path,
      sent: call.body,
      answer: () => (body ? Response.json(body, { status }) : new Response(null, { status })),
      errorBody: adapter.errorBody,
      async run(ids, options, callOptions) {
        const client = clientOf(underTest, ids, options);
        const own = Object.keys(ids).filter((id) => !(id in (underTest.ofFactory ?? {})));
        const input = inputOf(call, row, underTest);
        const result = client[name]!(...own.map((id) => ids[id]), ...input, callOptions);
        if (!(Symbol.asyncIterator in result)) {
          return result;
        }
        const { items, error } = await collect(result);
        if (error !== undefined) {
          throw error;
        }
        return items;
      },
    });
    return [
      { operation: row.operationId, ...entry(call.function) },
      ...(isWalked ? [{ operation: walk, ...entry(walk) }] : []),
    ];
  });
}

/** A client whose factory is given what it takes of the path. */
function clientOf(
  { client, ofFactory = {} }: ProviderUnderTest,
  ids: Record<string, string>,
  options?: object,
) {
  const given = Object.keys(ofFactory).filter((id) => id in ids);
  const settings = Object.fromEntries(given.map((id) => [ofFactory[id], ids[id]]));
  return client({ ...options, ...settings }) as Record<string, (...args: unknown[]) => any>;
}

/** What a function takes between the ids of its path and the options. */
function inputOf({ body, query }: Call, row: Operation, { byPosition = [] }: ProviderUnderTest) {
  const input: object | undefined = body ?? query;
  if (input === undefined) {
    return row.query ? [undefined] : [];
  }
  const isByPosition = Object.keys(input).every((name) => byPosition.includes(name));
  return isByPosition ? Object.values(input) : [input];
}
