import { credentialHeaders, ignoredRequestHeaders } from "./ignored-headers.ts";
import { createMessageValidator } from "./message-validator.ts";

import type { Entry } from "./har.ts";

/**
 * Checks exchanges against a description, strictly: a status, header, query parameter or property that
 * it does not name is a problem. Drift reports none of these in responses.
 *
 * @param document a bundled OpenAPI document without `$ref`
 */
export function createValidator(document: any) {
  const messages = createMessageValidator();
  const templates = pathTemplates(document);
  const credentials = credentialHeaders(document);

  return { problems };

  /**
   * Everything about an exchange that the description does not allow; empty when all is well.
   *
   * @param server the address that stands before the documented path
   */
  function problems({ request, response }: Entry, server: string): string[] {
    const path = request.url.slice(server.length).replace(/[?#].*/, "");
    const found = templates.find(
      ({ method, pattern }) => method === request.method && pattern.test(path),
    );
    if (!found || !request.url.startsWith(`${server}/`)) {
      return [`${request.method} ${new URL(request.url).pathname} is not documented`];
    }
    const { operation, parameters } = found;
    const pathValues = found.pattern.exec(path)?.groups ?? {};
    return [
      ...parameterProblems(request, parameters, pathValues),
      ...requestBodyProblems(request, operation.requestBody),
      ...messages.response(received(response), operation.responses),
    ].map((problem) => `${operation.operationId} ${response.status}: ${problem}`);
  }

  function parameterProblems(
    request: Entry["request"],
    parameters: any[],
    pathValues: Record<string, string>,
  ) {
    const query = new URL(request.url).searchParams;
    const headers = new Map(request.headers.map(({ name, value }) => [name.toLowerCase(), value]));
    const named = (where: string) =>
      parameters.filter((parameter) => parameter.in === where).map(({ name }) => name);
    const headerNames = [...credentials, ...named("header")].map((name) => name.toLowerCase());
    return [
      ...[...new Set(query.keys())]
        .filter((name) => !named("query").includes(name))
        .map((name) => `query parameter ${name} is not documented`),
      ...[...headers.keys()]
        .filter((name) => !headerNames.includes(name) && !(name in ignoredRequestHeaders))
        .map((name) => `request header ${name} is not documented`),
      ...parameters.flatMap((parameter) => {
        const value = {
          path: () => decodeURIComponent(pathValues[parameter.name] ?? ""),
          query: () => {
            const values = query.getAll(parameter.name);
            // A list repeats its key.
            return parameter.schema?.type === "array" && values.length > 0 ? values : values[0];
          },
          header: () => headers.get(parameter.name.toLowerCase()),
        }[parameter.in as "path" | "query" | "header"]();
        return valueProblems(parameter, value ?? undefined);
      }),
    ];
  }

  function valueProblems(parameter: any, value: string | string[] | undefined) {
    const { name, required, schema, content } = parameter;
    if (value === undefined) {
      return required ? [`${parameter.in} parameter ${name} is missing`] : [];
    }
    const json = content?.["application/json"]?.schema;
    if (json && typeof value === "string") {
      return messages.json(json, value, `${parameter.in} parameter ${name}`);
    }
    return messages.fits(schema, value) ? [] : [`${parameter.in} parameter ${name} is wrong`];
  }

  function requestBodyProblems({ postData }: Entry["request"], documented: any) {
    if (!postData) {
      return documented?.required ? ["the request body is missing"] : [];
    }
    const sent = { type: postData.mimeType, text: postData.text };
    return messages.body(sent, documented?.content, "request body");
  }
}

function received({ status, headers, content }: Entry["response"]) {
  return {
    status,
    headers: headers.map(({ name, value }) => [name, value] as const),
    type: content.mimeType,
    text: content.text,
  };
}

function pathTemplates(document: any) {
  return Object.entries<any>(document.paths)
    .flatMap(([template, item]) =>
      Object.entries<any>(item as Record<string, any>)
        .filter(([, operation]) => operation.operationId)
        .map(([method, operation]) => ({
          method: method.toUpperCase(),
          pattern: new RegExp(
            `^${template.replaceAll(".", "\\.").replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`,
          ),
          // A path without variables is the better match: "/refresh-tokens/revoke" is no token's id.
          variables: template.split("{").length,
          operation,
          parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])],
        })),
    )
    .sort((a, b) => a.variables - b.variables);
}
