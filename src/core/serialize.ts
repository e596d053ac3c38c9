/** The empty text and the dot segments, percent-encoded at any depth: they would name another endpoint. */
const NO_SEGMENT = /^(\.|%(25)*2e){0,2}$/i;

/**
 * Fills a path template, each value as exactly one segment.
 * @throws TypeError when a value could name another endpoint: missing, not text, empty, a dot segment
 *   (`.`, `..`, percent-encoded at any depth), or not encodable
 */
export function serializePath(template: string, values: Record<string, unknown>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== "string" || NO_SEGMENT.test(value)) {
      throw new TypeError(`${name} must be a non-empty string other than "." and ".."`);
    }
    return encode(name, value);
  });
}

/**
 * Serializes a query: keys and values percent-encoded, arrays as repeated keys, `undefined` and `null`
 * left out.
 * @throws TypeError for a query that is a text or a list, and for a value that is no text, finite number
 *   or boolean, or holds a lone surrogate
 */
export function serializeQuery(query: Record<string, unknown>): string {
  const pairs: string[] = [];
  for (const name of Object.keys(query)) {
    // What is left of a text that was spread: sent, it would narrow nothing.
    if (/^\d/.test(name)) throw new TypeError("the query must be an object");
    const given = query[name] ?? [];
    for (const value of Array.isArray(given) ? given : [given]) {
      if (!isQueryValue(value)) {
        throw new TypeError(`${name} must be a string, a finite number or a boolean`);
      }
      pairs.push(`${encode(name, name)}=${encode(name, value)}`);
    }
  }
  return pairs.join("&");
}

function isQueryValue(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

/** @throws TypeError for a lone surrogate, which has no encoding */
function encode(name: string, value: string | number | boolean): string {
  try {
    return encodeURIComponent(value);
  } catch {
    throw new TypeError(`${name} must be well-formed Unicode`);
  }
}

export const serializeJson = (body: unknown): string => JSON.stringify(body);

/** Serializes a body as `application/x-www-form-urlencoded`. */
export function serializeForm(body: unknown): string {
  return new URLSearchParams(body as Record<string, string>).toString();
}
