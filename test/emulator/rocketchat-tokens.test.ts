import { describe, expect, test } from "vitest";
import type { RocketChatOptions } from "../../src/emulator/index.ts";
import { createCheckedEmulator, type CheckedEmulator } from "../support/checked-emulator.ts";

const userId = "2tTEqR7ZNMJ4HGGNa";
const login = "fake-login-token";
const otherLogin = "fake-other-login-token";
const personal = "fake-personal-token";
const other = { userId: "rbAXPnMktTFbNpwtJ", authToken: "fake-token-of-another" };

/** A user with two logins and a personal access token that can be called with, and another user. */
const workspace = (options?: RocketChatOptions) =>
  createCheckedEmulator({
    rocketchat: {
      credentials: [
        { userId, authToken: login },
        { userId, authToken: otherLogin },
        { userId, authToken: personal, personalAccessToken: true, bypassTwoFactor: true },
        other,
      ],
      ...options,
    },
  });

const call = (
  emulator: CheckedEmulator,
  authToken: string,
  line: string,
  body?: unknown,
  id = userId,
) =>
  emulator.call("rocketchat", line.replace(" ", " /api/v1/"), {
    headers: { "x-user-id": id, "x-auth-token": authToken },
    body,
  });

const list = "GET users.getPersonalAccessTokens";

/** Which of the tokens still are let in: of both logins, the personal one and the other user's. */
async function alive(emulator: CheckedEmulator) {
  const statuses = [];
  for (const [token, id] of [[login], [otherLogin], [personal], [other.authToken, other.userId]]) {
    const line = "GET users.info?username=test.john";
    statuses.push((await call(emulator, token!, line, undefined, id)).status === 200);
  }
  return statuses;
}

const remaining = async (emulator: CheckedEmulator, authToken = login) =>
  (await call(emulator, authToken, list)).body.tokens.map(({ name }: { name: string }) => name);

test("personal access tokens are listed for their user alone, without their values", async () => {
  const emulator = workspace();
  const { body } = await call(emulator, login, list);
  expect(body.tokens).toEqual([
    expect.objectContaining({
      name: "credential-2",
      lastTokenPart: "-token",
      bypassTwoFactor: true,
    }),
    {
      name: "myToken",
      createdAt: "2018-08-01T17:17:48.068Z",
      lastTokenPart: "R8Agh3",
      bypassTwoFactor: false,
    },
    expect.objectContaining({ name: "ci-bot", bypassTwoFactor: true }),
  ]);
  expect(JSON.stringify(body)).not.toContain(personal);
  expect(
    (await call(emulator, other.authToken, list, undefined, other.userId)).body.tokens,
  ).toEqual([]);
});

describe("what is ended", () => {
  test("by users.logout: all of the user, whoever calls", async () => {
    const emulator = workspace();
    await call(emulator, other.authToken, "POST users.logout", { userId }, other.userId);
    expect(await alive(emulator)).toEqual([false, false, false, true]);
  });

  test("by users.setActiveStatus: the same, and letting in brings none back", async () => {
    const emulator = workspace();
    const set = (activeStatus: boolean) =>
      call(
        emulator,
        other.authToken,
        "POST users.setActiveStatus",
        { userId, activeStatus },
        other.userId,
      );
    await set(false);
    expect(await alive(emulator)).toEqual([false, false, false, true]);
    await set(true);
    expect(await alive(emulator)).toEqual([false, false, false, true]);
  });

  test("by users.logoutOtherClients: the other logins", async () => {
    const emulator = workspace();
    const { body } = await call(emulator, login, "POST users.logoutOtherClients");
    expect(body).toEqual({ token: login, tokenExpires: "2023-08-22T00:25:54.234Z", success: true });
    expect(await alive(emulator)).toEqual([true, false, true, true]);
    expect(await remaining(emulator)).toEqual(["credential-2", "myToken", "ci-bot"]);
  });

  test("by users.logoutOtherClients with a personal access token: all logins, no expiry", async () => {
    const emulator = workspace();
    const { body } = await call(emulator, personal, "POST users.logoutOtherClients");
    expect(body).toEqual({ token: personal, tokenExpires: "", success: true });
    expect(await alive(emulator)).toEqual([false, false, true, true]);
  });

  test("by users.removeOtherTokens: the other logins and personal access tokens", async () => {
    const emulator = workspace();
    await call(emulator, login, "POST users.removeOtherTokens");
    expect(await alive(emulator)).toEqual([true, false, false, true]);
    expect(await remaining(emulator)).toEqual([]);
    const again = workspace();
    await call(again, personal, "POST users.removeOtherTokens");
    expect(await alive(again)).toEqual([false, false, true, true]);
  });

  test("by a logout of the session: the logins of that session only", async () => {
    const emulator = workspace();
    const sessionId = emulator.ids.rocketchat.currentSessionId;
    await call(emulator, personal, "POST sessions/logout.me", { sessionId });
    expect(await alive(emulator)).toEqual([false, false, true, true]);
  });
});

describe("users.removePersonalAccessToken", () => {
  const remove = (emulator: CheckedEmulator, authToken: string, tokenName: unknown) =>
    call(emulator, authToken, "POST users.removePersonalAccessToken", { tokenName });

  test("ends one by its name, also the one that calls, and once", async () => {
    const emulator = workspace();
    expect((await remove(emulator, login, "myToken")).body).toEqual({ success: true });
    expect(await remaining(emulator)).toEqual(["credential-2", "ci-bot"]);
    expect(await remove(emulator, login, "myToken")).toMatchObject({
      status: 400,
      body: { errorType: "error-token-does-not-exists" },
    });
    await remove(emulator, personal, "credential-2");
    expect(await alive(emulator)).toEqual([true, true, false, true]);
    expect((await remove(emulator, login, undefined)).body.error).toContain("'tokenName'");
  });

  test("asks for a second factor, but of a token that bypasses it", async () => {
    const emulator = workspace({ twoFactor: { methods: ["totp"] } });
    expect(await remove(emulator, login, "myToken")).toMatchObject({
      status: 400,
      body: { errorType: "totp-required" },
    });
    expect((await remove(emulator, personal, "myToken")).status).toBe(200);
  });

  test.each([
    [7, 400, 400],
    [8, 403, 400],
    [9, 403, 403],
  ] as const)(
    "%s: without the permission %s for the list, %s for the end",
    async (version, listed, ended) => {
      const emulator = createCheckedEmulator({
        rocketchat: { version, credentials: [{ permissions: [] }] },
      });
      const { status } = await emulator.call("rocketchat", list.replace(" ", " /api/v1/"));
      const refused = await emulator.call(
        "rocketchat",
        "POST /api/v1/users.removePersonalAccessToken",
        { body: { tokenName: "myToken" } },
      );
      expect([status, refused.status]).toEqual([listed, ended]);
    },
  );
});
