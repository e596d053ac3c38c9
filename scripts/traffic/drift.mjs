import { existsSync, readFileSync, rmSync } from "node:fs";
import { runRedocly } from "../run-redocly.mjs";
import { ignoredRequestHeaders } from "./ignored-headers.mjs";

/**
 * @typedef {object} Finding
 * @property {number} exchange index of the entry; files of a folder are read in the order of their names
 * @property {"error" | "warning" | "note"} level
 * @property {string} rule
 * @property {string} message
 * @property {string | undefined} operation
 * @property {"request" | "response"} side
 * @property {number} status
 * @property {string | undefined} place where in the body, as a JSON pointer
 *
 * @typedef {{ covered: number, total: number }} Count
 * @typedef {{ kind: string, name?: string, in?: string, status?: string, target?: string, path?: string }} Item
 * @typedef {object} Coverage what of a description the traffic exercised
 * @property {{ operations: Count, parameters: Count, properties: Count, responses: Count }} totals
 * @property {{ operationId: string, missing: Item[], covered: Item[] }[]} operations
 */

/**
 * Runs `redocly drift` on a HAR file, or on every file of a folder.
 *
 * @param {{ traffic: string, api: string, server: string }} options
 * @returns {Promise<{ findings: Finding[], coverage: Coverage }>}
 */
export async function drift({ traffic, api, server }) {
  const report = `${traffic}.sarif`;
  const coverage = `${traffic}.coverage.json`;
  for (const file of [report, coverage]) rmSync(file, { force: true });
  const output = await runRedocly([
    "drift",
    traffic,
    ...["--api", api, "--server", server, "--config", "specs/redocly.yaml"],
    ...["--ignore-headers", Object.keys(ignoredRequestHeaders).join(",")],
    ...["--format", "sarif", "--output", report, "--coverage-output", coverage],
  ]);
  // Findings end the command with 1, as failures of its own do; only these leave no report.
  if (!existsSync(report) || !existsSync(coverage))
    throw new Error(`redocly drift failed:\n${output}`);
  return { findings: findingsOf(read(report)), coverage: read(coverage) };
}

/**
 * @param {any} sarif
 * @returns {Finding[]}
 */
function findingsOf(sarif) {
  return sarif.runs[0].results.map((/** @type {any} */ { level, ruleId, message, properties }) => ({
    exchange: properties.exchangeIndex,
    level,
    rule: ruleId,
    message: message.text,
    operation: properties.operationId,
    side: properties.target,
    status: properties.status,
    place: properties.dataPath,
  }));
}

/** @param {string} file */
function read(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
