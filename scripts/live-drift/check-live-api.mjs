import { ApiError } from "@session-clients/core";
import { bundleSpec } from "../bundle-spec.mjs";
import { readOnlyFetch } from "../start/read-only-fetch.mjs";
import { drift } from "../traffic/drift.mjs";
import { createRecorder, writeHar } from "../traffic/recorder.mjs";
import { createValidator } from "../traffic/validator.mjs";

/**
 * @typedef {object} LiveReport
 * @property {{ operation: string, outcome: "answered" | "refused" | "failed", why: string }[]} calls
 * @property {number} compared exchanges that were held against the description
 * @property {string[]} findings what the description does not say, each once
 * @property {string[]} headers of responses that no description names; every host sends some
 */

/**
 * Reads a real API and compares what went to and fro with its description. No finding holds a value.
 *
 * @param {import("./live-api.ts").LiveApi} api
 * @param {Record<string, string>} values of its variables
 * @param {{ send?: (request: Request) => Promise<Response>, folder: string }} options `folder` gets the
 *   redacted traffic, which still holds personal data
 * @returns {Promise<LiveReport>}
 */
export async function checkLiveApi({ provider, server, read }, values, { send = fetch, folder }) {
  const { entries, record } = createRecorder();
  /** @type {LiveReport["calls"]} */
  const calls = [];
  await read(values, record(readOnlyFetch(send).fetch), async (operation, call) => {
    try {
      const answer = await call();
      calls.push({ operation, outcome: "answered", why: "" });
      return answer;
    } catch (error) {
      // A refusal is an answer too, and is held against the description like any other.
      if (error instanceof ApiError) {
        calls.push({ operation, outcome: "refused", why: ` with ${error.status}` });
      } else calls.push({ operation, outcome: "failed", why: `: ${error}` });
      return undefined;
    }
  });

  const base = new URL(server(values)).href.replace(/\/+$/, "");
  const own = entries.filter(({ request }) => request.url.startsWith(`${base}/`));
  if (own.length === 0) return { calls, compared: 0, findings: [], headers: [] };
  const traffic = `${folder}/${provider}.har`;
  writeHar(traffic, own);
  const { findings } = await drift({
    traffic,
    api: `specs/${provider}/openapi.yaml`,
    server: base,
  });
  const validator = createValidator(bundleSpec(provider, { dereferenced: true }));
  const strict = own.flatMap((entry) => validator.problems(entry, base));
  const header = /: header (\S+) is not documented$/;
  return {
    calls,
    compared: own.length,
    findings: unique([
      ...findings.map(({ operation, status, message }) => `${operation} ${status}: ${message}`),
      ...strict.filter((problem) => !header.test(problem)),
    ]),
    headers: unique(strict.flatMap((problem) => header.exec(problem)?.[1] ?? [])),
  };
}

/** @param {string[]} texts */
function unique(texts) {
  return [...new Set(texts)].sort();
}
