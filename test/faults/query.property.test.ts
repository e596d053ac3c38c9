import fc from "fast-check";
import { expect, test } from "vitest";
import { serializeQuery } from "../../src/core/serialize.ts";

fc.configureGlobal({ seed: 2026 });

const text = fc.string({ unit: "grapheme" });
const scalar = fc.oneof(text, fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const absent = fc.constantFrom(undefined, null);
// A key that begins with a digit is what is left of a text or a list.
const key = text.filter((name) => !/^\d/.test(name));
const query = fc.dictionary(key, fc.oneof(scalar, absent, fc.array(scalar, { maxLength: 4 })));

test("what is serialized is read back as the same keys and values in the same order", () => {
  fc.assert(
    fc.property(query, (given) => {
      const expected = Object.entries(given).flatMap(([key, value]) =>
        [value ?? []].flat().map((one) => [key, String(one)]),
      );
      expect([...new URLSearchParams(serializeQuery(given))]).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test.each(["nobody@example.com", ["nobody@example.com"], Object.assign({}, "nobody@example.com")])(
  "a query that is a text or a list, spread or not, is refused: %j",
  (given) => {
    expect(() => serializeQuery(given as never)).toThrow(
      new TypeError("the query must be an object"),
    );
  },
);

test("nothing but unreserved characters, percent codes, = and & stands in it", () => {
  fc.assert(
    fc.property(query, (given) => {
      expect(serializeQuery(given)).toMatch(/^([\w.!~*'()-]|%[0-9A-F]{2}|[=&])*$/);
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
      expect(() => serializeQuery({ ...rest, odd: value })).toThrow(TypeError);
    }),
  );
});
