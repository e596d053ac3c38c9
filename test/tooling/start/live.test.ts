import { createEmulator } from "@session-clients/emulator";
import { beforeAll, expect, test } from "vitest";
import { providers } from "../../../scripts/start/providers.ts";
import { build } from "../../support/built.ts";
import { runLoopbackOnly } from "../../support/run-loopback-only.ts";
import { vendorVariables } from "./vendor-variables.ts";

beforeAll(build);

const live = (env: Record<string, string>) =>
  runLoopbackOnly(["--import", "tsx", "scripts/start.ts", "--live"], { env });

test("without a variable nothing is called, and what to set is said", async () => {
  const { code, stdout, hosts } = await live({});
  expect(code).toBe(1);
  expect(hosts).toEqual([]);
  const names = Object.keys(vendorVariables);
  expect(names.filter((name) => !stdout.includes(name))).toEqual([]);
  expect(stdout.match(/not configured/g)).toHaveLength(providers.length);
  expect(stdout).toContain("No provider is configured, so nothing was called.");
});

/** Reads Prefactor and Rocket.Chat from an emulator in their place. */
async function liveFromEmulator(variables: Record<string, string> = {}) {
  const emulator = createEmulator({ rocketchat: { rows: 150 } });
  const { baseUrls, close } = await emulator.listen();
  const { credentials, ids } = emulator;
  const run = await live({
    PREFACTOR_URL: baseUrls.prefactor,
    PREFACTOR_TOKEN: credentials.prefactor.token,
    PREFACTOR_SESSION_ID: ids.prefactor.sessionId,
    ROCKETCHAT_URL: baseUrls.rocketchat,
    ROCKETCHAT_USER_ID: credentials.rocketchat.userId,
    ROCKETCHAT_AUTH_TOKEN: credentials.rocketchat.authToken,
    ...variables,
  });
  await close();
  return { ...run, requests: emulator.requests.map(({ method, path }) => `${method} ${path}`) };
}

test("what is configured is read, and only read; the others are named", async () => {
  const { code, stdout, hosts, requests } = await liveFromEmulator();
  expect({ code, hosts }).toEqual({ code: 0, hosts: ["127.0.0.1"] });
  expect(requests).toEqual([
    expect.stringMatching(/^GET \/prefactor\/api\/v1\/session\/\w+$/),
    "GET /rocketchat/api/v1/sessions/list.all?count=100",
  ]);
  expect(stdout).toMatch(/Auth0: not configured[^]*Cloudflare Access: not configured/);
  expect(stdout).toMatch(/Prefactor: getSession[^]*\n {2}1 session in 1 request, \d+ ms\n/);
  expect(stdout).toMatch(/\n {2}100 sessions in 1 request, \d+ ms; there are further pages\n/);
});

test("a failure is told in a line and fails the command, and the others are still called", async () => {
  const { code, stdout } = await liveFromEmulator({ PREFACTOR_TOKEN: "fake-wrong-token" });
  expect(code).toBe(1);
  expect(stdout).toMatch(/Prefactor: failed\n\n {2}ApiError: getSession: .*\b401\b/);
  expect(stdout).not.toContain("fake-wrong-token");
  expect(stdout).toMatch(/\n {2}100 sessions in 1 request/);
});

const hosts = {
  Auth0: "acme.eu.auth0.com",
  "Cloudflare Access": "api.cloudflare.com",
  Prefactor: "prefactor.example.com",
  "Rocket.Chat": "chat.example.com",
};

test.concurrent.each([
  ["tokens", /CLIENT_ID|CLIENT_SECRET|EMAIL|API_KEY/],
  ["a client's secret and a key", /^(AUTH0|CLOUDFLARE_API)_TOKEN/],
])("each is called at its own host with %s", async (_, others) => {
  const own = Object.entries(vendorVariables).filter(([name]) => !others.test(name));
  const run = await live(Object.fromEntries(own));
  expect(run.code).toBe(1);
  expect(run.stdout.match(/^.+(?=: failed\n\n {2}NetworkError)/gm)).toEqual(Object.keys(hosts));
  expect(run.hosts).toEqual(Object.values(hosts));
});
