import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { examples as auth0 } from "../../generated/auth0.examples.ts";
import { examples as cloudflare } from "../../generated/cloudflare-access.examples.ts";
import { examples as prefactor } from "../../generated/prefactor.examples.ts";
import { examples as rocketchat } from "../../generated/rocketchat.examples.ts";
import { basePaths, clients, everyOperation, operations } from "../support/operations.ts";
import { recording } from "../support/recording.ts";

// The suites that run "for every operation" prove nothing about one that is not in their table.
test.each([
  ["auth0", auth0],
  ["cloudflare-access", cloudflare],
  ["prefactor", prefactor],
  ["rocketchat", rocketchat],
] as const)(
  "every operation of the spec of %s, and every walk, is in the table",
  (provider, spec) => {
    const names = operations
      .filter((entry) => entry.provider === provider)
      .map((entry) => entry.operation);
    const functions = Object.keys(clients[provider]());
    const walks = functions.filter((name) => name.startsWith("all"));
    expect(names.sort()).toEqual([...Object.keys(spec), ...walks].sort());
    expect(names).toEqual(expect.arrayContaining(functions));
  },
);

test.each(everyOperation)(
  "%s has a documented path, and a value for each of its parameters",
  (_, entry) => {
    const { provider, line, ids } = entry;
    const spec = readFileSync(`specs/${provider}/openapi.yaml`, "utf8");
    const path = line.split(" ")[1]!;
    expect(Object.keys((parse(spec) as { paths: object }).paths)).toContain(path);
    expect(Object.keys(ids)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  },
);

test.each(everyOperation)("%s sends its documented method, path and body", async (_, entry) => {
  const { provider, line, ids, sent, answer, run } = entry;
  const server = recording(answer);
  await run(ids, { fetch: server.fetch });
  const path = line.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name]!));
  expect(server.lines.map((line) => line.split("?")[0])).toEqual([
    path.replace(" ", ` ${basePaths[provider]}`),
  ]);
  const request = server.requests[0]!;
  expect(await request.text()).toBe(sent ? JSON.stringify(sent) : "");
  expect(request.headers.get("content-type")).toBe(sent ? "application/json" : null);
});
