import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { alone } from "../../../scripts/alone.mjs";

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "session-clients-alone-"));
  lock = join(folder, "lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("work under one lock is done one after the other, also after some that failed", async () => {
  const log: string[] = [];
  const work = (name: string) =>
    alone(lock, async () => {
      log.push(`${name} starts`);
      await new Promise(setImmediate);
      log.push(`${name} ends`);
      if (name === "a") {
        throw new Error("no");
      }
      return name;
    });
  const [a, b] = await Promise.allSettled([work("a"), work("b")]);
  expect(log).toEqual(["a starts", "a ends", "b starts", "b ends"]);
  expect(a.status).toBe("rejected");
  expect(b).toEqual({ status: "fulfilled", value: "b" });
  expect(existsSync(lock)).toBe(false);
});

test("the lock of a process that was stopped counts no more", async () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(lock, String(pid));
  expect(await alone(lock, async () => "done")).toBe("done");
});

test("nor does an old one whose number another process has by now", async () => {
  writeFileSync(lock, String(process.pid));
  utimesSync(lock, 0, 0);
  expect(await alone(lock, async () => "done")).toBe("done");
});
