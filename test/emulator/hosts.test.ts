import { createAuth0Client } from "@session-clients/auth0";
import { createCloudflareAccessClient } from "@session-clients/cloudflare-access";
import { createEmulator } from "@session-clients/emulator";
import { createPrefactorClient } from "@session-clients/prefactor";
import { createRocketChatClient } from "@session-clients/rocketchat";
import { expect, test } from "vitest";

const chatHost = "chat.acme.example:8443";
const emulator = createEmulator({
  hosts: { auth0: ["login.acme.example"], rocketchat: [chatHost] },
});
const { fetch, credentials, ids } = emulator;

test.each(["acme.eu.auth0.com", "acme.auth0.com", "login.acme.example"])(
  "a tenant's domain works unchanged: %s, with a token and with client credentials",
  async (domain) => {
    const { token, clientId, clientSecret } = credentials.auth0;
    for (const credential of [{ token }, { clientId, clientSecret }]) {
      const auth0 = createAuth0Client({ domain, fetch, ...credential });
      const { sessions } = await auth0.listUserSessions(ids.auth0.userId);
      expect(sessions).toHaveLength(3);
    }
  },
);

test("so do Cloudflare's one address, Prefactor's, and a workspace that is named", async () => {
  const { accountId, token: accessToken } = credentials.cloudflareAccess;
  const access = createCloudflareAccessClient({ accountId, token: accessToken, fetch });
  await expect(access.listUsers()).resolves.toHaveProperty("result.length", 3);

  const { token } = credentials.prefactor;
  for (const host of ["app.prefactorai.com", "api.prefactor.ai", "admin.prefactor.net"]) {
    const prefactor = createPrefactorClient({ baseUrl: `https://${host}`, token, fetch });
    await expect(prefactor.getSession(ids.prefactor.sessionId)).resolves.toBeDefined();
  }

  const chat = createRocketChatClient({
    ...credentials.rocketchat,
    baseUrl: `https://${chatHost}`,
    fetch,
  });
  await expect(chat.listWorkspaceSessions()).resolves.toMatchObject({ success: true });
  expect(emulator.requests.at(-1)).toMatchObject({
    operation: "rocketchat.listWorkspaceSessions",
    path: "/rocketchat/api/v1/sessions/list.all",
  });
});

test("a body, its headers and its abort signal arrive", async () => {
  const chat = createRocketChatClient({
    ...credentials.rocketchat,
    baseUrl: `https://${chatHost}`,
    fetch,
  });
  const { sessions } = await chat.listWorkspaceSessions();
  const other = sessions.find(({ userId }) => userId !== credentials.rocketchat.userId)!;
  await expect(chat.logoutWorkspaceSession(other.sessionId)).resolves.toBeDefined();
  const aborted = fetch(`https://${chatHost}/`, { signal: AbortSignal.abort() });
  await expect(aborted).rejects.toThrow(/abort/i);
});

test.each([
  "https://example.com/api/v2/users",
  "https://auth0.com.example/api/v2/users",
  "https://eviauth0.com/api/v2/users",
  "https://api.cloudflare.com.example/client/v4",
  "https://chat.acme.example/api/v1/info",
])("any other host is refused, never passed on: %s", async (address) => {
  const before = emulator.requests.length;
  await expect(fetch(address)).rejects.toMatchObject({
    message: "fetch failed",
    cause: { code: "ENOTFOUND", message: expect.stringContaining("option hosts") },
  });
  expect(emulator.requests).toHaveLength(before);
});

test.each([
  [{ hosts: { auth0: "login.acme.example" } }, "hosts.auth0 must be a list"],
  [{ hosts: { auth0: ["https://login.acme.example"] } }, "without scheme"],
  [{ hosts: { auth0: ["login.acme.example/path"] } }, "without scheme"],
  [{ hosts: { auth0: ["Login.acme.example"] } }, "lower case"],
  [{ hosts: { rocketchat: [""] } }, "without scheme"],
  [{ hosts: { slack: ["a.example"] } }, 'no option "slack"'],
  [{ hosts: { auth0: ["a.example"], rocketchat: ["a.example"] } }, "a.example twice"],
])("%j is refused", (options, message) => {
  expect(() => createEmulator(options as object)).toThrow(message);
});
