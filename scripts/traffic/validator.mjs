import { ignoredRequestHeaders } from "./ignored-headers.mjs";
import { createMessageValidator } from "./message-validator.mjs";

/** @typedef {import("./har.ts").Entry} Entry */

/**
 * Checks exchanges against a description, strictly: a status, header, query parameter or property that
 * it does not name is a problem. Drift reports none of these in responses.
 *
 * @param {any} document a bundled OpenAPI document without `$ref`
 */
export function createValidator(document) {
  const messages = createMessageValidator();
  const templates = pathTemplates(document);

  return { problems };

  /**
   * Everything about an exchange that the description does not allow; empty when all is well.
   *
   * @param {Entry} entry
   * @param {string} server the address that stands before the documented path
   * @returns {string[]}
   */
  function problems({ request, response }, server) {
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

  /**
   * @param {Entry["request"]} request
   * @param {any[]} parameters
   * @param {Record<string, string>} pathValues
   */
  function parameterProblems(request, parameters, pathValues) {
    const query = new URL(request.url).searchParams;
    const headers = new Map(request.headers.map(({ name, value }) => [name.toLowerCase(), value]));
    const named = (/** @type {string} */ where) =>
      parameters.filter((parameter) => parameter.in === where).map(({ name }) => name);
    const headerNames = named("header").map((name) => name.toLowerCase());
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
          query: () => query.get(parameter.name),
          header: () => headers.get(parameter.name.toLowerCase()),
        }[/** @type {"path" | "query" | "header"} */ (parameter.in)]();
        return valueProblems(parameter, value ?? undefined);
      }),
    ];
  }

  /**
   * @param {any} parameter
   * @param {string | undefined} value
   */
  function valueProblems(parameter, value) {
    const { name, required, schema, content } = parameter;
    if (value === undefined) {
      return required ? [`${parameter.in} parameter ${name} is missing`] : [];
    }
    const json = content?.["application/json"]?.schema;
    if (json) {
      return messages.json(json, value, `${parameter.in} parameter ${name}`);
    }
    return messages.fits(schema, value) ? [] : [`${parameter.in} parameter ${name} is wrong`];
  }

  /**
   * @param {Entry["request"]} request
   * @param {any} documented
   */
  function requestBodyProblems({ postData }, documented) {
    if (!postData) {
      return documented?.required ? ["the request body is missing"] : [];
    }
    const sent = { type: postData.mimeType, text: postData.text };
    return messages.body(sent, documented?.content, "request body");
  }
}

/** @param {Entry["response"]} response */
function received({ status, headers, content }) {
  return {
    status,
    headers: headers.map(({ name, value }) => /** @type {const} */ ([name, value])),
    type: content.mimeType,
    text: content.text,
  };
}

/** @param {any} document */
function pathTemplates(document) {
  return Object.entries(document.paths)
    .flatMap(([template, item]) =>
      Object.entries(/** @type {Record<string, any>} */ (item))
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
