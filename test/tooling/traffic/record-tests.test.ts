import { randomUUID } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { recordedByTests, recordings } from "../../../scripts/traffic/recordings.mjs";
import { createEmulator } from "../../../src/emulator/index.ts";

// Recording is what vitest.config.ts sets up for every test file; nothing here switches it on.

// Other test files record at the same time.
const marker = randomUUID();
const recorded = (text: string) =>
  recordedByTests().filter(({ request }) => request.url.includes(`${text}-${marker}`));
const lines = (text: string) =>
  recorded(text).map(({ request, response }) => {
    const { pathname } = new URL(request.url);
    return `${request.method} ${pathname.replace(`-${marker}`, "")} ${response.status}`;
  });

test("what a test sends is recorded, in process and on a port, each exchange once", async () => {
  const emulator = createEmulator();
  const server = await emulator.listen();
  onTestFinished(() => server.close());
  const { baseUrls } = emulator;
  await emulator.fetch(`${baseUrls.prefactor}/in-process?sent-${marker}`, { method: "POST" });
  await emulator.fetch(`${baseUrls.prefactor}/in-process?sent-${marker}`, { method: "POST" });
  await fetch(`${server.baseUrls.prefactor}/on-a-port?sent-${marker}`);
  expect(lines("sent")).toEqual(["POST /prefactor/in-process 404", "GET /prefactor/on-a-port 404"]);
  expect(recorded("sent")[0]!._test).toBe("test/tooling/traffic/record-tests.test.ts");
  const modes = readdirSync(recordings).map((name) => statSync(`${recordings}/${name}`).mode);
  expect(new Set(modes.map((mode) => mode & 0o777))).toEqual(new Set([0o600]));
});

test("an exchange that a fault acts on says so, and those before and after it do not", async () => {
  const emulator = createEmulator();
  const server = await emulator.listen();
  onTestFinished(() => server.close());
  const get = async (baseUrl: string, name: string) => {
    const path = `/api/v1/session/${name}-${marker}`;
    await emulator.fetch(`${emulator.baseUrls[baseUrl as "prefactor"]}${path}`).catch(() => {});
    await fetch(`${server.baseUrls[baseUrl as "prefactor"]}${path}`).catch(() => {});
  };
  await get("prefactor", "fault-before");
  emulator.setFault("prefactor.getSession", { kind: "answer", status: 418 });
  await get("prefactor", "fault-answer");
  await get("rocketchat", "fault-elsewhere");
  emulator.setFault("prefactor.getSession", { kind: "disconnect" });
  await get("prefactor", "fault-disconnect");
  emulator.setFault("prefactor.getSession", { kind: "cut" });
  await get("prefactor", "fault-cut");
  emulator.clearFaults();
  await get("prefactor", "fault-after");

  const found = recordedByTests().filter(({ request }) => request.url.endsWith(`-${marker}`));
  const told = found
    .filter(({ request }) => request.url.includes("/fault-"))
    .map(({ _fault, request, response }) => {
      const name = /fault-([a-z]+)/.exec(request.url)![1];
      return `${name}: ${_fault ?? "no fault"}, ${response.status}`;
    });
  const twice = (line: string) => [line, line];
  expect(told).toEqual([
    ...twice("before: no fault, 401"),
    ...twice("answer: answer, 418"),
    ...twice("elsewhere: no fault, 404"),
    ...twice("disconnect: disconnect, 0"),
    ...twice("cut: cut, 0"),
    ...twice("after: no fault, 401"),
  ]);
});

test("a fault that is switched on from the start, or acts once, is told apart too", async () => {
  const emulator = createEmulator({
    faults: { "prefactor.getSession": { kind: "failure", status: 503, times: 1 } },
  });
  const url = `${emulator.baseUrls.prefactor}/api/v1/session/once-${marker}`;
  await emulator.fetch(url);
  await emulator.fetch(url);
  expect(recorded("once").map(({ _fault }) => _fault)).toEqual(["failure", undefined]);
});
