const DOTS = /^(\.|%(25)*2e){1,2}$/i;

/**
 * Fills a path template, each value as exactly one segment.
 * @throws TypeError when a value could name another endpoint: missing, not text, empty, a dot segment
 *   (`.`, `..`, percent-encoded at any depth), or not encodable
 */
export function fillPath(template: string, values: Record<string, unknown>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => segment(name, values[name]));
}

function segment(name: string, value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`${name} must be a string`);
  if (value === "") throw new TypeError(`${name} must not be empty`);
  if (DOTS.test(value)) throw new TypeError(`${name} must not be a dot segment ("." or "..")`);
  try {
    return encodeURIComponent(value);
  } catch {
    throw new TypeError(`${name} must be well-formed Unicode (it holds a lone surrogate)`);
  }
}
