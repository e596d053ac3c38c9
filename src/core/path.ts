import { encode } from "./encode.ts";

const DOTS = /^(\.|%(25)*2e){0,2}$/i;

/**
 * Fills a path template, each value as exactly one segment.
 * @throws TypeError when a value could name another endpoint: missing, not text, empty, a dot segment
 *   (`.`, `..`, percent-encoded at any depth), or not encodable
 */
export function fillPath(template: string, values: Record<string, unknown>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== "string" || DOTS.test(value))
      throw new TypeError(`${name} must be a non-empty string other than "." and ".."`);
    return encode(name, value);
  });
}
