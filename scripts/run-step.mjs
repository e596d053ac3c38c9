import { runNode } from "./run-node.mjs";
import { countTests, forgetReport } from "./vitest-summary.mjs";

/**
 * @typedef {object} Outcome
 * @property {string} line for the reader
 * @property {string} output of a step that failed, else empty
 * @property {boolean} isEmpty whether it should have run tests, and had none to run
 * @property {number} passed
 * @property {number} failed
 */

/**
 * @param {import("./steps.mjs").Step} step
 * @returns {Promise<Outcome>}
 */
export async function runStep({ name, command, tests = false }) {
  if (tests) {
    forgetReport();
  }
  const started = performance.now();
  const { code, output } = await runNode(command);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const succeeded = code === 0;
  const { passed, failed } = tests
    ? countTests(succeeded)
    : { passed: Number(succeeded), failed: Number(!succeeded) };
  const note = tests ? ` (${passed} passed, ${failed} failed)` : "";
  const word = failed === 0 ? "ok    " : "FAILED";
  const line = `${word} ${name.padEnd(10)} ${seconds.padStart(5)} s${note}`;
  const isEmpty = succeeded && passed === 0 && tests;
  return { line, output: succeeded ? "" : output, isEmpty, passed, failed };
}
