import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { printable } from "../start/table.mjs";
import { tooling } from "../tooling.mjs";
import { checkLiveApi } from "./check-live-api.mjs";

/** @type {import("./live-api.ts").LiveApi[]} */
export const all = tooling.flatMap(({ provider, live }) => (live ? [{ provider, ...live }] : []));

/**
 * Reads every API whose variables are set and prints what its description does not say.
 *
 * @param {Record<string, string | undefined>} environment
 * @param {object} [options]
 * @param {(request: Request) => Promise<Response>} [options.send]
 * @param {boolean} [options.keep] leaves the recorded traffic where it is
 * @param {(line: string) => void} [options.print]
 * @param {readonly import("./live-api.ts").LiveApi[]} [options.apis]
 * @returns {Promise<boolean>} whether an API was read, each answered and was compared, and nothing was found
 */
export async function liveDrift(
  environment,
  { send, keep = false, print = console.log, apis = all } = {},
) {
  mkdirSync(".tmp", { recursive: true });
  const folder = mkdtempSync(".tmp/live-drift-");
  /** @type {boolean[]} */
  const good = [];
  try {
    for (const api of apis) {
      const missing = api.variables.filter(
        (groups) => !groups.some((group) => group.split(" ").every((name) => environment[name])),
      );
      if (missing.length > 0) {
        const names = missing.map((groups) =>
          groups.map((group) => group.replace(" ", " and ")).join(" or "),
        );
        print(`${api.title}: not configured; ${names.join(", ")} to be set`);
        continue;
      }
      const values = /** @type {Record<string, string>} */ (environment);
      const read = checkLiveApi(api, values, { send, folder });
      good.push(
        await read.then(
          (report) => show(api.title, report, print),
          (error) => {
            print(`${api.title}: ${printable(String(error))}`);
            return false;
          },
        ),
      );
    }
  } finally {
    if (!keep) {
      rmSync(folder, { recursive: true });
    }
  }
  if (good.length === 0) {
    print("No provider is configured, so nothing was called.");
  } else if (keep) {
    print(`The redacted traffic is in ${folder}; it holds personal data.`);
  }
  return good.length > 0 && !good.includes(false);
}

/**
 * @param {string} title
 * @param {import("./check-live-api.mjs").LiveReport} report
 * @param {(line: string) => void} print
 * @returns {boolean} whether something was read and compared, no call failed, and nothing was found
 */
function show(title, { calls, compared, findings, headers }, print) {
  const outcomes = calls.map(({ outcome }) => outcome);
  const answers = outcomes.filter((outcome) => outcome !== "failed").length;
  // Traffic that went to another address than the description's server is not the API's.
  const isCompared = compared >= answers;
  const found = findings.length === 0 ? "no drift" : `${findings.length} findings`;
  const missed = `${compared} of ${answers} answers could be compared: is the address right?`;
  const lines = [
    ...calls.map(({ operation, outcome, why }) => `${operation} ${outcome}${why}`),
    ...findings.map((finding) => `drift: ${finding}`),
    ...(headers.length > 0
      ? [`response headers that no description names: ${headers.join(", ")}`]
      : []),
  ];
  print(`${title}: ${isCompared ? found : missed}`);
  for (const line of lines) {
    print(`  ${printable(line)}`);
  }
  const isRead = outcomes.includes("answered") && !outcomes.includes("failed");
  return isRead && isCompared && findings.length === 0;
}
