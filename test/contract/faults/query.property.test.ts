import { ArgumentError } from "@session-clients/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Operation } from "../../../src/core/operation.ts";
import { createQuerySerializer } from "openapi-fetch";
import { readQuery } from "../../../src/core/input.ts";

fc.configureGlobal({ seed: 2026 });

const text = fc.string({ unit: "grapheme" });
const scalar = fc.oneof(text, fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const absent = fc.constant(undefined);
/** Names as specs write them. */
const name = fc.stringMatching(/^[a-z_.]{1,9}$/);
const query = fc.dictionary(name, fc.oneof(scalar, absent));

/** An operation with these query parameters, of which none is a filter. */
const operation = (names: string[], roles: Operation["query"] = {}): Operation => {
  const query = Object.fromEntries(names.map((name) => [name, "form" as const]));
  return { operationId: "list", statuses: [200], query: { ...query, ...roles } };
};

/** A query as an operation sends it that has each of its keys. */
const serialize = (given: object) =>
  createQuerySerializer()(readQuery(operation(Object.keys(given)), given));

test("what is serialized is read back as the same keys and values in the same order", () => {
  fc.assert(
    fc.property(query, (given) => {
      const expected = Object.entries(given).flatMap(([key, value]) =>
        [value === undefined ? [] : value].flat().map((one) => [key, String(one)]),
      );
      expect([...new URLSearchParams(serialize(given))]).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["nobody@example.com", "the query", "must be an object"],
  [["nobody@example.com"], "the query", "must be an object"],
  [null, "the query", "must be an object"],
  [Object.assign({}, "nobody"), "0", "is no query parameter of list; there are email"],
])("a query that is a text or a list, spread or not, is refused: %j", (given, name, problem) => {
  expect(() => readQuery(operation(["email"]), given)).toThrow(new ArgumentError(name, problem));
});

test("a key that the operation does not have is refused, whatever its value", () => {
  fc.assert(
    fc.property(query, text, fc.oneof(scalar, absent), (rest, unknown, value) => {
      fc.pre(!Object.hasOwn(rest, unknown));
      const given = { ...rest, ...Object.fromEntries([[unknown, value]]) };
      expect(() => readQuery(operation(Object.keys(rest)), given)).toThrow(ArgumentError);
    }),
  );
});

test("a filter that is given and empty is refused, and a cursor that is empty is left out", () => {
  fc.assert(
    fc.property(query, fc.constantFrom(undefined, null, ""), (rest, nothing) => {
      const given = { ...rest, one: nothing };
      const known = Object.keys(given);
      expect(() => readQuery(operation(known, { one: "filter" }), given)).toThrow(
        new ArgumentError("one", "must not be empty: leave it out to list all"),
      );
      expect(readQuery(operation(known, { one: "cursor" }), given)).not.toHaveProperty("one");
    }),
  );
});

test("nothing but unreserved characters, percent codes, = and & stands in it", () => {
  fc.assert(
    fc.property(query, (given) => {
      expect(serialize(given)).toMatch(/^([\w.!~*'()-]|%[0-9A-F]{2}|[=&])*$/);
    }),
  );
});

test("what has no plain text form is refused, wherever it stands", () => {
  const odd = fc.oneof(
    fc.object(),
    fc.constantFrom<unknown>(NaN, Infinity, -Infinity, 1n, Symbol("s"), () => "x", new Date(0)),
    fc.constantFrom("\uD800", "a\uDFFFb"),
    fc.array(fc.array(text), { minLength: 1 }),
  );
  fc.assert(
    fc.property(odd, query, (value, rest) => {
      expect(() => serialize({ ...rest, odd: value })).toThrow(ArgumentError);
    }),
  );
});
