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

  test("are ended, blocked, deactivated and deleted like everybody", async () => {
    const { emulator, auth0, access, chat } = seeded([
      ada,
      { ...ada, email: "eve@acme.example", rocketchat: {} },
    ]);
    const [person, other] = emulator.people;
    const auth0Id = person!.auth0!.userId;
    await auth0.setUserBlocked(auth0Id, true);
    await expect(auth0.getUser(auth0Id)).resolves.toMatchObject({ blocked: true });
    await expect(auth0.listUsersByEmail({ email: ada.email })).resolves.toMatchObject([
      { blocked: true },
    ]);
    const { sessions } = await auth0.listUserSessions(auth0Id);
    await auth0.revokeSession(sessions[0]!.id);
    await expect(auth0.listUserSessions(auth0Id)).resolves.toHaveProperty("sessions.length", 2);
    await expect(auth0.listUserRefreshTokens(auth0Id)).resolves.toHaveProperty("tokens.length", 2);
    await auth0.revokeUserAccess(auth0Id, {});
    await expect(auth0.listUserSessions(auth0Id)).resolves.toHaveProperty("sessions.length", 0);
    const ofOther = await auth0.listUserSessions(other!.auth0!.userId);
    expect(ofOther.sessions).toHaveLength(3);

    const accessId = person!.cloudflareAccess!.userId;
    const [summary] = (await access.listActiveSessions(accessId)).result!;
    const nonce = summary!.metadata!.nonce!;
    await expect(access.getActiveSession(accessId, nonce)).resolves.toMatchObject({
      result: { email: ada.email, user_uuid: accessId },
    });
    await access.revokeUser({ email: ada.email.toUpperCase(), devices: true });
    await expect(access.listActiveSessions(accessId)).resolves.toMatchObject({ result: [] });
    await access.updateSeats([{ seat_uid: accessId, access_seat: false, gateway_seat: false }]);
    await expect(access.getUser(accessId)).resolves.toMatchObject({
      result: { access_seat: false, email: ada.email },
    });
    await access.deleteUser(accessId);
    await expect(access.listUsers({ email: ada.email })).resolves.toMatchObject({ result: [] });

    const { userId } = person!.rocketchat!;
    const rows = await chat.listWorkspaceSessions({ filter: userId });
    await chat.logoutWorkspaceSession(rows.sessions[1]!.sessionId);
    const left = await chat.listWorkspaceSessions({ filter: userId });
    expect(left.sessions.map((row) => row.sessionId)).toEqual(
      rows.sessions.map((row) => row.sessionId).filter((_, index) => index !== 1),
    );
    await chat.setUserActiveStatus({ userId, activeStatus: false });
    const { user } = await chat.getUserInfo({ username: "ada.l" });
    expect(user).toMatchObject({ _id: userId, active: false });
    const all = await chat.listUsers({ email: ada.email });
    expect(all.users).toMatchObject([{ _id: userId, active: false }]);
    await chat.logoutUser(userId);
    const ended = await chat.allWorkspaceSessions().toArray({ max: 99 });
    expect(ended.filter((row) => row.userId === userId)).toEqual([]);
    expect(ended.filter((row) => row.userId === other!.rocketchat!.userId)).toHaveLength(1);
  });

  test("by number are the same everywhere, thousands of them, each once", async () => {
    const count = 3000;
    const { emulator, auth0, access, chat, prefactor } = seeded(count, {
      auth0: { users: 5 },
      cloudflareAccess: { rows: 0 },
      rocketchat: { rows: 0 },
    });
    expect(emulator.people).toHaveLength(count);
    const person = emulator.people[2345]!;
    expect(person.email).toBe("person-0002345@example.com");
    const { email } = person;
    const ids = {
      auth0: (await auth0.listUsersByEmail({ email }))[0]?.user_id,
      cloudflareAccess: (await access.listUsers({ email })).result?.[0]?.id,
      rocketchat: (await chat.getUserInfo({ email })).user._id,
      prefactor: (await prefactor.getSession(person.prefactor!.sessionIds[0]!)).summary?.id,
    };
    expect(ids).toEqual({
      auth0: person.auth0!.userId,
      cloudflareAccess: person.cloudflareAccess!.userId,
      rocketchat: person.rocketchat!.userId,
      prefactor: person.prefactor!.sessionIds[0],
    });
    await expect(auth0.listUserSessions(ids.auth0!)).resolves.toHaveProperty("sessions.length", 1);

    const emails = async (rows: AsyncIterable<{ email?: string | null | undefined }>) => {
      const seen = new Set<string>();
      for await (const row of rows) {
        seen.add(row.email!);
      }
      return seen;
    };
    expect(await emails(access.allUsers())).toEqual(
      new Set(emulator.people.map((each) => each.email)),
    );
    const sessions = await chat.allWorkspaceSessions().toArray({ max: count + 1 });
    expect(sessions.map((row) => row.userId)).toEqual(
      emulator.people.map((each) => each.rocketchat!.userId),
    );
    expect(emulator.people.every((each) => each.prefactor!.sessionIds.length === 1)).toBe(true);
  });

  test("have the dates and addresses that are said", async () => {
    const createdAt = "2026-03-01T10:00:00+02:00";
    const lastActiveAt = Date.UTC(2026, 3, 2);
    const [ip, userAgent] = ["198.51.100.9", "ExampleAgent/1"];
    const { emulator, auth0, access, chat, prefactor } = seeded([
      {
        email: "old@acme.example",
        auth0: { sessions: [{ createdAt, lastActiveAt, ip, userAgent }] },
        cloudflareAccess: { sessions: [{ createdAt: "2026-02-01T00:00:00Z" }, { createdAt, ip }] },
        rocketchat: { sessions: [{ createdAt: "2000-01-01T00:00:00Z" }, { createdAt, ip }] },
        prefactor: { sessions: [{ createdAt, lastActiveAt, ip, userAgent }] },
      },
      { email: "new@acme.example", rocketchat: { sessions: 2 } },
    ]);
    const [old, recent] = emulator.people;
    const { sessions } = await auth0.listUserSessions(old!.auth0!.userId);
    expect(sessions).toMatchObject([
      {
        created_at: "2026-03-01T08:00:00.000Z",
        last_interacted_at: "2026-04-02T00:00:00.000Z",
        device: { initial_ip: ip, last_ip: ip, last_user_agent: userAgent },
      },
    ]);
    expect(Date.parse(sessions[0]!.expires_at as string)).toBeGreaterThan(lastActiveAt);
    await expect(auth0.getUser(old!.auth0!.userId)).resolves.toMatchObject({
      last_login: "2026-03-01T08:00:00.000Z",
      last_ip: ip,
    });

    const { result } = await access.listActiveSessions(old!.cloudflareAccess!.userId);
    const begun = Date.UTC(2026, 2, 1, 8) / 1000;
    expect(result!.map(({ metadata }) => metadata!.iat)).toEqual([
      Date.UTC(2026, 1, 1) / 1000,
      begun,
    ]);
    const nonce = result![1]!.metadata!.nonce!;
    await expect(
      access.getActiveSession(old!.cloudflareAccess!.userId, nonce),
    ).resolves.toMatchObject({ result: { iat: begun, ip } });
    const events = await access.listAccessRequests({ direction: "desc" });
    const times = events.result!.map((event) => event.created_at!);
    expect(times).toEqual([...times].sort().reverse());
    expect(events.result!.filter((event) => event.user_email === old!.email)).toMatchObject([
      { created_at: "2026-03-01T08:00:00.000Z", ip_address: ip },
      { created_at: "2026-03-01T07:59:59.000Z" },
    ]);

    const rows = await chat.allWorkspaceSessions().toArray({ max: 99 });
    const logins = rows.map((row) => Date.parse(row.loginAt));
    expect(logins).toEqual([...logins].sort((one, other) => other - one));
    expect(rows.slice(0, 2).map((row) => row.userId)).toEqual(
      Array(2).fill(recent!.rocketchat!.userId),
    );
    expect(rows.at(-1)).toMatchObject({
      userId: old!.rocketchat!.userId,
      loginAt: "2000-01-01T00:00:00.000Z",
    });
    for (const row of rows) {
      const found = await chat.getWorkspaceSession(row.sessionId.replaceAll(/\W/g, "."));
      expect(found).toMatchObject({ sessionId: row.sessionId, loginAt: row.loginAt });
    }

    const { summary } = await prefactor.getSession(old!.prefactor!.sessionIds[0]!);
    expect(summary).toMatchObject({
      first_seen: { at: begun, remote_ip: ip, user_agent: userAgent },
      last_seen: { at: lastActiveAt / 1000 },
    });
  });

  test.each([
    ["a text", "ada", TypeError, "people must be a number or a list"],
    ["too many", 100_001, RangeError, "people must be a whole number from 0 to 100000"],
    ["a text in the list", ["ada"], TypeError, "people must be a list of objects"],
    ["no address", [{}], TypeError, "people[0].email must be"],
    ["a bad address", [{ email: "ada" }], TypeError, "people[0].email must be an e-mail address"],
    ["an unknown key", [{ email: "a@b.c", okta: {} }], TypeError, 'people[0] has no option "okta"'],
    ["no account", [{ email: "a@b.c", auth0: 5 }], TypeError, "people[0].auth0 must be an object"],
    [
      "an account that is null",
      [{ email: "a@b.c", auth0: null }],
      TypeError,
      "people[0].auth0 must be an object",
    ],
    [
      "a username elsewhere",
      [{ email: "a@b.c", auth0: { username: "a" } }],
      TypeError,
      'people[0].auth0 has no option "username"',
    ],
    [
      "too many sessions",
      [{ email: "a@b.c", auth0: { sessions: 10_001 } }],
      RangeError,
      "people[0].auth0.sessions must be a whole number from 0 to 10000",
    ],
    [
      "what a provider does not show",
      [{ email: "a@b.c", cloudflareAccess: { sessions: [{ userAgent: "x" }] } }],
      TypeError,
      'people[0].cloudflareAccess.sessions[0] has no option "userAgent"',
    ],
    [
      "a time without a zone",
      [{ email: "a@b.c" }, { email: "b@b.c", auth0: { sessions: [{ createdAt: "2026-01-01" }] } }],
      RangeError,
      "people[1].auth0.sessions[0].createdAt must be a time",
    ],
    [
      "a time before the beginning",
      [{ email: "a@b.c", auth0: { sessions: [{ createdAt: 9, lastActiveAt: 8 }] } }],
      RangeError,
      "people[0].auth0.sessions[0].lastActiveAt must not be before its createdAt",
    ],
    [
      "an address twice",
      [{ email: "a@b.c" }, { email: "A@b.c" }],
      TypeError,
      "people[1].email is another person's",
    ],
    [
      "a user name twice",
      [
        { email: "a@b.c", rocketchat: {} },
        { email: "b@b.c", rocketchat: { username: "A" } },
      ],
      TypeError,
      "people[1].rocketchat.username is another person's",
    ],
    [
      "the address of an example",
      [{ email: "Jdoe@example.com", cloudflareAccess: {} }],
      TypeError,
      "people must not have Jdoe@example.com as email",
    ],
    [
      "the user name of an example",
      [{ email: "a@b.c", rocketchat: { username: "dana:remote.example" } }],
      TypeError,
      "people must not have dana:remote.example as username",
    ],
    [
      "more sessions than a list can have",
      Array.from({ length: 101 }, (_, index) => ({
        email: `${index}@b.c`,
        prefactor: { sessions: 10_000 },
      })),
      RangeError,
      "people must have at most 1000000 sessions at prefactor",
    ],
  ])("refuse %s", (_name, people, error, message) => {
    const make = () => createEmulator({ people: people as never });
    expect(make).toThrow(error);
    expect(make).toThrow(message);
  });
});
