import { follow } from "./resolve-pointer.ts";

/**
 * Every JSON example of a response: operationId -> status -> name of the example -> value.
 *
 * @param document a bundled OpenAPI document
 */
export function responseExamples(document: any) {
  const examples: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const { operationId, responses } of operations(document)) {
    const byStatus = (examples[operationId] = {} as Record<string, any>);
    for (const [status, reference] of Object.entries(responses)) {
      const response = follow(document, reference);
      const named = Object.entries(response.content?.["application/json"]?.examples ?? {});
      if (named.length === 0) {
        continue;
      }
      byStatus[status] = Object.fromEntries(
        named.map(([name, example]) => [name, follow(document, example).value]),
      );
    }
  }
  return examples;
}

/** @returns the operations in the order of the document */
export function operations(document: any): any[] {
  return Object.values<any>(document.paths)
    .flatMap((pathItem) => Object.values<any>(pathItem))
    .filter((value) => typeof value === "object" && "operationId" in value);
}
