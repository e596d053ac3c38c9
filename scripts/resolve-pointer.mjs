/**
 * What a local reference such as `#/components/schemas/Session` points to.
 *
 * @param {any} document
 * @param {string} pointer
 * @returns {any}
 */
export function resolvePointer(document, pointer) {
  return pointer
    .slice("#/".length)
    .split("/")
    .reduce((node, key) => node[key.replaceAll("~1", "/").replaceAll("~0", "~")], document);
}
