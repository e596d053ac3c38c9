import { bundleSpec, type Provider } from "../../../scripts/lib/bundle-spec.ts";
import { operations } from "../../../scripts/lib/response-examples.ts";
import { createMessageValidator } from "../../../scripts/checks/traffic/message-validator.ts";

export interface Validator {
  /**
   * Everything about a response that the description of the operation does not allow; empty when all
   * is well. The status is looked up exactly first, then as a range. A property that no schema
   * declares is a problem at any depth, unless its object is declared free (`additionalProperties`).
   *
   * @param body the parsed JSON, or the text of another media type; undefined when there is none
   */
  response(
    operationId: string,
    status: number,
    headers: Headers | Record<string, string>,
    body: unknown,
  ): string[];
  /** The same for the JSON that a caller sends. */
  requestBody(operationId: string, body: unknown): string[];
  /** Every operation of the provider, without `$ref`s. */
  operations: any[];
}

/** Checks responses against a provider's description, strictly: what it does not name is a problem. */
export function createValidator(provider: Provider): Validator {
  const messages = createMessageValidator();
  const all = operations(bundleSpec(provider, { dereferenced: true }));

  const find = (operationId: string) => {
    const operation = all.find((candidate) => candidate.operationId === operationId);
    if (!operation) {
      throw new Error(`${provider} has no operation ${operationId}`);
    }
    return operation;
  };

  return {
    operations: all,
    response(operationId, status, headers, body) {
      const sent = new Headers(headers);
      const type = sent.get("content-type") ?? "";
      const isText = typeof body === "string" && !type.includes("json");
      const text = isText ? body : (JSON.stringify(body) ?? "");
      const message = { status, headers: [...sent], type, text };
      return messages
        .response(message, find(operationId).responses)
        .map((problem) => `${operationId} ${status}: ${problem}`);
    },
    requestBody(operationId, body) {
      const message = { type: "application/json", text: JSON.stringify(body) };
      return messages.body(message, find(operationId).requestBody?.content, "body");
    },
  };
}
