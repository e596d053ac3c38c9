import { resolvePointer } from "../resolve-pointer.mjs";

/**
 * A command that sends the first GET of a description, signed in as its first security requirement asks.
 *
 * @param {any} document a bundled OpenAPI document
 * @param {string} baseUrl
 * @param {Record<string, unknown>} known ids and credentials that the server takes, by their names in camel case
 * @returns {string}
 * @throws Error that names the value that nobody knows
 */
export function curlLine(document, baseUrl, known) {
  const [path] = Object.entries(document.paths).find(([, item]) => item.get) ?? [];
  if (path === undefined) {
    throw new Error(`${document.info.title} describes no GET`);
  }
  const filled = path.replace(/\{(\w+)\}/g, (_, /** @type {string} */ name) =>
    encodeURIComponent(valueOf(name)),
  );
  const headers = Object.keys(document.security[0]).map((name) => {
    const scheme = document.components.securitySchemes[name];
    const { type, name: header } = scheme.$ref ? resolvePointer(document, scheme.$ref) : scheme;
    return type === "http"
      ? `authorization: Bearer ${valueOf("token")}`
      : `${header}: ${valueOf(name)}`;
  });
  // Double quotes are taken by every shell, and nothing in here means something within them.
  return ["curl", ...headers.map((header) => `-H "${header}"`), `"${baseUrl}${filled}"`].join(" ");

  /** @param {string} name */
  function valueOf(name) {
    const value = known[name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase())];
    if (typeof value === "string") {
      return value;
    }
    throw new Error(`the emulator of ${document.info.title} has no value for ${name}`);
  }
}
