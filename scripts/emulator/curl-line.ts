import { follow } from "../lib/resolve-pointer.ts";

/**
 * A command that sends the first GET of a description, signed in as its first security requirement asks.
 *
 * @param document a bundled OpenAPI document
 * @param known ids and credentials that the server takes, by their names in camel case
 * @throws Error that names the value that nobody knows
 */
export function curlLine(document: any, baseUrl: string, known: Record<string, unknown>): string {
  const [path] = Object.entries<any>(document.paths).find(([, item]) => item.get) ?? [];
  if (path === undefined) {
    throw new Error(`${document.info.title} describes no GET`);
  }
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(valueOf(name)));
  const headers = Object.keys(document.security[0]).map((name) => {
    const scheme = document.components.securitySchemes[name];
    const { type, name: header } = follow(document, scheme);
    return type === "http"
      ? `authorization: Bearer ${valueOf("token")}`
      : `${header}: ${valueOf(name)}`;
  });
  // Double quotes are taken by every shell, and nothing in here means something within them.
  return ["curl", ...headers.map((header) => `-H "${header}"`), `"${baseUrl}${filled}"`].join(" ");

  function valueOf(name: string) {
    const value = known[name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase())];
    if (typeof value === "string") {
      return value;
    }
    throw new Error(`the emulator of ${document.info.title} has no value for ${name}`);
  }
}
