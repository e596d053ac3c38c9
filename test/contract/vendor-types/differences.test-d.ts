import { expectTypeOf, test } from "vitest";
import type { Arguments, Differences } from "./differences.ts";
import { none } from "./differences.ts";

type Of<Theirs, Ours> = Differences<Theirs, Ours, "X">;

test("types that agree have no difference", () => {
  none<
    Of<
      { a?: string[]; b: { [key: string]: 1 | null } },
      { a?: string[]; b: { [key: string]: 1 | null } }
    >
  >();
  none<Of<{ open: string }, { open: "a" | (string & {}) }>>();
});

test("each kind of difference is told, in both directions", () => {
  expectTypeOf<Of<{ a: 1 }, {}>>().toEqualTypeOf<"X.a: only theirs">();
  expectTypeOf<Of<{}, { a: 1 }>>().toEqualTypeOf<"X.a: only ours">();
  expectTypeOf<Of<{ a?: 1 }, { a: 1 }>>().toEqualTypeOf<"X.a: optional only in theirs">();
  expectTypeOf<Of<{ a: 1 }, { a?: 1 }>>().toEqualTypeOf<"X.a: optional only in ours">();
  expectTypeOf<Of<{ a: 1 | null }, { a: 1 }>>().toEqualTypeOf<"X.a: null only in theirs">();
  expectTypeOf<Of<{ a: 1 }, { a: 1 | null }>>().toEqualTypeOf<"X.a: null only in ours">();
  expectTypeOf<Of<{ a: "x" }, { a: string }>>().toEqualTypeOf<"X.a: wider in ours">();
  expectTypeOf<Of<{ a: string }, { a: "x" }>>().toEqualTypeOf<"X.a: narrower in ours">();
  expectTypeOf<Of<{ a: string }, { a: number }>>().toEqualTypeOf<"X.a: another type in ours">();
  expectTypeOf<Of<{ a: any }, { a: 1 }>>().toEqualTypeOf<"X.a: any in theirs, typed in ours">();
  expectTypeOf<
    Of<{ a: 1 }, { a: unknown }>
  >().toEqualTypeOf<"X.a: typed in theirs, unknown in ours">();
  expectTypeOf<Of<{ [key: string]: any }, {}>>().toEqualTypeOf<"X[key]: only in theirs">();
  expectTypeOf<
    Of<{ [key: string]: any }, { a: 1; [key: string]: any }>
  >().toEqualTypeOf<"X.a: only ours">();
});

test("a difference is found however deep it lies", () => {
  type Deep<Type> = { a: { b?: { c: Type }[] | null; [key: string]: unknown } };
  expectTypeOf<Of<Deep<1>, Deep<2>>>().toEqualTypeOf<"X.a.b[].c: another type in ours">();
  type Map<Type> = { [key: string]: { c: Type } };
  expectTypeOf<Of<Map<1>, Map<2>>>().toEqualTypeOf<"X[key].c: another type in ours">();
});

test("a union is compared as a whole", () => {
  type Body = { ids: string[] } | { user: string };
  expectTypeOf<
    Of<{ ids?: string[]; user?: string }, Body>
  >().toEqualTypeOf<"X: narrower in ours">();
});

test("a path with a name is told by it", () => {
  type Named = Differences<{ a: { b: 1 }[] }, { a: { b: 2 }[] }, "X", { "X.a[]": "Row" }>;
  expectTypeOf<Named>().toEqualTypeOf<"Row.b: another type in ours">();
});

test("arguments are compared by position, without the options of the call", () => {
  type Theirs = Arguments<(id: string, body?: { a: 1 }, options?: { b: 1 }) => void>;
  type Ours = Arguments<(id: string, body: { a: 1 }, options?: { c: 1 }) => void>;
  expectTypeOf<Of<Theirs, Ours>>().toEqualTypeOf<"X.1: optional only in theirs">();
});

test("a difference does not compile", () => {
  // @ts-expect-error
  none<Of<{ a: 1 }, { a: 2 }>>();
});
