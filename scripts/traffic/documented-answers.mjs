import { operations } from "../response-examples.mjs";
import { everyProperty } from "./every-property.mjs";

/** @typedef {{ status: number, type: string, body: any }} Answer */

/**
 * Every answer with a body that the description has an example of, and for JSON one with every property
 * of its schema: operation -> answers. A range such as `5XX` is answered with its first status.
 *
 * @param {any} document a bundled OpenAPI document without `$ref`
 * @returns {Record<string, Answer[]>}
 */
export function documentedAnswers(document) {
  return Object.fromEntries(
    operations(document)
      .filter((operation) => !operation["x-internal"])
      .map(({ operationId, responses }) => [
        operationId,
        Object.entries(responses).flatMap(([status, { content = {} }]) =>
          Object.entries(content).flatMap(([type, { schema, examples = {} }]) =>
            [
              ...Object.values(examples).map(({ value }) => value),
              ...(type === "application/json" ? everyProperty(schema) : []),
            ].map((body) => ({ status: Number(status.replace("XX", "00")), type, body })),
          ),
        ),
      ]),
  );
}
