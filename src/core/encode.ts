/** Percent-encodes a value for a path segment or a query. @throws TypeError for a lone surrogate */
export function encode(name: string, value: unknown): string {
  try {
    return encodeURIComponent(String(value));
  } catch {
    throw new TypeError(`${name} must be well-formed Unicode`);
  }
}
