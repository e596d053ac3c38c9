import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const hook = pathToFileURL(join(import.meta.dirname, "loopback-only.mjs")).href;

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
  /** The hosts that it connected to or looked up, or tried to: each once. */
  hosts: string[];
}

/** Runs Node with an environment of its own, from where nothing but loopback can be reached. */
export function runLoopbackOnly(
  args: string[],
  { env = {}, cwd = process.cwd() }: { env?: Record<string, string>; cwd?: string } = {},
): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), "session-clients-connections-"));
  const log = join(folder, "log");
  const environment = { ...env, NODE_OPTIONS: `--import=${hook}`, CONNECTION_LOG: log };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env: environment }, (error, stdout, stderr) => {
      const lines = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
      rmSync(folder, { recursive: true });
      const code = error === null ? 0 : Number(error.code ?? 1);
      resolve({ code, stdout, stderr, hosts: [...new Set(lines)] });
    });
  });
}
