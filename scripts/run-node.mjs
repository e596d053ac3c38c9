import { spawn } from "node:child_process";

/**
 * Runs Node to its end, and returns what it printed.
 *
 * @param {string[]} args
 * @param {string} [cwd]
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function runNode(args, cwd = process.cwd()) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    }
    child.on("error", fail);
    child.on("close", (code) => done({ code, output }));
  });
}
