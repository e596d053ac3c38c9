import { createPrefactorClient } from "@session-clients/prefactor";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createRecorder, writeHar } from "../../../scripts/traffic/recorder.mjs";
import { createEmulator } from "../../../src/emulator/index.ts";

const emulator = createEmulator();
const { token } = emulator.credentials.prefactor;
const { sessionId } = emulator.ids.prefactor;

test("what passes through is kept, and passes through unchanged", async () => {
  const { entries, record } = createRecorder();
  const client = createPrefactorClient({
    baseUrl: emulator.baseUrls.prefactor,
    token,
    fetch: record(emulator.fetch, "a note"),
  });
  const session = await client.getSession(sessionId);
  expect(session.summary?.id).toBe(sessionId);
  expect(entries).toHaveLength(1);
  const [{ request, response, comment }] = entries as [(typeof entries)[0]];
  expect(`${request.method} ${request.url}`).toBe(
    `GET http://localhost/prefactor/api/v1/session/${sessionId}`,
  );
  expect(request.headers).toContainEqual({ name: "authorization", value: "Bearer <redacted>" });
  expect(response.status).toBe(200);
  expect(JSON.parse(response.content.text)).toEqual(session);
  expect(comment).toBe("a note");
  expect(JSON.stringify(entries)).not.toContain(token);
});

test("traffic of a port gets an origin that is the same in each run", async () => {
  const server = await emulator.listen();
  onTestFinished(() => server.close());
  const { entries, record } = createRecorder({ origin: "http://localhost" });
  const request = new Request(`${server.baseUrls.rocketchat}/api/v1/sessions/logout`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"sessionId":"x"}',
  });
  expect((await record(fetch)(request)).status).toBe(401);
  expect(entries[0]?.request).toMatchObject({
    url: "http://localhost/rocketchat/api/v1/sessions/logout",
    postData: { mimeType: "application/json", text: '{"sessionId":"x"}' },
  });
});

test("a HAR is complete and readable by its owner only", async () => {
  const folder = mkdtempSync(join(tmpdir(), "traffic-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { entries, record } = createRecorder();
  await record(emulator.fetch)(new Request("http://localhost/elsewhere?a=1"));
  const file = join(folder, "prefactor", "own.har");
  writeHar(file, entries);
  const { log } = JSON.parse(readFileSync(file, "utf8"));
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(log.version).toBe("1.2");
  expect(log.entries[0]).toMatchObject({
    request: { httpVersion: "HTTP/1.1", cookies: [], queryString: [{ name: "a", value: "1" }] },
    response: {
      status: 404,
      redirectURL: "",
      content: { mimeType: expect.stringContaining("text/plain") },
    },
    timings: { send: 0, wait: 0, receive: 0 },
  });
});
