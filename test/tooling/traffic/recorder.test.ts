import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createRecorder, writeHar } from "../../../scripts/checks/traffic/recorder.ts";
import { createEmulator } from "../../../src/emulator/index.ts";

test("what passes through is kept without credentials in a HAR that only its owner reads", async () => {
  const { credentials, fetch } = createEmulator();
  const { entries, record } = createRecorder({ origin: "https://origin.invalid" });
  const { userId, authToken } = credentials.rocketchat;
  const response = await record(fetch)("http://localhost/rocketchat/api/v1/sessions/list?count=1", {
    headers: { "x-user-id": userId, "x-auth-token": authToken },
  });
  const folder = mkdtempSync(join(tmpdir(), "traffic-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "rocketchat", "own.har");
  writeHar(file, entries);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const text = readFileSync(file, "utf8");
  expect(text).not.toContain(authToken);
  const { log } = JSON.parse(text);
  const request = {
    url: "https://origin.invalid/rocketchat/api/v1/sessions/list?count=1",
    queryString: [{ name: "count", value: "1" }],
  };
  expect(log).toMatchObject({
    version: "1.2",
    entries: [{ request, response: { status: 200, redirectURL: "" } }],
  });
  const sent = await response.json();
  expect(sent.sessions).toHaveLength(1);
  expect(Object.keys(JSON.parse(log.entries[0].response.content.text))).toEqual(Object.keys(sent));
});
