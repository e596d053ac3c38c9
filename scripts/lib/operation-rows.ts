import { follow } from "./resolve-pointer.ts";

const METHODS = ["get", "put", "post", "patch", "delete"];
/** What a textual query parameter is for: an empty filter is refused, an empty cursor is the first page. */
const ROLES = ["filter", "cursor", "form"];

/**
 * What the transport must know of each operation, by method and documented path.
 *
 * @param document a bundled OpenAPI document
 * @throws Error that names the operation and what its spec must say
 */
export function operationRows(document: any): Record<string, Record<string, unknown>> {
  const rows: Record<string, Record<string, unknown>> = {};
  for (const [path, pathItem] of Object.entries<any>(document.paths)) {
    for (const method of METHODS.filter((name) => name in pathItem)) {
      const operation = pathItem[method];
      const parameters = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]
        .map((reference) => follow(document, reference))
        .filter((parameter) => parameter.in === "query");
      rows[`${method.toUpperCase()} ${path}`] = withoutEmpty({
        operationId: operation.operationId,
        needs: permissionWords(document["x-permission-words"], operation["x-permission"]),
        rateLimit: rateLimitOf(document, operation),
        ...success(document, operation),
        isRepeatable: operation["x-repeatable"] !== undefined,
        deletesOne: method === "delete" && path.endsWith("}"),
        query: queryOf(document, operation, parameters),
        body: requestBody(document, operation),
      });
    }
  }
  return rows;
}

/**
 * The permission in words that finish "the call needs": all of several scopes, or one of several
 * permissions.
 */
function permissionWords(
  { noun, needed }: { noun: string; needed: "all" | "any" },
  permission: string[] | "none" | "undocumented",
) {
  if (typeof permission === "string") {
    return undefined;
  }
  const isPlural = permission.length > 1 && needed === "all";
  return `the ${noun}${isPlural ? "s" : ""} ${permission.join(needed === "all" ? " and " : " or ")}`;
}

/** The rate limit that an operation counts against, where the vendor has several: a name in the root. */
function rateLimitOf(document: any, { operationId, "x-rate-limit": name }: any) {
  const names = Object.keys(document["x-rate-limits"] ?? {});
  if (name === undefined || names.includes(name)) {
    return name;
  }
  throw new Error(
    `${operationId}: its x-rate-limit ${name} is not among the x-rate-limits of openapi.yaml` +
      ` (${names.join(", ")})`,
  );
}

/**
 * The statuses of a success, and what its body must hold: what the schema requires, or what `x-success`
 * names instead. That is ours: for a vendor that requires nothing, or more than its servers send.
 */
function success(document: any, operation: any) {
  const { operationId, "x-success": ours } = operation;
  const responses = Object.entries<any>(operation.responses).filter(([status]) =>
    /^2/.test(status),
  );
  const schemas = responses
    .map(([, response]) => follow(document, response).content?.["application/json"]?.schema)
    .filter((schema) => schema !== undefined)
    .flatMap((schema) => follow(document, schema).oneOf ?? [schema])
    .map((schema) => flattened(document, schema));
  const isList = schemas.some(({ type }) => type === "array");
  // What may be an object too is told from it by its items.
  const forms = [...new Set(schemas.map((schema) => typeOf(document, schema)))];
  const statuses = responses.map(([status]) => Number(status));
  const holds: Record<string, unknown> = {};
  for (const { required, properties } of schemas.filter(({ type }) => type !== "array")) {
    if (required.length === 0 && ours === undefined) {
      throw new Error(
        `${operationId}: its success requires no property; add x-success to the operation, ` +
          "the list of those that tell it from anything else",
      );
    }
    for (const name of new Set<string>(ours ?? required)) {
      const property = flattened(document, properties[name] ?? {});
      const isConstant = property.const !== undefined;
      holds[name] = isConstant ? { const: property.const } : typeOf(document, property);
    }
  }
  const mayBeEmpty = schemas.length === 0 || operation["x-may-be-empty"] !== undefined;
  // What the transport takes of itself.
  const usual = mayBeEmpty ? [200, 202, 204] : [200];
  return {
    statuses: statuses.every((status) => usual.includes(status))
      ? undefined
      : [...new Set([...statuses, ...(mayBeEmpty ? usual : [])])],
    is: isList && (forms.length > 1 ? forms : forms[0]),
    holds,
    mayBeEmpty,
    isSecret:
      operation["x-secret"] !== undefined ||
      schemas.some((schema) => mayHoldSecret(document, schema)),
  };
}

/** Whether a schema has a property that is a secret, at any depth, be it an optional one. */
function mayHoldSecret(document: any, reference: any, seen = new Set<any>()): boolean {
  const schema = follow(document, reference);
  if (seen.has(schema)) {
    return false;
  }
  seen.add(schema);
  const { format, properties = {}, items = [], allOf = [], anyOf = [], oneOf = [] } = schema;
  const parts = [...Object.values(properties), ...[items].flat(), ...allOf, ...anyOf, ...oneOf];
  return format === "password" || parts.some((part) => mayHoldSecret(document, part, seen));
}

/** The types of a property; a list of objects is told from other lists. */
function typeOf(document: any, { type, items = {} }: { type: string | string[]; items?: any }) {
  if (flattened(document, items).type !== "object") {
    return type;
  }
  const renamed = (each: string) => (each === "array" ? "objects" : each);
  return Array.isArray(type) ? type.map(renamed) : renamed(type);
}

/** The form of a request body and the names of its properties. */
function requestBody(document: any, operation: any) {
  const { required = false, content = {} } = follow(document, operation.requestBody ?? {});
  const [[mediaType, { schema }] = ["", { schema: {} }]] = Object.entries<any>(content);
  if (mediaType === "") {
    return undefined;
  }
  const { type, items } = follow(document, schema);
  const isList = type === "array";
  const each = isList ? items : schema;
  const { oneOf = [each] } = follow(document, each);
  const variants = oneOf.map((variant: any) => flattened(document, variant));
  return withoutEmpty({
    isForm: mediaType === "application/x-www-form-urlencoded",
    isRequired: required,
    isList,
    properties: Object.fromEntries(
      variants.flatMap((each: any) =>
        Object.entries(each.properties)
          .map(([name, property]) => [name, flattened(document, property).type])
          .filter(([, type]) => type !== undefined),
      ),
    ),
    variants: variants
      .map((each: any) => each.required)
      .filter((names: string[]) => variants.length > 1 || names.length > 0),
    isExact: variants.length > 1,
  });
}

/** The query parameters by name, and what the transport must know of each. */
function queryOf(document: any, operation: any, parameters: any[]) {
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, roleOf(parameter)]));

  function roleOf({ name, required, "x-role": role, ...parameter }: any) {
    if (parameter.schema && flattened(document, parameter.schema).type === "array") {
      return required ? "requiredList" : "list";
    }
    if (required) {
      return "required";
    }
    if (role !== "form" && ROLES.includes(role)) {
      return role;
    }
    if (holdsNoText(document, parameter)) {
      return "shown";
    }
    if (role === "form") {
      return role;
    }
    throw new Error(
      `${operation.operationId}: its query parameter ${name} takes text; add x-role to it, ` +
        `one of ${ROLES.join(", ")}`,
    );
  }
}

/**
 * Whether no value of a parameter can hold free text, such as a name or an id: then hooks may show it.
 */
function holdsNoText(document: any, parameter: any) {
  const schema = parameter.schema ?? Object.values<any>(parameter.content)[0].schema;
  return isTextless(schema);

  function isTextless(reference: any): boolean {
    const { type, enum: values, properties, isClosed } = flattened(document, reference);
    if (values !== undefined) {
      return true;
    }
    if (type === "object") {
      return isClosed && Object.values(properties).every(isTextless);
    }
    return type === "integer" || type === "number" || type === "boolean";
  }
}

/**
 * A schema with its references followed and its `allOf` merged, as far as rows are made of it.
 */
function flattened(document: any, reference: any): any {
  const schema = follow(document, reference);
  const parts = (schema.allOf ?? []).map((part: any) => flattened(document, part));
  const whole = { ...schema, isClosed: schema.additionalProperties === false };
  whole.required = [...(schema.required ?? [])];
  whole.properties = { ...schema.properties };
  for (const part of parts) {
    whole.type ??= part.type;
    whole.required.push(...part.required);
    whole.properties = { ...part.properties, ...whole.properties };
  }
  return whole;
}

/** What says nothing is left out: it would be carried by every client. */
function withoutEmpty(row: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(row).filter(
      ([, value]) =>
        value !== undefined &&
        value !== false &&
        (typeof value !== "object" || Object.keys(value as object).length > 0),
    ),
  );
}
