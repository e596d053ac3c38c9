import { describe, expect, test } from "vitest";
import { examples as auth0 } from "../../generated/auth0.examples.ts";
import { examples as cloudflareAccess } from "../../generated/cloudflare-access.examples.ts";
import { examples as prefactor } from "../../generated/prefactor.examples.ts";
import { examples as rocketchat } from "../../generated/rocketchat.examples.ts";
import { createCheckedEmulator } from "../support/checked-emulator.ts";

describe("the payloads of the vendors' pages", () => {
  test("Auth0: the page's session, with a real cursor where the page has a placeholder", async () => {
    const emulator = createCheckedEmulator();
    const user = encodeURIComponent(emulator.ids.auth0.documentedUserId);
    const { body } = await emulator.call("auth0", `GET /users/${user}/sessions?take=1`);
    const { documented } = auth0.listUserSessions["200"];
    expect(body).toEqual({ ...documented, next: expect.any(String) });
  });

  test("Auth0: the further examples are the first sessions of the other user", async () => {
    const emulator = createCheckedEmulator();
    const user = encodeURIComponent(emulator.ids.auth0.userId);
    const { body } = await emulator.call("auth0", `GET /users/${user}/sessions`);
    const { lastPage, nullFields, delegated } = auth0.listUserSessions["200"];
    expect(body).toEqual({
      sessions: [...lastPage.sessions, ...nullFields.sessions, ...delegated.sessions],
    });
  });

  test("Cloudflare Access: the page's session, placeholders and all", async () => {
    const emulator = createCheckedEmulator();
    const { credentials, ids } = emulator;
    const { body } = await emulator.call(
      "cloudflareAccess",
      `GET /accounts/${credentials.cloudflareAccess.accountId}/access/users/` +
        `${ids.cloudflareAccess.userId}/active_sessions/${ids.cloudflareAccess.nonce}`,
    );
    expect(body).toEqual(cloudflareAccess.getActiveSession["200"].documented);
  });

  test.each(Object.entries(prefactor.getSession["200"]))(
    "Prefactor: %s",
    async (_name, example) => {
      const emulator = createCheckedEmulator();
      const { body } = await emulator.call(
        "prefactor",
        `GET /api/v1/session/${example.summary.id}`,
      );
      expect(body).toEqual(example);
    },
  );

  test("Rocket.Chat: nine rows of a total of thirteen", async () => {
    const emulator = createCheckedEmulator({ rocketchat: { unlisted: 4 } });
    const { body } = await emulator.call("rocketchat", "GET /api/v1/sessions/list.all?count=50");
    const { documented } = rocketchat.listWorkspaceSessions["200"];
    expect(documented.sessions).toHaveLength(9);
    expect(body).toEqual(documented);
  });

  test("Rocket.Chat: the challenge, the refusal and the missing login of the page", async () => {
    const errors = rocketchat.listWorkspaceSessions;
    const line = "GET /api/v1/sessions/list.all";
    const challenged = createCheckedEmulator({ rocketchat: { twoFactor: {} } });
    const challenge = await challenged.call("rocketchat", line);
    expect(challenge).toMatchObject({ status: 400, body: errors["400"].documented });

    const old = createCheckedEmulator({ rocketchat: { version: 7 } });
    const anonymous = await old.call("rocketchat", line, { headers: {} });
    expect(anonymous.status).toBe(401);
    expect(anonymous.body).toEqual(errors["401"].documented);

    const limited = createCheckedEmulator({ rocketchat: { credentials: [{ permissions: [] }] } });
    const forbidden = await limited.call("rocketchat", line);
    expect(forbidden.status).toBe(403);
    expect(forbidden.body).toEqual(errors["403"].documented);
  });
});
