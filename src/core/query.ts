import { encode } from "./encode.ts";

/**
 * Serializes a query: keys and values percent-encoded, arrays as repeated keys, `undefined` and `null`
 * left out.
 * @throws TypeError for a query that is a text or a list, and for a value that is no text, finite number or boolean, or holds a lone surrogate
 */
export function serializeQuery(query: Record<string, unknown>): string {
  let serialized = "";
  for (const name of Object.keys(query)) {
    // What is left of a text that was spread: sent, it would narrow nothing.
    if (/^\d/.test(name)) throw new TypeError("the query must be an object");
    const given = query[name] ?? [];
    for (const value of Array.isArray(given) ? given : [given]) {
      if (!/^(str|boo)/.test(typeof value) && !Number.isFinite(value))
        throw new TypeError(`${name} must be a string, a finite number or a boolean`);
      serialized += `${serialized && "&"}${encode(name, name)}=${encode(name, value)}`;
    }
  }
  return serialized;
}
