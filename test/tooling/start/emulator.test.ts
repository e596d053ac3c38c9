import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { providers } from "../../../scripts/lib/bundle-spec.ts";
import { fromSources } from "../../../scripts/lib/run-node.ts";

interface Started {
  child: ChildProcess;
  /** What it printed until it was ready. */
  printed: string;
}

/** Starts the program, and waits until it printed a line for each API. */
function start(...args: string[]): Promise<Started> {
  const child = spawn(process.execPath, [...fromSources, "scripts/emulator.ts", ...args]);
  onTestFinished(() => void child.kill("SIGKILL"));
  return new Promise((resolve, reject) => {
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
        if (curlLines(printed).length === providers.length) {
          resolve({ child, printed });
        }
      });
    }
    child.once("close", (code) => reject(new Error(`ended with ${code}: ${printed}`)));
  });
}

const curlLines = (printed: string) => printed.match(/^ +curl .*(?=\n)/gm) ?? [];

/** What a printed line gets. Not every machine has curl, so what it says is sent by `fetch`. */
function run(line: string): Promise<Response> {
  const [url, ...given] = [...line.matchAll(/"([^"]+)"/g)].map(([, quoted]) => quoted!).reverse();
  return fetch(url!, { headers: given.map((header) => header.split(": ") as [string, string]) });
}

test("it serves until Ctrl-C, and every line that it prints works as printed", async () => {
  const { child, printed } = await start("--port", "0");
  expect(printed).toMatch(
    /^Emulator of the four APIs on http:\/\/127\.0\.0\.1:\d+; Ctrl-C ends it\.\n/,
  );
  const answers = await Promise.all(curlLines(printed).map(run));
  expect(answers.map(({ status }) => status)).toEqual(providers.map(() => 200));

  const ended = new Promise((resolve) => child.once("exit", (...how) => resolve(how)));
  child.kill("SIGINT");
  expect(await ended).toEqual([0, null]);
});

test("a port that is taken ends with 1 and what to type", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  await expect(start("--port", `${port}`)).rejects.toThrow(
    `ended with 1: port ${port} is taken; for any that is free, type: npm run emulator -- --port 0\n`,
  );
});

test.each(["70000", ""])("--port %j ends with 1 and what a port is", async (port) => {
  await expect(start(`--port=${port}`)).rejects.toThrow(
    `ended with 1: --port ${port}: port must be a whole number from 0 to 65535.\n`,
  );
});
