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
    removeLeftBehind(lock);
    return false;
  }
}

/**
 * Whoever took it was stopped before giving it back where no process has its number. Another process may
 * have it by now, so it is given up after a while in any case.
 */
function removeLeftBehind(lock: string) {
  try {
    if (statSync(lock).mtimeMs > Date.now() - longestMs) {
      process.kill(Number(readFileSync(lock, "utf8")), 0);
      return;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") {
      return;
    }
  }
  rmSync(lock, { force: true });
}
