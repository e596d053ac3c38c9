import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bundleSpec } from "../../scripts/bundle-spec.mjs";
import { checkTests, recordedByTests } from "../../scripts/traffic/check-tests.mjs";
import type { Entry } from "../../scripts/traffic/har.ts";

const root = join(import.meta.dirname, "../..");

// What vitest.config.ts does for every test file.
await import("./record-tests.ts");
const { createEmulator } = await import("../../src/emulator/index.ts");

// A run before this one may have left its own recordings.
const marker = randomUUID();
const linesWith = (text: string) =>
  recordedByTests()
    .map(({ request, response }) => `${request.method} ${request.url} ${response.status}`)
    .filter((line) => line.includes(text));

test("what a test sends is recorded, in process and on a port, each exchange once", async () => {
  const emulator = createEmulator();
  const server = await emulator.listen();
  onTestFinished(() => server.close());
  const { baseUrls } = emulator;
  await emulator.fetch(`${baseUrls.prefactor}/in-process?${marker}`, { method: "POST" });
  await emulator.fetch(`${baseUrls.prefactor}/in-process?${marker}`, { method: "POST" });
  await fetch(`${server.baseUrls.prefactor}/on-a-port?${marker}`);
  expect(linesWith(`?${marker}`)).toEqual([
    `POST http://localhost/prefactor/in-process?${marker} 404`,
    `GET http://localhost/prefactor/on-a-port?${marker} 404`,
  ]);
});

test("what a fault answers is not: it is wrong on purpose", async () => {
  const fault = { kind: "answer", status: 418 } as const;
  const later = createEmulator();
  later.setFault("prefactor.getSession", fault);
  const atOnce = createEmulator({ faults: { "prefactor.getSession": fault } });
  for (const emulator of [later, atOnce]) {
    const server = await emulator.listen();
    onTestFinished(() => server.close());
    await emulator.fetch(`${emulator.baseUrls.prefactor}/api/v1/session/fault-${marker}`);
    expect(
      (await fetch(`${server.baseUrls.prefactor}/api/v1/session/fault-${marker}`)).status,
    ).toBe(418);
  }
  expect(linesWith(`fault-${marker}`)).toEqual([]);
});

test("an answer has to be as documented, a request may be wrong", { timeout: 60_000 }, async () => {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  const folder = mkdtempSync(join(root, ".tmp", "tests-traffic-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const authorization = { name: "authorization", value: "Bearer <redacted>" };
  const entry = (
    status: number,
    body: object,
    headers: Entry["request"]["headers"] = [authorization],
    path = "/api/v1/session/013xrzp12g3nqk8nkv4y96wrbzje9dsr",
  ): Entry => ({
    startedDateTime: "",
    request: { method: "GET", url: `http://localhost/prefactor${path}`, headers },
    response: {
      status,
      statusText: "",
      headers: [],
      content: { mimeType: "application/json", text: JSON.stringify(body) },
    },
  });
  const notFound = { code: "not_found", message: "", status: "error" };
  const forwarded = { name: "x-forwarded-for", value: "203.0.113.1" };

  const { problems, ...counts } = await checkTests(
    "prefactor",
    bundleSpec("prefactor", { dereferenced: true }),
    [
      entry(200, {}),
      entry(404, notFound, [], "/elsewhere"),
      entry(401, notFound, []),
      entry(400, notFound, [authorization], "/api/v1/session/no-pfid"),
      entry(200, {}, [authorization, forwarded]),
      entry(200, { actions: { revoke: 1 } }),
      entry(200, { undocumented: 1 }),
      { ...entry(200, {}), request: { ...entry(200, {}).request, url: "http://localhost/other" } },
    ],
    folder,
  );
  expect(counts).toEqual({ exchanges: 7, found: 2, unseen: 2 });
  expect(problems).toEqual(
    [
      'drift: getSession 200: Response field "actions.revoke" must be boolean.',
      "getSession 200: body/actions/revoke must be boolean",
      "getSession 200: body must NOT have unevaluated properties undocumented",
      "drift should have seen getSession 200: request header x-forwarded-for is not documented",
    ].map((problem) => `prefactor, in the tests: ${problem}`),
  );
});
