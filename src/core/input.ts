import { refuseUnknown } from "./checks.ts";
import { ArgumentError } from "./errors.ts";
import { isOfType } from "./json.ts";
import type { Operation } from "./operation.ts";
import { checkUnicode, NOT_UNDEFINED, plainObject } from "./plain.ts";

/** What separates segments once a server or a proxy has decoded them, at any depth. */
const SEPARATOR = /[/\\]|%(?:25)*(?:2f|5c)/i;
const DOT_SEGMENT = /^(\.|%(25)*2e){1,2}$/i;

/**
 * Checks the values of a path template, each of which openapi-fetch encodes as one segment.
 * @throws ArgumentError when a value could name another endpoint: missing, not text, empty, a dot segment
 *   (`.`, `..`, percent-encoded at any depth) alone or beside a slash or backslash, or not encodable
 */
export function checkPath(values: object = {}): void {
  for (const [name, value] of Object.entries(values) as [string, unknown][]) {
    checkText(name, value);
    if (value.split(SEPARATOR).some((segment) => DOT_SEGMENT.test(segment))) {
      throw new ArgumentError(name, 'must not hold the dot segments "." and ".."');
    }
  }
}

function checkText(name: string, value: unknown): asserts value is string {
  if (typeof value !== "string" || value === "") {
    throw new ArgumentError(name, "must be a non-empty string");
  }
  checkUnicode(name, value);
}

/**
 * The query of an operation, read once. What pages or forms a list may be `undefined`; a cursor is left out
 * where it stands for the first page.
 * @throws ArgumentError for a query that is no plain object, a key that the operation does not have, one
 *   that is missing, and a filter that is given but empty: it would list everything
 */
export function readQuery(
  { operationId, query: roles = {} }: Operation,
  given: unknown,
): Record<string, unknown> {
  const query = given === undefined ? {} : plainObject("the query", given);
  refuseUnknown(`query parameter of ${operationId}`, query, roles);
  for (const [name, role] of Object.entries(roles)) {
    const value = query[name];
    const isNothing = value === undefined || value === null || value === "";
    if (role === "required") checkText(name, value);
    if (isNothing && role === "filter" && name in query) {
      throw new ArgumentError(name, "must not be empty: leave it out to list all");
    }
    if (value === undefined || (isNothing && role === "cursor")) delete query[name];
    else if (typeof value === "object") {
      throw new ArgumentError(name, "must be a string, a finite number or a boolean");
    }
  }
  // openapi-fetch also reads what is inherited, which a library may put on every object.
  return Object.assign(Object.create(null) as object, query);
}

/**
 * The body of an operation, read once.
 * @throws ArgumentError for one that is missing or no plain object, that lacks what the spec requires, and
 *   for a property that the spec does not know, of another type, or empty: a vendor may read it as all
 */
export function readBody({ body: spec }: Operation, given: unknown): object | undefined {
  if (!spec || (given === undefined && !spec.isRequired)) return undefined;
  const { properties, variants = [[]], isExact } = spec;
  const body = plainObject("the body", given);
  refuseUnknown("property of the body", body, properties);
  const names = Object.keys(body);
  for (const name of names) {
    const value = body[name];
    const type = properties[name]!;
    if (value === undefined) throw new ArgumentError(name, NOT_UNDEFINED);
    const isEmpty = value === "" || (Array.isArray(value) && value.length === 0);
    if (isEmpty || !isOfType(value, type)) {
      throw new ArgumentError(
        name,
        `must be not empty and of the type ${[type].flat().join(" or ")}`,
      );
    }
  }
  const fits = variants.some(
    (required) =>
      required.every((name) => names.includes(name)) &&
      (!isExact || names.length === required.length),
  );
  if (!fits) {
    const wanted = variants.map((required) => required.join(" and ")).join(", or ");
    throw new ArgumentError("the body", `must have ${wanted}`);
  }
  return body;
}
