/**
 * Serializes a query: keys and values percent-encoded, arrays as repeated keys, `undefined` and `null`
 * left out.
 * @throws TypeError for a nested object, a value that is no text, number or boolean, or a lone surrogate
 */
export function serializeQuery(query: object): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    for (const item of Array.isArray(value) ? value : [value]) pairs.push(pair(name, item));
  }
  return pairs.join("&");
}

function pair(name: string, value: unknown): string {
  const usable = typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
  if (!usable) throw new TypeError(`${name} must be a string, a finite number or a boolean`);
  try {
    return `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`;
  } catch {
    throw new TypeError(`${name} must be well-formed Unicode (it holds a lone surrogate)`);
  }
}
