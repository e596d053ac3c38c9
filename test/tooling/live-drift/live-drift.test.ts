import { createAuth0Client } from "@session-clients/auth0";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { LiveApi } from "../../../scripts/live-drift/live-api.ts";
import { all, liveDrift } from "../../../scripts/live-drift/live-drift.ts";
import { live as auth0Api } from "../../../scripts/providers/auth0.ts";
import { createEmulator } from "../../../src/emulator/index.ts";

const root = join(import.meta.dirname, "../../..");
const prefixes: Record<string, string> = {
  "acme.example.com": "/auth0",
  "api.cloudflare.com": "/cloudflare-access",
  "prefactor.example.com": "/prefactor",
  "chat.example.com": "/rocketchat",
};

/** An emulator on loopback that stands for all four hosts. */
async function vendors() {
  const emulator = createEmulator();
  const server = await emulator.listen();
  onTestFinished(() => server.close());
  const { auth0, cloudflareAccess, prefactor, rocketchat } = emulator.credentials;
  return {
    emulator,
    async send(request: Request) {
      const { host, pathname, search } = new URL(request.url);
      const target = `${server.origin}${prefixes[host]}${pathname}${search}`;
      return fetch(new Request(target, request));
    },
    environment: {
      AUTH0_DOMAIN: "Acme.example.com",
      AUTH0_CLIENT_ID: auth0.clientId,
      AUTH0_CLIENT_SECRET: auth0.clientSecret,
      AUTH0_USER_ID: emulator.ids.auth0.userId,
      CLOUDFLARE_ACCOUNT_ID: cloudflareAccess.accountId,
      CLOUDFLARE_API_TOKEN: cloudflareAccess.token,
      CLOUDFLARE_USER_ID: emulator.ids.cloudflareAccess.userId,
      PREFACTOR_URL: "https://prefactor.example.com/",
      PREFACTOR_TOKEN: prefactor.token,
      PREFACTOR_SESSION_ID: emulator.ids.prefactor.sessionId,
      ROCKETCHAT_URL: "https://chat.example.com",
      ROCKETCHAT_USER_ID: rocketchat.userId,
      ROCKETCHAT_AUTH_TOKEN: rocketchat.authToken,
    },
  };
}

async function run(
  environment: Record<string, string>,
  send: (request: Request) => Promise<Response>,
  keep = false,
  apis: readonly LiveApi[] = all,
) {
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  const good = await liveDrift(environment, { send, keep, apis, print });
  return { good, lines };
}

const variablesOf = (environment: Record<string, string>, prefix: string) =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => name.startsWith(prefix)));

const keptFolders = () => readdirSync(".tmp").filter((name) => name.startsWith("live-"));

const noRequest = async (): Promise<Response> => {
  throw new Error("a request was sent");
};

test("all four are read, only read, show no drift, and leave no traffic", async () => {
  const { emulator, send, environment } = await vendors();
  const before = keptFolders();
  const { good, lines } = await run(environment, send);
  expect(lines.filter((line) => line.includes("drift"))).toEqual([
    "Auth0: no drift",
    "Cloudflare Access: no drift",
    "Prefactor: no drift",
    "Rocket.Chat: no drift",
  ]);
  expect(good).toBe(true);
  expect(keptFolders()).toEqual(before);
  const [exchange, ...reads] = emulator.requests;
  expect(exchange).toMatchObject({ method: "POST", operation: "auth0.exchangeToken", status: 200 });
  const outcomes = reads.map(({ method, status }) => `${method} ${status}`);
  expect(new Set(outcomes)).toEqual(new Set(["GET 200"]));
  expect(reads.map(({ operation }) => operation)).toEqual([
    "auth0.listUserSessions",
    "auth0.getSession",
    "auth0.listUserRefreshTokens",
    "auth0.getRefreshToken",
    "auth0.listRefreshTokens",
    "auth0.getUser",
    "auth0.listUsersByEmail",
    "auth0.listUsers",
    "auth0.listUserLogs",
    "auth0.listLogs",
    "auth0.getLog",
    "auth0.listGrants",
    ...Array(3).fill("auth0.listDeviceCredentials"),
    "cloudflareAccess.listUsers",
    "cloudflareAccess.getUser",
    "cloudflareAccess.listActiveSessions",
    "cloudflareAccess.getActiveSession",
    "cloudflareAccess.listApplications",
    "cloudflareAccess.listRegistrations",
    "cloudflareAccess.getRegistration",
    "cloudflareAccess.listDevices",
    "cloudflareAccess.listAccessRequests",
    "cloudflareAccess.listFailedLogins",
    "cloudflareAccess.getLastSeenIdentity",
    "prefactor.getSession",
    "rocketchat.listOwnSessions",
    "rocketchat.getOwnSession",
    "rocketchat.getUserInfo",
    "rocketchat.listUsers",
    "rocketchat.listUsersByStatus",
    "rocketchat.listOwnPersonalAccessTokens",
    "rocketchat.listWorkspaceSessions",
  ]);
});

test("a planted difference is reported, without its values, and refusals are answers", async () => {
  const { emulator, send, environment } = await vendors();
  const body = { actions: { revoke: "someone@example.com" }, summary: { location: "Lisbon" } };
  const answer = { kind: "answer", status: 200, headers: { server: "a server" }, body } as const;
  emulator.setFault("prefactor.getSession", answer);
  const prefactor = variablesOf(environment, "PREFACTOR_");
  const { good, lines } = await run(prefactor, send);
  expect(good).toBe(false);
  expect(lines.slice(2)).toEqual([
    "Prefactor: 2 findings",
    "  getSession answered",
    "  drift: getSession 200: body/actions/revoke must be boolean",
    "  drift: getSession 200: body/summary must NOT have unevaluated properties location",
    "  response headers that no description names: server",
    expect.stringContaining("Rocket.Chat: not configured"),
  ]);

  emulator.clearFaults();
  const refused = await run({ ...prefactor, PREFACTOR_TOKEN: "fake-wrong-token" }, send);
  expect(refused.lines.slice(2, 4)).toEqual([
    "Prefactor: no drift",
    "  getSession refused with 401",
  ]);
  expect(refused.good).toBe(false);
});

test("the traffic is kept when asked for, redacted and private", async () => {
  const { send, environment } = await vendors();
  const rocketchat = variablesOf(environment, "ROCKETCHAT_");
  const { lines } = await run(rocketchat, send, true);
  const folder = join(root, /\.tmp\/live-drift-\S+(?=;)/.exec(lines.at(-1)!)![0]);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const har = readFileSync(join(folder, "rocketchat.har"), "utf8");
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(har).toContain("list.all?count=10");
  expect(statSync(join(folder, "rocketchat.har")).mode & 0o777).toBe(0o600);
  expect(har).toContain('\\"loginToken\\":\\"<redacted>\\"');
  expect(har).not.toContain(rocketchat.ROCKETCHAT_AUTH_TOKEN);
  expect(har).not.toContain("fake-hashed-login-token");
});

test("what cannot be compared, does not get through or is misconfigured is no success", async () => {
  const { send, environment } = await vendors();
  const prefactor = variablesOf(environment, "PREFACTOR_");
  const elsewhere = all.map((api) => ({ ...api, server: () => "https://other.example.com" }));
  const compared = await run(prefactor, send, false, elsewhere);
  const lost = await run({ ...prefactor, PREFACTOR_SESSION_ID: "no-pfid" }, noRequest);
  const bad = await run({ ...prefactor, PREFACTOR_URL: "http://prefactor.example.com" }, noRequest);
  const none = await run({}, noRequest);
  expect([compared, lost, bad, none].map(({ good }) => good)).toEqual([false, false, false, false]);
  expect([compared.lines[2], lost.lines[3], bad.lines[2], none.lines[4]]).toEqual([
    "Prefactor: 0 of 1 answers could be compared: is the address right?",
    expect.stringMatching(/^ {2}getSession failed: ArgumentError: session_id must be a PFID/),
    expect.stringMatching(/^Prefactor: ArgumentError: /),
    "No provider is configured, so nothing was called.",
  ]);
});

test("a call that writes is not sent, whatever asks for it", async () => {
  const { emulator, send, environment } = await vendors();
  const read: (typeof auth0Api)["read"] = async (values, fetch, attempt) => {
    const { AUTH0_DOMAIN: domain = "", AUTH0_TOKEN: token = "" } = values;
    const client = createAuth0Client({ domain, token, fetch, retry: false });
    await attempt("deleteUserSessions", () => client.deleteUserSessions("auth0|1"));
  };
  const auth0 = { ...variablesOf(environment, "AUTH0_"), AUTH0_TOKEN: "fake-token" };
  const { lines } = await run(auth0, send, false, [{ ...auth0Api, provider: "auth0", read }]);
  expect(lines[1]).toMatch(/deleteUserSessions failed: NetworkError/);
  expect(emulator.requests).toEqual([]);
});
