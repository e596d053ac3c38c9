import { existsSync, readdirSync, readFileSync } from "node:fs";
import { drift } from "./drift.mjs";
import { writeHar } from "./recorder.mjs";
import { serverOf } from "./servers.mjs";
import { createValidator } from "./validator.mjs";

/** @typedef {import("./har.ts").Entry} Entry */

/** What the tests recorded; see test/traffic/record-tests.ts. */
export const recordings = ".tmp/traffic-of-tests";

/**
 * Every exchange that the last run of the tests recorded.
 *
 * @param {string} [folder]
 * @returns {Entry[]}
 */
export function recordedByTests(folder = recordings) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) =>
    readFileSync(`${folder}/${name}`, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  );
}

/**
 * Holds what tests did against the description. Every answer has to be as documented. A request need
 * not be: tests send wrong ones on purpose. For each of those either drift has a finding, or it is known
 * why it has none.
 *
 * @param {import("../bundle-spec.mjs").Provider} provider
 * @param {any} document its bundled description, without `$ref`
 * @param {readonly Entry[]} all of any provider
 * @param {string} folder for the HAR and drift's report
 */
export async function checkTests(provider, document, all, folder) {
  const server = serverOf[provider];
  const entries = all.filter(({ request }) => request.url.startsWith(`${server}/`));
  if (entries.length === 0) return { exchanges: 0, found: 0, unseen: 0, problems: [] };
  const traffic = `${folder}/${provider}/tests.har`;
  writeHar(traffic, entries);
  const { findings } = await drift({ traffic, api: `specs/${provider}/openapi.yaml`, server });
  const validator = createValidator(document);
  const seen = new Set(
    findings.filter(({ side }) => side === "request").map(({ exchange }) => exchange),
  );
  const wrong = entries.flatMap((entry, index) => {
    const { request } = validator.sides(entry, server);
    return request.length > 0 || seen.has(index)
      ? [{ index, status: entry.response.status, request }]
      : [];
  });
  const unseen = wrong.filter(({ index }) => !seen.has(index));
  return {
    exchanges: entries.length,
    found: wrong.length - unseen.length,
    unseen: unseen.length,
    problems: [
      ...findings
        .filter(({ side }) => side === "response")
        .map(({ operation, status, message }) => `drift: ${operation} ${status}: ${message}`),
      ...entries.flatMap((entry) => validator.sides(entry, server).response),
      ...unseen
        .filter(({ status, request }) => !isBeyondDrift(status, request))
        .map(({ request }) => `drift should have seen ${request[0]}`),
    ].map((problem) => `${provider}, in the tests: ${problem}`),
  };
}

/**
 * Whether drift could not have a finding: it checks neither parameters nor body of what was answered with
 * 4XX, looks up no undocumented property, and reads no body that is not JSON.
 *
 * @param {number} status
 * @param {readonly string[]} problems
 */
function isBeyondDrift(status, problems) {
  if (status >= 400 && status < 500) return true;
  return problems.every((problem) => /unevaluated properties|body of media type/.test(problem));
}
