import { runNode } from "./run-node.mjs";
import { countTests, forgetReport } from "./vitest-summary.mjs";

/**
 * @typedef {object} Outcome
 * @property {string} line for the reader
 * @property {string} output of a step that failed, else empty
 * @property {number} passed
 * @property {number} failed
 */

/**
 * @param {import("./steps.mjs").Step} step
 * @returns {Promise<Outcome>}
 */
export async function runStep({ name, command, tests = false }) {
  if (tests) forgetReport();
  const started = performance.now();
  const { code, output } = await runNode(command);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const ok = code === 0;
  const { passed, failed } = tests ? countTests(ok) : { passed: Number(ok), failed: Number(!ok) };
  const note = tests ? ` (${passed} passed, ${failed} failed)` : "";
  const line = `${ok ? "ok    " : "FAILED"} ${name.padEnd(10)} ${seconds.padStart(5)} s${note}`;
  return { line, output: ok ? "" : output, passed, failed };
}
