import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Entry, TestEntry } from "../../../scripts/traffic/har.ts";
import { ignoredHeaderProblems } from "../../../scripts/traffic/ignored-header-problems.mjs";
import { outside } from "../../../scripts/traffic/no-api.mjs";
import { exchangeOf, writeHar } from "../../../scripts/traffic/recorder.mjs";
import { recordingProblems } from "../../../scripts/traffic/recordings.mjs";
import { secretsIn } from "../../../scripts/traffic/secrets-in.mjs";
import { createEmulator } from "../../../src/emulator/index.ts";

const entry = (method: string, path: string): Entry => ({
  startedDateTime: "",
  request: {
    method,
    url: `http://localhost${path}`,
    headers: [{ name: "Accept", value: "application/json" }],
  },
  response: { status: 404, statusText: "", headers: [], content: { mimeType: "", text: "" } },
});

test("recording that is switched off is noticed, whatever the tests of the check leave", () => {
  const of = (_test: string): TestEntry => ({ _test, ...entry("GET", "/") });
  const all = [
    "emulator",
    "tooling/live-drift",
    "tooling/start",
    "contract/vendor-clients",
    "tooling/workflows",
  ].map((name) => of(`test/${name}/some.test.ts`));
  expect(recordingProblems(all)).toEqual([]);
  expect(recordingProblems(all.slice(1))).toEqual([
    "no traffic of test/emulator/ was recorded: run all tests first",
  ]);
  expect(recordingProblems([of("test/tooling/traffic/record-tests.test.ts")])).toHaveLength(5);
});

test("what belongs to no API is counted, and needs a reason that is still true", () => {
  const known = [{ line: /^POST \/auth0\/oauth\/token$/, reason: "a reason" }];
  const token = entry("POST", "/auth0/oauth/token?a=1");
  const listed = entry("GET", "/prefactor/api/v1/session/1");
  expect(outside([token, token, listed], known)).toEqual({
    counts: [{ ...known[0], count: 2 }],
    problems: [],
  });
  expect(outside([entry("GET", "/auth0/oauth/token")], known).problems).toEqual([
    "GET /auth0/oauth/token belongs to no API: say why in no-api.mjs",
    String.raw`no test sends /^POST \/auth0\/oauth\/token$/ any more: take it off no-api.mjs`,
  ]);
});

test("a header is ignored with a reason, and only while it is sent", () => {
  const sent = [entry("GET", "/")];
  expect(ignoredHeaderProblems(sent, { request: { accept: "why" }, response: {} })).toEqual([]);
  const ignored = { request: { accept: " " }, response: { "x-gone": "why" } };
  expect(ignoredHeaderProblems(sent, ignored)).toEqual([
    "the request header accept is ignored without a reason",
    "no response has the header x-gone, which is ignored",
  ]);
});

test("a credential of the emulator in any file is found", async () => {
  const folder = mkdtempSync(join(tmpdir(), "traffic-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { auth0, cloudflareAccess, prefactor, rocketchat } = createEmulator().credentials;
  // A header that nobody knows to be secret.
  const leak = (secret: string) =>
    new Request("http://localhost/", { headers: { "x-unknown": secret } });
  writeHar(`${folder}/deep/good.har`, [{ ...entry("GET", `/?client_id=${auth0.clientId}`) }]);
  expect(secretsIn(folder)).toEqual([]);
  const secrets = [
    auth0.token,
    auth0.clientSecret,
    cloudflareAccess.token,
    cloudflareAccess.key,
    prefactor.token,
    rocketchat.authToken,
  ];
  for (const secret of secrets) {
    const exchange = await exchangeOf(leak(secret), new Response());
    writeHar(`${folder}/deep/bad.har`, [{ startedDateTime: "", ...exchange }]);
    expect(secretsIn(folder)).toEqual([expect.stringContaining(`bad.har holds ${secret}`)]);
  }
  writeFileSync(`${folder}/deep/bad.har`, '"loginToken":"fake-hashed-login-token-1"');
  expect(secretsIn(folder)).toHaveLength(1);
});
