import { expect, test } from "vitest";
import { callsOf } from "../support/generated.ts";
import { basePaths, everyOperation, operations } from "../support/operations.ts";
import { recording } from "../support/recording.ts";
import { supported } from "../support/supported.ts";

// The suites that run "for every operation" prove nothing about one that is not in their table.
test.each(supported)(
  "the clients of $provider have the functions of its spec, walks over its lists and no other",
  async ({ provider, underTest }) => {
    const calls = Object.values(await callsOf(provider));
    const factories = [
      {},
      ...Object.values(underTest.ofFactory ?? {}).map((option) => ({ [option]: "x" })),
    ];
    const functions = new Set(
      factories.flatMap((options) => Object.keys(underTest.client(options))),
    );
    const specified = calls.map((call) => call.function);
    const walks = specified.map((name) => name.replace(/^list/, "all"));
    for (const name of specified) {
      expect(functions, `src/${provider}: add ${name}`).toContain(name);
    }
    for (const name of functions) {
      expect([...specified, ...walks]).toContain(name);
    }

    const under = operations.filter((entry) => entry.provider === provider);
    const names = under.map(({ operation }) => operation);
    const found = [...functions].filter(
      (name) => walks.includes(name) && !specified.includes(name),
    );
    expect(names.sort()).toEqual([...calls.map(({ operationId }) => operationId), ...found].sort());
  },
);

test.each(everyOperation)("%s has a value for each of its path's parameters", (_, entry) => {
  const path = entry.line.split(" ")[1]!;
  expect(Object.keys(entry.ids)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
});

test.each(everyOperation)("%s sends its documented method, path and body", async (_, entry) => {
  const { provider, line, ids, sent, answer, run } = entry;
  const server = recording(answer);
  await run(ids, { fetch: server.fetch });
  const path = line.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name]!));
  expect(server.lines.map((line) => line.split("?")[0])).toEqual([
    path.replace(" ", ` ${basePaths[provider]}`),
  ]);
  const request = server.requests[0]!;
  const { query = {} } = (await callsOf(provider))[line]!;
  const { searchParams } = new URL(request.url);
  for (const [name, value] of Object.entries(query)) {
    expect(searchParams.getAll(name)).toEqual([value].flat().map(String));
  }
  expect(await request.text()).toBe(sent ? JSON.stringify(sent) : "");
  expect(request.headers.get("content-type")).toBe(sent ? "application/json" : null);
});
