import { spawnSync } from "node:child_process";

/** Runs the npm that runs this, or the one on the path, and returns what it prints. */
export function npm(args: string[], cwd: string = process.cwd()) {
  const cli = process.env.npm_execpath;
  const [command, first] = cli ? [process.execPath, [cli]] : ["npm", []];
  const { status, stdout, stderr } = spawnSync(command, [...first, ...args], {
    cwd,
    encoding: "utf8",
  });
  if (status !== 0) {
    throw new Error(`npm ${args[0]} failed:\n${stdout}${stderr}`);
  }
  return stdout;
}
