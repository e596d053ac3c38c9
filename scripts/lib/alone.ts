import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

const longestMs = 120_000;

/**
 * Does the work while no other process does work under the same lock.
 *
 * @param lock a file in a folder that exists
 */
export async function alone<Result>(lock: string, work: () => Promise<Result>) {
  while (!take(lock)) {
    await setTimeout(50);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
      throw error;
    }
    if (isLeftBehind(lock)) {
      rmSync(lock, { force: true });
    }
    return false;
  }
}

/**
 * Whether who took the lock was stopped before giving it back. Its number alone does not tell: another
 * process may have it by now.
 */
function isLeftBehind(lock: string) {
  try {
    const isOld = statSync(lock).mtimeMs < Date.now() - longestMs;
    return isOld || !isRunning(Number(readFileSync(lock, "utf8")));
  } catch {
    // It was given back just now.
    return false;
  }
}

function isRunning(pid: number) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
