import { rmSync } from "node:fs";
import { recordings } from "../../../scripts/traffic/recordings.mjs";

/** Before a run of the tests: what the last one recorded goes. */
export default function clearRecordings(): void {
  rmSync(recordings, { recursive: true, force: true });
}
