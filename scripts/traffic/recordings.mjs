import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Where the tests leave what they recorded; see test/tooling/traffic/record-tests.ts. */
export const recordings = ".tmp/traffic-of-tests";

/** Tests that use the emulator: where one of these recorded nothing, recording is off. */
const thatRecord = [
  "test/emulator/",
  "test/tooling/live-drift/",
  "test/tooling/start/",
  "test/contract/vendor-clients/",
  "test/tooling/workflows/",
];

/**
 * Every exchange that the last run of the tests recorded.
 *
 * @returns {import("./har.ts").TestEntry[]}
 */
export function recordedByTests() {
  if (!existsSync(recordings)) return [];
  return readdirSync(recordings).flatMap((name) =>
    readFileSync(`${recordings}/${name}`, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  );
}

/** @param {readonly import("./har.ts").TestEntry[]} entries */
export function recordingProblems(entries) {
  return thatRecord
    .filter((folder) => !entries.some(({ _test }) => _test.startsWith(folder)))
    .map((folder) => `no traffic of ${folder} was recorded: run all tests first`);
}
