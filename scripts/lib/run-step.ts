import { runNode } from "./run-node.ts";
import { countTests, forgetReport } from "./vitest-summary.ts";
import type { Step } from "./steps.ts";

export interface Outcome {
  /** for the reader */
  line: string;
  /** of a step that failed, else empty */
  output: string;
  /** whether it should have run tests, and had none to run */
  isEmpty: boolean;
  passed: number;
  failed: number;
}

export async function runStep({ name, command, tests = false }: Step): Promise<Outcome> {
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
