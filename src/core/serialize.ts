import { ArgumentError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import { plainCopy, plainObject } from "./plain.ts";

/** What separates segments once a server or a proxy has decoded them, at any depth. */
const SEPARATOR = /[/\\]|%(?:25)*(?:2f|5c)/i;
const DOT_SEGMENT = /^(\.|%(25)*2e){1,2}$/i;

/**
 * Fills a path template, each value as exactly one segment.
 * @throws ArgumentError when a value could name another endpoint: missing, not text, empty, a dot segment
 *   (`.`, `..`, percent-encoded at any depth) alone or beside a slash or backslash, or not encodable
 */
export function serializePath(template: string, values: Record<string, unknown>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== "string" || value === "") {
      throw new ArgumentError(name, "must be a non-empty string");
    }
    if (value.split(SEPARATOR).some((segment) => DOT_SEGMENT.test(segment))) {
      throw new ArgumentError(name, 'must not hold the dot segments "." and ".."');
    }
    return encode(name, value);
  });
}

/**
 * The query of an operation, read once. What pages or forms a list may be `undefined`; a cursor is left out
 * where it stands for the first page.
 * @throws ArgumentError for a query that is no plain object, a key that the operation does not have, and a
 *   filter that is given but empty: it would list everything
 */
export function readQuery(operation: Operation, given: unknown): Record<string, unknown> {
  if (given === undefined) return {};
  const { query: known = [], filters = [], cursor } = operation;
  const query = plainObject("the query", given);
  for (const name of Object.keys(query)) {
    const value = query[name];
    const isNothing = value === undefined || value === null || value === "";
    if (!known.includes(name)) {
      const names = known.length ? `; there are ${known.join(", ")}` : "";
      throw new ArgumentError(name, `is no query parameter of ${operation.operationId}${names}`);
    }
    if (isNothing && filters.includes(name)) {
      throw new ArgumentError(name, "must not be empty: leave it out to list all");
    }
    if (value === undefined || (isNothing && name === cursor)) delete query[name];
  }
  return query;
}

/**
 * Serializes a query: keys and values percent-encoded, arrays as repeated keys.
 * @throws ArgumentError for a value that is no text, finite number or boolean, or holds a lone surrogate
 */
export function serializeQuery(query: Record<string, unknown>): string {
  const pairs: string[] = [];
  for (const name of Object.keys(query)) {
    for (const value of [query[name]].flat()) {
      if (typeof value !== "string" && typeof value !== "boolean" && typeof value !== "number") {
        throw new ArgumentError(name, "must be a string, a finite number or a boolean");
      }
      pairs.push(`${encode(name, name)}=${encode(name, value)}`);
    }
  }
  return pairs.join("&");
}

/** @throws ArgumentError for a lone surrogate, which has no encoding */
function encode(name: string, value: string | number | boolean): string {
  try {
    return encodeURIComponent(value);
  } catch {
    throw new ArgumentError(name, "must be well-formed Unicode");
  }
}

/**
 * The body of an operation, read once.
 * @throws ArgumentError for one that is missing, no plain object, or has a property that a closed schema
 *   does not know
 */
export function readBody(operation: Operation, given: unknown): unknown {
  const { isRequired, isClosed, properties = [] } = operation.body ?? {};
  if (given === undefined && !isRequired) return undefined;
  const body = plainCopy("the body", given) as object;
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new ArgumentError("the body", "must be an object");
  }
  for (const name of Object.keys(body)) {
    if (isClosed && !properties.includes(name)) {
      throw new ArgumentError(
        name,
        `is no property of the body; there are ${properties.join(", ")}`,
      );
    }
  }
  return body;
}

export const serializeJson = (body: unknown): string => JSON.stringify(body);

/** Serializes a body as `application/x-www-form-urlencoded`. */
export function serializeForm(body: unknown): string {
  return new URLSearchParams(body as Record<string, string>).toString();
}
