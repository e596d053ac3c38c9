import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { printable } from "../start/table.mjs";
import { auth0 } from "./auth0.mjs";
import { checkLiveApi } from "./check-live-api.mjs";
import { cloudflareAccess } from "./cloudflare-access.mjs";
import { prefactor } from "./prefactor.mjs";
import { rocketchat } from "./rocketchat.mjs";

const apis = [auth0, cloudflareAccess, prefactor, rocketchat];

/**
 * Reads every API whose variables are set and prints what its description does not say.
 *
 * @param {Record<string, string | undefined>} environment
 * @param {{ send?: (request: Request) => Promise<Response>, keep?: boolean, print?: (line: string) => void }} [options]
 *   `keep` leaves the recorded traffic where it is
 * @returns {Promise<boolean>} whether an API was read, each that was answered, and nothing was found
 */
export async function liveDrift(environment, { send, keep = false, print = console.log } = {}) {
  mkdirSync(".tmp", { recursive: true });
  const folder = mkdtempSync(".tmp/live-drift-");
  let read = 0;
  let wrong = 0;
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
      read += 1;
      const values = /** @type {Record<string, string>} */ (environment);
      try {
        if (!show(api.title, await checkLiveApi(api, values, { send, folder }), print)) wrong += 1;
      } catch (error) {
        wrong += 1;
        print(`${api.title}: ${printable(String(error))}`);
      }
    }
  } finally {
    if (!keep) rmSync(folder, { recursive: true });
  }
  if (read === 0) print("No provider is configured, so nothing was called.");
  else if (keep) print(`The redacted traffic is in ${folder}; it holds personal data.`);
  return read > 0 && wrong === 0;
}

/**
 * @param {string} title
 * @param {import("./check-live-api.mjs").LiveReport} report
 * @param {(line: string) => void} print
 * @returns {boolean} whether something was read, no call failed, and nothing was found
 */
function show(title, { calls, findings, headers }, print) {
  print(`${title}: ${findings.length === 0 ? "no drift" : `${findings.length} findings`}`);
  for (const { operation, outcome, why } of calls)
    print(`  ${operation} ${outcome}${printable(why)}`);
  for (const finding of findings) print(`  drift: ${printable(finding)}`);
  if (headers.length > 0) {
    print(`  response headers that no description names: ${printable(headers.join(", "))}`);
  }
  const outcomes = calls.map(({ outcome }) => outcome);
  return outcomes.includes("answered") && !outcomes.includes("failed") && findings.length === 0;
}
