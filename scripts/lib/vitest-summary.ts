import { existsSync, readFileSync, rmSync } from "node:fs";

export const reportFile = ".tmp/vitest.json";

/** Forgets the report of an earlier run, which must not be counted for this one. */
export function forgetReport() {
  rmSync(reportFile, { force: true });
}

/**
 * How many tests of the last run passed and failed. A file that cannot be loaded, a run that broke off
 * and one without a test count as one failure.
 *
 * @param succeeded whether Vitest ended with exit code 0
 */
export function countTests(succeeded: boolean, file: string = reportFile) {
  if (!existsSync(file)) {
    return { passed: 0, failed: 1 };
  }
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
  const failed = succeeded && passed > 0 ? numFailedTests : Math.max(1, numFailedTests);
  return { passed, failed };
}
