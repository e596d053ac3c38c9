import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { redocly } from "../redocly.mjs";

/** @typedef {"major" | "minor" | "patch"} Step */

const config = join(dirname(fileURLToPath(import.meta.url)), "redocly.yaml");

/** From the smallest to the largest. */
export const steps = /** @type {const} */ (["patch", "minor", "major"]);

/**
 * What changed between two descriptions.
 *
 * @param {string} base a file
 * @param {string} revision a file
 * @returns {{ step: Step | undefined, versions: { base: string, revision: string } }} the step that the
 *   changes need, the change of `info.version` itself aside
 */
export function diffSpecs(base, revision) {
  const args = [
    "diff",
    base,
    revision,
    "--config",
    config,
    "--format",
    "json",
    "--fail-on",
    "none",
  ];
  const { stdout, stderr } = redocly(args);
  const report = parsed(stdout);
  if (!report) throw new Error(`redocly diff failed:\n${stdout}${stderr}`);
  /** @type {{ path: string, property?: string, impact: Step }[]} */
  const changes = report.changes.filter(
    (/** @type {any} */ { path, property }) => !(path === "#/info" && property === "version"),
  );
  return {
    step: steps.findLast((step) => changes.some(({ impact }) => impact === step)),
    versions: report.infoVersions,
  };
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
