/** What a local reference such as `#/components/schemas/Session` points to. */
export function resolvePointer(document: any, pointer: string): any {
  return pointer
    .slice("#/".length)
    .split("/")
    .reduce((node, key) => node[key.replaceAll("~1", "/").replaceAll("~0", "~")], document);
}

/** What stands at a place, or where its reference leads. */
export function follow(document: any, node: any): any {
  return node.$ref ? resolvePointer(document, node.$ref) : node;
}
