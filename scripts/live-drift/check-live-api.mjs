import { ApiError } from "@session-clients/core";
import { bundleSpec } from "../bundle-spec.mjs";
import { readOnlyFetch } from "../start/read-only-fetch.mjs";
import { checkEntries, unnamedHeader } from "../traffic/check-entries.mjs";
import { createRecorder } from "../traffic/recorder.mjs";

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
      const isRefused = error instanceof ApiError;
      const why = isRefused ? ` with ${error.status}` : `: ${error}`;
      calls.push({ operation, outcome: isRefused ? "refused" : "failed", why });
      return undefined;
    }
  });

  const base = new URL(server(values)).href.replace(/\/+$/, "");
  const own = entries.filter(({ request }) => request.url.startsWith(`${base}/`));
  if (own.length === 0) {
    return { calls, compared: 0, findings: [], headers: [] };
  }
  const document = bundleSpec(provider, { dereferenced: true });
  const { problems } = await checkEntries(provider, document, own, base, folder);
  return {
    calls,
    compared: own.length,
    findings: problems.filter((problem) => !unnamedHeader.test(problem)),
    headers: [...new Set(problems.flatMap((problem) => unnamedHeader.exec(problem)?.[1] ?? []))],
  };
}
