import { refuseUnknown } from "./checks.ts";
import { ArgumentError } from "./errors.ts";
import { isOfType } from "./json.ts";
import type { Operation } from "./operation.ts";
import { checkUnicode, plainObject } from "./plain.ts";

/** A percent sign that is encoded any number of times is undone in one round; hexadecimal digits are not. */
const MAX_ROUNDS = 9;

/**
 * The values of a path template, read once; openapi-fetch encodes each as one segment.
 * @throws ArgumentError when a value could name another endpoint: missing, not text, empty, a dot segment
 *   (`.`, `..`, percent-encoded at any depth) alone or beside a slash or backslash, or not encodable
 */
export function readPath(template: string, given: object = {}): Record<string, string> {
  const path: Record<string, string> = {};
  for (const [, name] of template.matchAll(/\{(\w+)\}/g) as Iterable<
    [string, keyof typeof given]
  >) {
    const value: unknown = given[name];
    checkText(name, value);
    if (/(^|[/\\])\.\.?([/\\]|$)/.test(decoded(value))) {
      throw new ArgumentError(name, 'must not hold the dot segments "." and ".."');
    }
    path[name] = value;
  }
  return path;
}

/** What servers and proxies make of a text that decode it again and again. */
function decoded(text: string, rounds = MAX_ROUNDS): string {
  const once = text.replace(/%(?:25)*([0-7][\da-f])/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return once === text || !rounds ? once : decoded(once, rounds - 1);
}

/** An empty list would leave its key out, and so name everything. */
function checkTexts(name: string, value: unknown): void {
  if (!Array.isArray(value) || value.length === 0) {
    throw new ArgumentError(name, "must be a list of at least one text");
  }
  value.forEach((text) => checkText(name, text));
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
    const isNothing = (value ?? "") === "";
    if (role === "required") {
      checkText(name, value);
    }
    if (isNothing && role === "filter" && name in query) {
      throw new ArgumentError(name, "must not be empty: leave it out to list all");
    }
    if (role === "requiredList" || (role === "list" && name in query)) {
      checkTexts(name, value);
    } else if (value === undefined || (isNothing && role === "cursor")) {
      delete query[name];
    } else if (typeof value === "object") {
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
  if (!spec || (given === undefined && !spec.isRequired)) {
    return undefined;
  }
  if (!spec.isList) {
    return readObject(spec, given);
  }
  const { list } = plainObject("the body", { list: given });
  if (!Array.isArray(list) || list.length === 0) {
    throw new ArgumentError("the body", "must be a list of at least one object");
  }
  return list.map((each) => readObject(spec, each));
}

function readObject(spec: NonNullable<Operation["body"]>, given: unknown): object {
  const { properties, variants = [[]], isExact } = spec;
  const body = plainObject("the body", given);
  refuseUnknown("property of the body", body, properties);
  const names = Object.keys(body);
  for (const name of names) {
    const value = body[name];
    const type = properties[name]!;
    const isEmpty = value === "" || (Array.isArray(value) && value.length === 0);
    if (isEmpty || !isOfType(value, type)) {
      throw new ArgumentError(
        name,
        `must not be undefined or empty, but of the type ${[type].flat().join(" or ")}`,
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
