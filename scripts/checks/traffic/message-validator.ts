import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { closed } from "./closed-schema.ts";
import { ignoredResponseHeaders } from "./ignored-headers.ts";
import type { ValidateFunction } from "ajv";

export interface Message {
  status: number;
  headers: readonly (readonly [name: string, value: string])[];
  /** its media type, with or without parameters */
  type: string;
  /** its body; empty where it has none */
  text: string;
}

/**
 * Holds messages against what a description says of them, strictly: a status, header, media type or
 * property that it does not name is a problem.
 */
export function createMessageValidator() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  // Parameters and headers arrive as text, whatever their schema.
  const textAjv = new Ajv2020({ strict: false, coerceTypes: true });
  addFormats.default(ajv);
  addFormats.default(textAjv);
  const compiled: Map<object, ValidateFunction> = new Map();

  return { fits, json, body, response };

  /** Whether the text of a parameter or a header fits its schema; of a list, each text. */
  function fits(schema: object, text: string | string[]): boolean {
    return textAjv.validate(schema, text);
  }

  /** @param what the text is, for the problems */
  function json(schema: object, text: string, what: string): string[] {
    const value = parsed(text);
    if (value === undefined) {
      return [`${what} is not JSON`];
    }
    return valueProblems(schema, value, what);
  }

  /**
   * @param content documented media types
   * @param what the body belongs to
   */
  function body(
    { type, text }: Pick<Message, "type" | "text">,
    content: any,
    what: string,
  ): string[] {
    if (!content) {
      return text === "" ? [] : [`a ${what}, where none is documented`];
    }
    if (text === "") {
      return [`no ${what}, where one is documented`];
    }
    const name = type.split(";")[0]?.trim() ?? "";
    const schema = content[name]?.schema;
    if (!schema) {
      return [`${what} of media type ${name || "none"} is not documented`];
    }
    return name.endsWith("json") ? json(schema, text, what) : valueProblems(schema, text, what);
  }

  /** @param documented responses by status; one is looked up exactly first, then as a range */
  function response(message: Message, documented: any): string[] {
    const { status, headers } = message;
    const found = documented[status] ?? documented[`${Math.floor(status / 100)}XX`];
    if (!found) {
      return ["status is not documented"];
    }
    const schemas = new Map(
      Object.entries<any>(found.headers ?? {}).map(([name, { schema }]) => [
        name.toLowerCase(),
        schema,
      ]),
    );
    return [
      ...headers.flatMap(([name, value]) => {
        const schema = schemas.get(name.toLowerCase());
        if (schema) {
          return fits(schema, value) ? [] : [`header ${name} is wrong`];
        }
        return name.toLowerCase() in ignoredResponseHeaders
          ? []
          : [`header ${name} is not documented`];
      }),
      ...body(message, found.content, "body"),
    ];
  }

  /** @param oneOrMore a schema, or one of an object or a list */
  function valueProblems(oneOrMore: object, value: unknown, what: string) {
    const schema = formOf(oneOrMore, value);
    const validate = compiled.get(schema) ?? ajv.compile(closed(schema));
    compiled.set(schema, validate);
    if (validate(value)) {
      return [];
    }
    // Places and rules only: a value may be personal data.
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const extra = params.unevaluatedProperty ?? params.additionalProperty ?? "";
      return `${what}${instancePath} ${message} ${extra}`.trim();
    });
  }
}

/**
 * The one that a value may be, of an object and a list: then problems name places in it, and nothing else.
 */
function formOf(schema: any, value: unknown) {
  const wanted = Array.isArray(value) ? "array" : "object";
  const forms = schema.oneOf?.filter(({ type }: any) => type === wanted);
  return forms?.length === 1 ? forms[0] : schema;
}

function parsed(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
