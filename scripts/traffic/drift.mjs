import { existsSync, readFileSync, rmSync } from "node:fs";
import { runRedocly } from "../run-redocly.mjs";
import { ignoredRequestHeaders } from "./ignored-headers.mjs";

/**
 * @typedef {{ exchange: number, message: string }} Finding `exchange` is the index of the entry
 * @typedef {{ kind: string, name?: string, in?: string, status?: string, target?: string, path?: string }} Item
 * @typedef {{ operationId: string, missing: Item[], covered: Item[] }} Coverage what the traffic exercised
 */

/**
 * Runs `redocly drift` on a HAR file.
 *
 * @param {{ traffic: string, api: string, server: string }} options
 * @returns {Promise<{ findings: Finding[], coverage: Coverage[] }>}
 */
export async function drift({ traffic, api, server }) {
  const report = `${traffic}.sarif`;
  const coverage = `${traffic}.coverage.json`;
  for (const file of [report, coverage]) {
    rmSync(file, { force: true });
  }
  const output = await runRedocly([
    "drift",
    traffic,
    ...["--api", api, "--server", server, "--config", "specs/redocly.yaml"],
    ...["--ignore-headers", Object.keys(ignoredRequestHeaders).join(",")],
    ...["--format", "sarif", "--output", report, "--coverage-output", coverage],
  ]);
  // Findings end the command with 1, as failures of its own do; only these leave no report.
  if (!existsSync(report) || !existsSync(coverage)) {
    throw new Error(`redocly drift failed:\n${output}`);
  }
  const [run] = JSON.parse(readFileSync(report, "utf8")).runs;
  return {
    findings: run.results.map((/** @type {any} */ { message, properties }) => ({
      exchange: properties.exchangeIndex,
      message: `${properties.operationId} ${properties.status}: ${message.text}`,
    })),
    coverage: JSON.parse(readFileSync(coverage, "utf8")).operations,
  };
}
