import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { bundleSpec, type Provider } from "../../scripts/bundle-spec.mjs";
import { operations } from "../../scripts/response-examples.mjs";

/** Header names that belong to HTTP itself, which no description lists. */
export const transportHeaders = [
  "connection",
  "content-length",
  "content-type",
  "date",
  "keep-alive",
  "transfer-encoding",
];

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
export function createValidator(
  provider: Provider,
  { ignoredHeaders = transportHeaders }: { ignoredHeaders?: readonly string[] } = {},
): Validator {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  // Header values arrive as text, whatever their schema.
  const headerAjv = new Ajv2020({ strict: false, coerceTypes: true });
  addFormats.default(ajv);
  const all = operations(bundleSpec(provider, { dereferenced: true }));
  const compiled = new Map<object, ValidateFunction>();

  return {
    operations: all,
    response(operationId, status, headers, body) {
      const where = `${operationId} ${status}`;
      const { responses } = find(operationId);
      const response = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
      if (!response) return [`${where}: status is not documented`];
      const sent = new Headers(headers);
      return [
        ...headerProblems(sent, response.headers ?? {}),
        ...bodyProblems(sent.get("content-type"), response.content, body),
      ].map((problem) => `${where}: ${problem}`);
    },
    requestBody(operationId, body) {
      const { requestBody } = find(operationId);
      if (body === undefined) {
        return requestBody?.required ? [`${operationId}: the body is missing`] : [];
      }
      return bodyProblems("application/json", requestBody?.content, body).map(
        (problem) => `${operationId}: ${problem}`,
      );
    },
  };

  function find(operationId: string) {
    const operation = all.find((candidate) => candidate.operationId === operationId);
    if (!operation) throw new Error(`${provider} has no operation ${operationId}`);
    return operation;
  }

  function headerProblems(sent: Headers, documented: Record<string, { schema: object }>) {
    const schemas = new Map(
      Object.entries(documented).map(([name, { schema }]) => [name.toLowerCase(), schema]),
    );
    return [...sent].flatMap(([name, value]) => {
      if (ignoredHeaders.includes(name)) return [];
      const schema = schemas.get(name);
      if (!schema) return [`header ${name} is not documented`];
      return headerAjv.validate(schema, value) ? [] : [`header ${name} is wrong: ${value}`];
    });
  }

  function bodyProblems(type: string | null, content: any, body: unknown) {
    if (!content) return body === undefined ? [] : ["a body, where none is documented"];
    if (body === undefined) return ["no body, where one is documented"];
    const schema = content[type?.split(";")[0]?.trim() ?? ""]?.schema;
    if (!schema) return [`media type ${type} is not documented`];
    const validate = compiled.get(schema) ?? ajv.compile(closed(schema));
    compiled.set(schema, validate);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const extra = params.unevaluatedProperty ?? params.additionalProperty ?? "";
      return `body${instancePath} ${message} ${extra}`.trim();
    });
  }
}

const children = ["items", "additionalProperties", "contains", "not"];
const childMaps = ["properties", "patternProperties"];
const alternatives = ["allOf", "anyOf", "oneOf"];

/**
 * The schema with every object closed. Parts of one composition stay open, since each sees the
 * properties of the others as unknown; the composition as a whole is closed around them.
 */
function closed(schema: any, part = false): any {
  if (typeof schema !== "object" || schema === null) return schema;
  const copy = { ...schema };
  for (const key of children) if (key in copy) copy[key] = closed(copy[key]);
  for (const key of childMaps) {
    for (const name of Object.keys(copy[key] ?? {})) {
      copy[key] = { ...copy[key], [name]: closed(copy[key][name]) };
    }
  }
  for (const key of alternatives) {
    if (key in copy) copy[key] = copy[key].map((alternative: any) => closed(alternative, true));
  }
  if (!part && describesObject(schema)) copy.unevaluatedProperties = false;
  return copy;
}

function describesObject(schema: any): boolean {
  return (
    [schema.type].flat().includes("object") ||
    "properties" in schema ||
    alternatives.some((key) => schema[key]?.some(describesObject))
  );
}
