import { ArgumentError } from "./errors.ts";

/** What nests deeper is no JSON that a person wrote. */
const MAX_DEPTH = 100;

/**
 * A copy of a JSON value, read once: what is checked is what is sent. JSON would drop or change everything
 * else in silence, and a revocation that loses what narrows it reaches further.
 * @throws ArgumentError for `undefined`, a class, `Map`, `Date`, proxy, accessor, symbol, function, hidden
 *   property or number that is not finite, at any depth
 */
export function plainCopy(name: string, value: unknown): unknown {
  refuseProxies(name, value);
  return copyOf(name, value, 0);
}

/** A plain object, as {@link plainCopy} makes it, whose properties may be `undefined`. */
export function plainObject(name: string, value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ArgumentError(name, "must be an object");
  }
  refuseProxies(name, value);
  return Object.fromEntries(
    ownValues(name, value).map(([key, property]) => [
      key,
      property === undefined ? undefined : copyOf(key, property, 1),
    ]),
  );
}

/** Nothing else of the language tells a proxy from what it stands for. */
function refuseProxies(name: string, value: unknown): void {
  try {
    structuredClone(value);
  } catch {
    throw new ArgumentError(name, "must be plain JSON: no function, symbol or proxy");
  }
}

function copyOf(name: string, value: unknown, depth: number): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (value === undefined) throw new ArgumentError(name, "must not be undefined: leave it out");
  if (typeof value !== "object" || depth > MAX_DEPTH) {
    throw new ArgumentError(name, "must be plain JSON");
  }
  if (Array.isArray(value)) {
    const items = ownValues(name, value).filter(([key]) => key !== "length");
    if (items.length !== value.length) {
      throw new ArgumentError(name, "must be a list without holes and extra properties");
    }
    return items.map(([key, item]) => copyOf(`${name}[${key}]`, item, depth + 1));
  }
  return Object.fromEntries(
    ownValues(name, value).map(([key, property]) => [key, copyOf(key, property, depth + 1)]),
  );
}

/** Whether it is the `Object.prototype` of some realm, and nothing that only looks like it. */
function isObjectPrototype(prototype: object): boolean {
  return (
    Object.hasOwn(prototype, "hasOwnProperty") &&
    Object.hasOwn(prototype, "isPrototypeOf") &&
    Object.hasOwn(prototype, "valueOf") &&
    (prototype === Object.prototype || Object.keys(prototype).length === 0)
  );
}

/** The own properties of a plain object or list; a prototype of another realm is as good. */
function ownValues(name: string, value: object): [string, unknown][] {
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain =
    prototype === null ||
    Array.isArray(value) ||
    (Object.getPrototypeOf(prototype) === null && isObjectPrototype(prototype as object));
  if (!isPlain) throw new ArgumentError(name, "must be a plain object");
  return Reflect.ownKeys(value).map((key) => {
    const property = Object.getOwnPropertyDescriptor(value, key);
    const isHidden = !property?.enumerable && !(Array.isArray(value) && key === "length");
    if (typeof key === "symbol" || !property || !("value" in property) || isHidden) {
      throw new ArgumentError(name, `must have plain properties only, and ${String(key)} is none`);
    }
    return [key, property.value];
  });
}
