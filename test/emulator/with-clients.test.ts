import { createAuth0Client } from "@session-clients/auth0";
import { createCloudflareAccessClient } from "@session-clients/cloudflare-access";
import { createPrefactorClient } from "@session-clients/prefactor";
import { createRocketChatClient } from "@session-clients/rocketchat";
import { describe, expect, test } from "vitest";
import { createEmulator } from "../../src/emulator/index.ts";

describe("an emulator in place of fetch", () => {
  test("runs the README's example", async () => {
    const emulator = createEmulator();
    const auth0 = createAuth0Client({
      baseUrl: emulator.baseUrls.auth0,
      token: emulator.credentials.auth0.token,
      fetch: emulator.fetch,
    });
    await auth0.revokeSession("sess_9f2c");
    const { sessions } = await auth0.listUserSessions(emulator.ids.auth0.userId);
    expect(sessions.map(({ id }) => id)).toEqual(["sess_0a1b", "sess_77de"]);
  });

  test("serves the other clients by its base URLs and credentials", async () => {
    const { baseUrls, credentials, ids, fetch } = createEmulator();
    const { accountId, token } = credentials.cloudflareAccess;
    const access = createCloudflareAccessClient({
      baseUrl: baseUrls.cloudflareAccess,
      accountId,
      token,
      fetch,
    });
    const { userId, nonce } = ids.cloudflareAccess;
    expect((await access.getActiveSession(userId, nonce)).result?.isActive).toBe(true);

    const prefactor = createPrefactorClient({
      baseUrl: baseUrls.prefactor,
      ...credentials.prefactor,
      fetch,
    });
    const session = await prefactor.getSession(ids.prefactor.sessionId);
    expect(session.summary?.id).toBe(ids.prefactor.sessionId);

    const chat = createRocketChatClient({
      baseUrl: baseUrls.rocketchat,
      ...credentials.rocketchat,
      fetch,
    });
    expect((await chat.listWorkspaceSessions()).sessions).toHaveLength(9);
  });
});
