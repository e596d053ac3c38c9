import { mkdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { createValidator } from "../traffic/validator.mjs";
import { lifeProblems } from "./life-of-a-session.mjs";
import { respect } from "./respect.mjs";

/**
 * Runs one workflow against an emulator on a port.
 *
 * @param {import("./workflow.ts").Workflow} workflow
 * @param {import("@session-clients/emulator").Emulator} emulator
 * @param {any} document the provider's bundled description, without `$ref`
 * @param {{ file?: string, folder?: string }} [options] the Arazzo description and where to report
 * @returns {Promise<{ steps: number, checks: number, problems: string[] }>}
 */
export async function checkWorkflow(
  { provider, source, inputs, life },
  emulator,
  document,
  { file = `specs/arazzo/${provider}.arazzo.yaml`, folder = ".tmp/workflows" } = {},
) {
  mkdirSync(folder, { recursive: true });
  const server = await emulator.listen();
  try {
    const baseUrl = server.baseUrls[source];
    const steps = await respect({
      workflow: file,
      source,
      server: baseUrl,
      inputs: inputs(emulator),
      report: `${folder}/${provider}.json`,
    });
    const validator = createValidator(document);
    const described = stepsOf(file);
    const exchanges = steps.map((step) => {
      const entry = entryOf(step);
      const found = validator.operation(entry, baseUrl);
      const call = `${found?.operation.operationId} ${entry.response.status}`;
      return { call, url: entry.request.url, body: step.response?.body };
    });
    return {
      steps: steps.length,
      checks: steps.flatMap(({ checks }) => checks).length,
      problems: [
        ...steps.flatMap((step) =>
          [...failedChecks(step), ...validator.problems(entryOf(step), baseUrl)].map(
            (problem) => `${provider}: ${step.stepId}: ${problem}`,
          ),
        ),
        ...(steps.length < described
          ? [`${provider}: ${steps.length} of ${described} steps were run`]
          : lifeProblems(life, exchanges).map((problem) => `${provider}: ${problem}`)),
      ],
    };
  } finally {
    await server.close();
  }
}

/** @param {string} file */
function stepsOf(file) {
  /** @type {{ workflows: { steps: unknown[] }[] }} */
  const { workflows } = parse(readFileSync(file, "utf8"));
  return workflows.flatMap(({ steps }) => steps).length;
}

/** What respect finds, but for the status, which the validator looks up. @param {import("./respect.mjs").Step} step */
function failedChecks({ checks }) {
  return checks
    .filter(({ passed, name }) => !passed && name !== "status code check")
    .map(({ name, condition, message }) => `${name}: ${condition ?? message}`);
}

/**
 * @param {import("./respect.mjs").Step} step
 * @returns {import("../traffic/har.ts").Entry}
 */
function entryOf({ stepId, request, response }) {
  if (!request || !response) throw new Error(`${stepId} got no answer`);
  const { "content-type": type = "", ...headers } = response.headers;
  return {
    startedDateTime: "",
    request: {
      method: request.method.toUpperCase(),
      url: request.url,
      headers: list(request.headers),
      ...(request.body === undefined
        ? {}
        : { postData: { mimeType: "application/json", text: textOf(request.body) } }),
    },
    response: {
      status: response.statusCode,
      statusText: "",
      headers: list(headers),
      // An empty body without a type is reported as null.
      content: { mimeType: type, text: type === "" ? "" : textOf(response.body) },
    },
  };
}

/** @param {Record<string, string>} headers */
function list(headers) {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

/** @param {unknown} body parsed JSON, or text */
function textOf(body) {
  return typeof body === "string" ? body : JSON.stringify(body);
}
