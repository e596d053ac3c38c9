import { createAuth0Client } from "@session-clients/auth0";
import { createCloudflareAccessClient } from "@session-clients/cloudflare-access";
import { createEmulator, type EmulatorOptions } from "@session-clients/emulator";
import { createPrefactorClient } from "@session-clients/prefactor";
import { createRocketChatClient } from "@session-clients/rocketchat";
import { describe, expect, test } from "vitest";

const ada = {
  email: "ada@acme.example",
  name: "Ada",
  auth0: { sessions: 3 },
  cloudflareAccess: { sessions: 2 },
  rocketchat: { username: "ada.l", sessions: 4 },
  prefactor: { sessions: 2 },
};
const bob = { email: "bob@acme.example", auth0: { sessions: 0 } };

function seeded(people: EmulatorOptions["people"], more: EmulatorOptions = {}) {
  const emulator = createEmulator({ ...more, people: people! });
  const { baseUrls, credentials, fetch } = emulator;
  const { accountId, token } = credentials.cloudflareAccess;
  return {
    emulator,
    auth0: createAuth0Client({
      baseUrl: baseUrls.auth0,
      token: credentials.auth0.token,
      fetch,
    }),
    access: createCloudflareAccessClient({
      baseUrl: baseUrls.cloudflareAccess,
      accountId,
      token,
      fetch,
    }),
    chat: createRocketChatClient({
      baseUrl: baseUrls.rocketchat,
      ...credentials.rocketchat,
      fetch,
    }),
    prefactor: createPrefactorClient({
      baseUrl: baseUrls.prefactor,
      token: credentials.prefactor.token,
      fetch,
    }),
  };
}

describe("seeded people", () => {
  test("are found by e-mail and have their sessions, each under their user", async () => {
    const { emulator, auth0, access, chat, prefactor } = seeded([ada, bob]);
    const [ids] = emulator.people;
    expect(ids).toMatchObject({ email: ada.email, name: "Ada" });

    const users = await auth0.listUsersByEmail({ email: ada.email });
    expect(users).toMatchObject([{ user_id: ids!.auth0!.userId, name: "Ada" }]);
    const found = await auth0.allUsers({ q: `email:"${ada.email}"` }).toArray({ max: 9 });
    expect(found).toEqual(users);
    const { sessions } = await auth0.listUserSessions(ids!.auth0!.userId);
    expect(sessions.map((session) => session.user_id)).toEqual(Array(3).fill(ids!.auth0!.userId));
    await expect(auth0.getSession(sessions[1]!.id)).resolves.toEqual(sessions[1]);
    const tokens = await auth0.listUserRefreshTokens(ids!.auth0!.userId);
    expect(tokens.tokens.map((token) => token.session_id)).toEqual(sessions.map(({ id }) => id));

    const { result } = await access.listUsers({ email: ada.email });
    expect(result).toMatchObject([{ id: ids!.cloudflareAccess!.userId, name: "Ada" }]);
    const active = await access.listActiveSessions(ids!.cloudflareAccess!.userId);
    expect(active.result).toHaveLength(2);

    const { user } = await chat.getUserInfo({ email: ada.email });
    expect(user).toMatchObject({ _id: ids!.rocketchat!.userId, username: "ada.l", name: "Ada" });
    const list = await chat.listUsers({ email: ada.email });
    expect(list.users.map(({ _id }) => _id)).toEqual([ids!.rocketchat!.userId]);
    const rows = await chat.allWorkspaceSessions({ filter: "ada.l" }).toArray({ max: 99 });
    expect(rows.map((row) => row.userId)).toEqual(Array(4).fill(ids!.rocketchat!.userId));
    expect(new Set(rows.map((row) => row.sessionId)).size).toBe(4);

    expect(ids!.prefactor!.sessionIds).toHaveLength(2);
    const seen = await Promise.all(
      ids!.prefactor!.sessionIds.map((id) => prefactor.getSession(id)),
    );
    const [one, other] = seen.map(({ summary }) => summary!);
    expect(one!.id).not.toBe(other!.id);
    expect(one!.authenticated_identity_id).toBe(other!.authenticated_identity_id);
  });

  test("have no account where none is said, and the examples stay", async () => {
    const { emulator, auth0, access, chat } = seeded([ada, bob]);
    const person = emulator.people[1]!;
    expect(Object.keys(person)).toEqual(["email", "name", "auth0"]);
    await expect(auth0.listUserSessions(person.auth0!.userId)).resolves.toMatchObject({
      sessions: [],
    });
    await expect(access.listUsers({ email: bob.email })).resolves.toMatchObject({ result: [] });
    await expect(chat.getUserInfo({ email: bob.email })).rejects.toThrow("User not found");

    const plain = createEmulator();
    expect(emulator.ids).toEqual(plain.ids);
    const { sessions } = await auth0.listUserSessions(emulator.ids.auth0.userId);
    expect(sessions).toHaveLength(3);
    const all = await chat.allWorkspaceSessions().toArray({ max: 99 });
    expect(all).toHaveLength(9 + 4);
    expect(plain.people).toEqual([]);
  });
});
