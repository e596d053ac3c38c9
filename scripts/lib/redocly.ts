import { execFile, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const cli = join(dirname(require.resolve("@redocly/cli/package.json")), "bin", "cli.js");

// Unless told otherwise, Redocly reports each run to its maker and looks for a newer version.
const options = {
  env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  maxBuffer: 64 * 1024 * 1024,
};

/** Runs the Redocly command and waits for it. */
export function redocly(args: string[]) {
  return spawnSync(process.execPath, [cli, ...args], { ...options, encoding: "utf8" });
}

/**
 * Runs it while this process goes on.
 *
 * @returns what it printed, whether or not it succeeded
 */
export function runRedocly(args: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], options, (_, stdout, stderr) => {
      resolve(stdout + stderr);
    });
  });
}
