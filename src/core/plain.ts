import { ArgumentError } from "./errors.ts";
import { isObject } from "./json.ts";

/** What nests deeper is no JSON that a person wrote. */
const MAX_DEPTH = 100;

const NOT_PLAIN = "must not be undefined, but plain JSON";

/**
 * A copy of a plain object of JSON values, read once: what is checked is what is sent. JSON would drop or
 * change everything else in silence, and a revocation that loses what narrows it reaches further. Its own
 * properties may be `undefined`, for the caller to judge.
 * @throws ArgumentError for `undefined` below them, a class, `Map`, `Date`, proxy, accessor of an object, symbol, function,
 *   hidden property, lone surrogate or number that is not finite, at any depth
 */
export function plainObject(name: string, value: unknown): Record<string, unknown> {
  if (!isObject(value)) {
    throw new ArgumentError(name, "must be an object");
  }
  try {
    // Nothing else of the language tells a proxy from what it stands for.
    structuredClone(value);
  } catch {
    throw new ArgumentError(name, NOT_PLAIN);
  }
  return copyOf(name, value, 0) as Record<string, unknown>;
}

function copyOf(name: string, value: unknown, depth: number): unknown {
  if (value === null || typeof value === "boolean" || Number.isFinite(value)) {
    return value;
  }
  if (typeof value === "string") {
    checkUnicode(name, value);
    return value;
  }
  if (value === undefined && depth === 1) {
    return value;
  }
  if (!isPlain(value) || depth > MAX_DEPTH) {
    throw new ArgumentError(name, NOT_PLAIN);
  }
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) => copyOf(`${name}[${index}]`, item, depth + 1));
  }
  const entries = Reflect.ownKeys(value).map((key) => {
    const property = Object.getOwnPropertyDescriptor(value, key)!;
    if (typeof key === "symbol" || !("value" in property) || !property.enumerable) {
      throw new ArgumentError(name, NOT_PLAIN);
    }
    return [key, copyOf(key, property.value, depth + 1)];
  });
  return Object.fromEntries(entries);
}

/** Whether it is an object or list of no class, be it of another realm; a list with nothing but its items. */
function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (Array.isArray(value)) {
    return Array.isArray(prototype) && Reflect.ownKeys(value).length === value.length + 1;
  }
  return prototype === null || Object.hasOwn(prototype, "isPrototypeOf");
}

/** @throws ArgumentError for a lone surrogate, which has no encoding */
export function checkUnicode(name: string, text: string): void {
  try {
    encodeURIComponent(text);
  } catch {
    throw new ArgumentError(name, "must be well-formed Unicode");
  }
}
