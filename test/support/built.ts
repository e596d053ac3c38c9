import { spawnSync } from "node:child_process";
import { fromSources } from "../../scripts/lib/run-node.ts";

/** Builds the packages where dist is not what the sources give; other test files may ask for it meanwhile. */
export function build(): void {
  const { status, stderr } = spawnSync(process.execPath, [...fromSources, "scripts/build.ts"], {
    encoding: "utf8",
  });
  if (status !== 0) {
    throw new Error(`the packages cannot be built:\n${stderr}`);
  }
}
