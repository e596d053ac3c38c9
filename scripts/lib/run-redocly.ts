import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { quiet } from "./redocly.ts";

const require = createRequire(import.meta.url);
const cli = join(dirname(require.resolve("@redocly/cli/package.json")), "bin", "cli.js");

/**
 * Runs the Redocly command while this process goes on.
 *
 * @returns what it printed, whether or not it succeeded
 */
export function runRedocly(args: string[]): Promise<string> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...quiet }, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [cli, ...args], options, (_, stdout, stderr) => {
      resolve(stdout + stderr);
    });
  });
}
