import { ApiError, createAuth0Client, isAuth0Error, type Session } from "@session-clients/auth0";
import { createCloudflareAccessClient } from "@session-clients/cloudflare-access";
import * as core from "@session-clients/core";
import { createEmulator } from "@session-clients/emulator";
import { createPrefactorClient } from "@session-clients/prefactor";
import { createRocketChatClient, type WorkspaceSession } from "@session-clients/rocketchat";

const emulator = createEmulator({
  auth0: { rows: 205 },
  rocketchat: { rows: 105, twoFactor: { methods: ["totp"] } },
});
const server = await emulator.listen();
const { baseUrls } = server;
const { credentials, ids } = emulator;

const auth0 = createAuth0Client({ baseUrl: baseUrls.auth0, token: credentials.auth0.token });
const sessions: Session[] = [];
for await (const session of auth0.allUserSessions(ids.auth0.userId, { take: 100 })) {
  sessions.push(session);
}
equal("Auth0 sessions", sessions.length, 205);
equal("Auth0 device", typeof sessions[0]?.device?.last_ip, "string");

const { accountId, email, key } = credentials.cloudflareAccess;
const baseUrl = baseUrls.cloudflareAccess;
const access = createCloudflareAccessClient({ baseUrl, accountId, email, key });
const { userId, nonce } = ids.cloudflareAccess;
const { result } = await access.getActiveSession(userId, nonce);
equal("Cloudflare Access e-mail", result?.email, "test@cloudflare.com");

const prefactor = createPrefactorClient({
  baseUrl: baseUrls.prefactor,
  token: () => credentials.prefactor.token,
});
const { summary } = await prefactor.getSession(ids.prefactor.sessionId);
equal("Prefactor session", summary?.id, ids.prefactor.sessionId);

const rocketchat = createRocketChatClient({
  baseUrl: baseUrls.rocketchat,
  ...credentials.rocketchat,
  twoFactor: async ({ method }) => (method === "totp" ? "000000" : ""),
});
const seen = new Set<string>();
for await (const page of rocketchat.allWorkspaceSessions().pages()) {
  page.sessions.forEach(({ sessionId }: WorkspaceSession) => seen.add(sessionId));
}
equal("Rocket.Chat sessions", seen.size, 105);

const refused = await auth0.listUserSessions("auth0|nobody").catch((error: unknown) => error);
equal("error of core", refused instanceof core.ApiError && core.ApiError === ApiError, true);
equal("guard", isAuth0Error(refused, 404) && refused.body.statusCode, 404);

await server.close();

function equal(what: string, actual: unknown, expected: unknown) {
  if (actual !== expected) {
    throw new Error(`${what}: ${String(actual)}, not ${String(expected)}`);
  }
}
