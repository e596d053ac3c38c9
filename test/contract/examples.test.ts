import { describe, expect, test } from "vitest";
import { providers } from "../../scripts/lib/bundle-spec.ts";
import { createValidator } from "../tooling/specs/validator.ts";

describe.each(providers)("%s", (provider) => {
  const validator = createValidator(provider);
  const examples = validator.operations.flatMap(({ operationId, responses, requestBody }) => [
    ...Object.entries<any>(responses).flatMap(([status, { content }]) =>
      Object.entries<any>(content ?? {}).flatMap(([type, { examples: named = {} }]) =>
        Object.entries<any>(named).map(([name, { value }]) => ({
          title: `${operationId} ${status} ${name}`,
          problems: () =>
            validator.response(
              operationId,
              Number(status.replace("XX", "18")),
              { "content-type": type },
              value,
            ),
        })),
      ),
    ),
    ...Object.entries<any>(requestBody?.content?.["application/json"]?.examples ?? {}).map(
      ([name, { value }]) => ({
        title: `${operationId} request ${name}`,
        problems: () => validator.requestBody(operationId, value),
      }),
    ),
  ]);

  test.each(examples)("$title is what its schema says, with nothing beside it", ({ problems }) => {
    expect(problems()).toEqual([]);
  });

  test("each success with a body shows the payload of its page, or says that it is composed", () => {
    const missing = validator.operations.flatMap(({ operationId, responses }) =>
      Object.entries<any>(responses)
        .filter(([status, { content }]) => status.startsWith("2") && content)
        .filter(([, { content }]) => {
          const { documented, composed } = content["application/json"].examples;
          return !documented && !/^Composed\b/.test(composed?.summary);
        })
        .map(([status]) => `${operationId} ${status}`),
    );
    expect(missing).toEqual([]);
  });
});
