import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** What Node is given before a script: it runs as it stands, and so do the packages that it imports. */
export const fromSources = ["--conditions=@session-clients/source", "--import", tsx];

/** Runs Node to its end, and returns what it printed. */
export function runNode(
  args: string[],
  cwd: string = process.cwd(),
): Promise<{ code: number | null; output: string }> {
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
