import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

const longestMs = 120_000;

/**
 * Does the work while no other process does work under the same lock.
 *
 * @template Result
 * @param {string} lock a file in a folder that exists
 * @param {() => Promise<Result>} work
 */
export async function alone(lock, work) {
  while (!take(lock)) {
    await setTimeout(50);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") {
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
 *
 * @param {string} lock
 */
function isLeftBehind(lock) {
  try {
    const isOld = statSync(lock).mtimeMs < Date.now() - longestMs;
    return isOld || !isRunning(Number(readFileSync(lock, "utf8")));
  } catch {
    // It was given back just now.
    return false;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
