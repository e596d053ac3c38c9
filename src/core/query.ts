import { encode } from "./encode.ts";

/**
 * Serializes a query: keys and values percent-encoded, arrays as repeated keys, `undefined` and `null`
 * left out.
 * @throws TypeError for a value that is no text, finite number or boolean, or holds a lone surrogate
 */
export function serializeQuery(query: object): string {
  return Object.entries(query)
    .flatMap(([name, given]) =>
      [given ?? []].flat().map((value: unknown) => {
        if (!/^(str|boo)/.test(typeof value) && !Number.isFinite(value))
          throw new TypeError(`${name} must be a string, a finite number or a boolean`);
        return `${encode(name, name)}=${encode(name, value)}`;
      }),
    )
    .join("&");
}
