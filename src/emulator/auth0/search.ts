import { auth0Error, invalidQuery } from "./errors.ts";

/** The fields of a record that a search may name, and those of them in which case does not count. */
export interface SearchFields {
  readonly known: readonly string[];
  readonly caseless?: readonly string[];
}

type Test = (record: object) => boolean;

const range = /^\[(\S+) TO (\S+)\]$/;

/**
 * A search in the part of Lucene's syntax that is emulated: `field:value`, `field:"value"`, `field:prefix*` and
 * `field:[from TO to]`, joined by AND. The error for anything else.
 */
export function searchTest(q: string, { known, caseless = [] }: SearchFields): Test | Response {
  const tests: Test[] = [];
  for (const term of q.trim().split(/\s+AND\s+/)) {
    const [, field, text] = /^([\w.]+):("[^"]*"|\[\S+ TO \S+\]|[^\s"[\]]+)$/.exec(term) ?? [];
    if (field === undefined || text === undefined) {
      return invalidQuery("Query validation error: 'q' has a form that is not emulated");
    }
    if (!known.includes(field)) {
      const problem = `unknown field "${field}"`;
      return auth0Error(400, `The search query string has an error: ${problem}`);
    }
    const fold = (value: unknown) =>
      caseless.includes(field) ? String(value).toLowerCase() : String(value);
    tests.push((record) =>
      valuesOf(record, field).some((value) => matches(fold(value), fold(text))),
    );
  }
  return (record) => tests.every((test) => test(record));
}

function matches(value: string, text: string): boolean {
  const [, from, to] = range.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    return (from === "*" || value >= from) && (to === "*" || value <= to);
  }
  if (text.endsWith("*")) {
    return value.startsWith(text.slice(0, -1));
  }
  return value === text.replace(/^"(.*)"$/, "$1");
}

/** The values of a field such as `identities.connection`. */
function valuesOf(record: unknown, field: string): unknown[] {
  const found = field.split(".").reduce<unknown[]>(
    (nodes, key) =>
      nodes.flatMap((node) => {
        const value = (node as Record<string, unknown> | null)?.[key];
        return Array.isArray(value) ? (value as unknown[]) : [value];
      }),
    [record],
  );
  return found.filter((value) => value !== undefined && value !== null);
}

/** Compares by `field:1` or `field:-1`, or the error for another form. */
export function sorting(
  sort: string | undefined,
): ((one: object, other: object) => number) | Response | undefined {
  if (sort === undefined) {
    return undefined;
  }
  const [, field, direction] = /^([\w.]+):(1|-1)$/.exec(sort) ?? [];
  if (field === undefined || /_metadata/.test(field)) {
    return invalidQuery("Query validation error: 'sort' must be a field and 1 or -1");
  }
  const keyOf = (record: object) => String(valuesOf(record, field)[0] ?? "");
  return (one, other) =>
    Number(direction) * (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0);
}
