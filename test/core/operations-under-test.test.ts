import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { clients, operations } from "../support/operations.ts";

type Provider = keyof typeof clients;

// The suites that run "for every operation" prove nothing about one that is not in their table.
test.each(Object.keys(clients) as Provider[])(
  "every function of %s is in the table",
  (provider) => {
    const own = operations.filter((entry) => entry.provider === provider);
    expect(own.map(({ operation }) => operation).sort()).toEqual(
      Object.keys(clients[provider]()).sort(),
    );
  },
);

test.each(operations.map((entry) => [entry.operation, entry] as const))(
  "%s has a documented path, and a value for each of its parameters",
  (_, { provider, line, ids }) => {
    const spec = readFileSync(`specs/${provider}/openapi.yaml`, "utf8");
    const path = line.split(" ")[1]!;
    expect(Object.keys((parse(spec) as { paths: object }).paths)).toContain(path);
    expect(Object.keys(ids)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  },
);
