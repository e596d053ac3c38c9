import { describe, expect, test } from "vitest";
import { examples } from "../../generated/rocketchat.examples.ts";
import { createCheckedEmulator, type CheckedEmulator } from "../support/checked-emulator.ts";

const get = (emulator: CheckedEmulator, path: string) =>
  emulator.call("rocketchat", `GET /api/v1/${path}`);
const post = (emulator: CheckedEmulator, path: string, body?: unknown) =>
  emulator.call("rocketchat", `POST /api/v1/${path}`, { body });
const names = ({ body }: { body: any }) => body.users.map((user: any) => user.username);
const withPermissions = (...permissions: any[]) =>
  createCheckedEmulator({ rocketchat: { credentials: [{ permissions }] } });

const notFound = { status: 400, body: { success: false, error: "User not found." } };
const { credentials, ids } = createCheckedEmulator();
const callerId = credentials.rocketchat.userId;
const { otherUserId, documentedUserId, soleOwnerId, federatedUserId } = ids.rocketchat;

describe("users.info", () => {
  test("has the page's user, by id, user name, or address without regard to case", async () => {
    const emulator = createCheckedEmulator();
    const { documented } = examples.getUserInfo[200];
    const queries = [
      `userId=${documentedUserId}`,
      "username=test.john",
      "email=TEST.john@test.com",
      // One look-up for both, as on the server.
      "userId=test.john",
      `username=${documentedUserId}`,
    ];
    for (const query of queries) {
      expect((await get(emulator, `users.info?${query}`)).body).toEqual(documented);
    }
    expect(await get(emulator, "users.info?username=TEST.JOHN")).toMatchObject(notFound);
  });

  test.each(["", "?userId=a&username=b", "?importId=a", "?userId=a&fields={}", "?"])(
    "%j is refused",
    async (query) => {
      const { status, body } = await get(createCheckedEmulator(), `users.info${query}`);
      expect([status, body.errorType]).toEqual([400, "invalid-params"]);
    },
  );

  test("without the permission tells less of others, and finds only the caller by address", async () => {
    const emulator = withPermissions();
    const { user } = (await get(emulator, `users.info?userId=${otherUserId}`)).body;
    expect(user).toMatchObject({ _id: otherUserId, active: true, canViewAllInfo: false });
    expect(user).not.toHaveProperty("emails");
    const address = "test.test@example.com";
    expect(await get(emulator, `users.info?email=${address}`)).toMatchObject(notFound);
    const own = (await get(emulator, `users.info?userId=${callerId}`)).body.user;
    expect(own.canViewAllInfo).toBe(true);
    const byAddress = await get(emulator, `users.info?email=${own.emails[0].address}`);
    expect(byAddress.body.user).toEqual(own);
  });

  test("does not know the address before 8.4", async () => {
    const emulator = createCheckedEmulator({ rocketchat: { version: 7 } });
    expect((await get(emulator, "users.info?email=test.john@test.com")).status).toBe(400);
  });

  test("needs no licence, nor does any other of these", async () => {
    const emulator = createCheckedEmulator({ rocketchat: { licensed: false } });
    const paths = [`users.info?userId=${callerId}`, "users.list", "users.listByStatus"];
    for (const path of [...paths, "users.getPersonalAccessTokens"]) {
      expect((await get(emulator, path)).status).toBe(200);
    }
    expect((await get(emulator, "sessions/list")).status).toBe(400);
  });
});

describe("users.list", () => {
  test("goes by user name, counts its rows, and has each user once with an own address", async () => {
    const emulator = createCheckedEmulator({ rocketchat: { rows: 60 } });
    const pages: any[] = [];
    for (let offset = 0; offset < 600; offset += 100) {
      pages.push((await get(emulator, `users.list?count=1000&offset=${offset}`)).body);
    }
    const users = pages.flatMap((page) => page.users);
    expect(pages.map(({ count }) => count)).toEqual(pages.map((page) => page.users.length));
    expect(new Set(users.map(({ _id }) => _id)).size).toBe(pages[0].total);
    const sorted = users.map(({ username }): string => username);
    expect(sorted).toEqual([...sorted].sort());
    const addresses = users.flatMap(({ emails = [] }) => emails.map((each: any) => each.address));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(users.find(({ username }) => username === "user-00")).toEqual(
      examples.listUsers[200].documented.users[2],
    );
  });

  test("has all at once for a count of zero, and 50 without one", async () => {
    const emulator = createCheckedEmulator({ rocketchat: { rows: 60 } });
    const { body } = await get(emulator, "users.list?count=0");
    expect(body.users).toHaveLength(body.total);
    expect((await get(emulator, "users.list")).body.count).toBe(50);
  });

  test("finds a whole address, which needs the permission to see it", async () => {
    const emulator = createCheckedEmulator();
    expect(names(await get(emulator, "users.list?email=TEST.test@example.com"))).toEqual([
      "test.test",
    ]);
    expect(names(await get(emulator, "users.list?email=test@example.com"))).toEqual([]);
    const limited = withPermissions("view-d-room");
    const refused = await get(limited, "users.list?email=test.test@example.com");
    expect([refused.status, refused.body.error]).toEqual([403, "unauthorized"]);
    const [row] = (await get(limited, "users.list")).body.users;
    expect(row).not.toHaveProperty("emails");
  });

  test("of a server before 8 ignores the address; one before 9 ignores `query`, in silence", async () => {
    const old = createCheckedEmulator({ rocketchat: { version: 7 } });
    const { total } = (await get(old, "users.list")).body;
    expect((await get(old, "users.list?email=nobody@example.com")).body.total).toBe(total);
    const ignored = encodeURIComponent('{"username":"nobody"}');
    const newer = createCheckedEmulator();
    expect((await get(newer, `users.list?query=${ignored}`)).body.total).toBe(total);
    const next = createCheckedEmulator({ rocketchat: { version: 9 } });
    expect((await get(next, `users.list?query=${ignored}`)).status).toBe(400);
  });

  test.each([
    [8, "User does not have the permissions required for this action [error-unauthorized]"],
    [9, "forbidden"],
  ] as const)("%s: without the permission", async (version, error) => {
    const emulator = createCheckedEmulator({
      rocketchat: { version, credentials: [{ permissions: [] }] },
    });
    for (const path of ["users.list", "users.listByStatus"]) {
      expect(await get(emulator, path)).toMatchObject({ status: 403, body: { error } });
    }
  });
});

describe("users.listByStatus", () => {
  test("hides nobody by default, and tells who is kept out", async () => {
    const emulator = createCheckedEmulator();
    const before = names(await get(emulator, "users.listByStatus"));
    await post(emulator, "users.setActiveStatus", { userId: otherUserId, activeStatus: false });
    expect(names(await get(emulator, "users.listByStatus"))).toEqual(before);
    const { body } = await get(emulator, "users.listByStatus?status=deactivated");
    expect(body.users).toMatchObject([{ _id: otherUserId, active: false, reason: "" }]);
    expect((await get(emulator, "users.listByStatus?status=active")).body.total).toBe(
      before.length - 1,
    );
  });

  test("finds a part of a name, and of an address with the permission alone", async () => {
    const emulator = createCheckedEmulator();
    expect(names(await get(emulator, "users.listByStatus?searchTerm=JOHN"))).toEqual(["test.john"]);
    expect(names(await get(emulator, "users.listByStatus?searchTerm=@test.com"))).toEqual([
      "test.john",
    ]);
    const limited = withPermissions("view-d-room");
    expect(names(await get(limited, "users.listByStatus?searchTerm=@test.com"))).toEqual([]);
    const [john] = (await get(limited, "users.listByStatus?searchTerm=john")).body.users;
    expect(john.emails).toEqual([{ address: "test.john@test.com", verified: true }]);
  });

  test("tells who has logged in", async () => {
    const emulator = createCheckedEmulator();
    const never = names(await get(emulator, "users.listByStatus?hasLoggedIn=false"));
    expect(never).toEqual(["dana:remote.example"]);
    expect((await get(emulator, "users.listByStatus?type=bot")).body.total).toBe(0);
  });

  test.each(["status=gone", "hasLoggedIn=maybe", "roles[]=admin", "count=x", "type=a&type=b"])(
    "%s is refused",
    async (query) => {
      const { status } = await get(createCheckedEmulator(), `users.listByStatus?${query}`);
      expect(status).toBe(400);
    },
  );
});

describe("users.setActiveStatus", () => {
  const set = (emulator: CheckedEmulator, userId: string, activeStatus: boolean, more?: object) =>
    post(emulator, "users.setActiveStatus", { userId, activeStatus, ...more });

  test("keeps out and lets in, and marks no session", async () => {
    const emulator = createCheckedEmulator();
    const { sessions } = (await get(emulator, "sessions/list.all")).body;
    for (const active of [false, false, true]) {
      const { body } = await set(emulator, otherUserId, active);
      expect(body).toEqual({ user: { _id: otherUserId, active }, success: true });
      const { user } = (await get(emulator, `users.info?userId=${otherUserId}`)).body;
      expect(user.active).toBe(active);
    }
    expect((await get(emulator, "sessions/list.all")).body.sessions).toEqual(sessions);
  });

  test("a user who is kept out is not found by name among the sessions, but by id", async () => {
    const emulator = createCheckedEmulator();
    const found = async (filter: string) =>
      (await get(emulator, `sessions/list.all?filter=${filter}`)).body.total;
    expect([await found("rodriq"), await found("rYhzFRd2QZjNwAAXX")]).toEqual([1, 1]);
    await set(emulator, "rYhzFRd2QZjNwAAXX", false);
    expect([await found("rodriq"), await found("rYhzFRd2QZjNwAAXX")]).toEqual([0, 1]);
  });

  test("asks before it takes the rooms of an only owner, and does not give them back", async () => {
    const emulator = createCheckedEmulator();
    const { lastOwner } = examples.setUserActiveStatus[400];
    for (const more of [{}, { confirmRelinquish: false }, { confirmRelinquish: null }]) {
      expect(await set(emulator, soleOwnerId, false, more)).toMatchObject({
        status: 400,
        body: lastOwner,
      });
    }
    expect((await set(emulator, soleOwnerId, true)).status).toBe(200);
    expect((await set(emulator, soleOwnerId, false, { confirmRelinquish: true })).status).toBe(200);
    await set(emulator, soleOwnerId, true);
    expect((await set(emulator, soleOwnerId, false)).status).toBe(200);
  });

  test("refuses an unknown user, one of another server and the last admin", async () => {
    const emulator = createCheckedEmulator();
    const { unknownUser, federated, lastAdmin } = examples.setUserActiveStatus[400];
    expect(await set(emulator, "none", false)).toMatchObject({ status: 400, body: unknownUser });
    expect(await set(emulator, federatedUserId, false)).toMatchObject({
      status: 400,
      body: federated,
    });
    expect((await set(emulator, documentedUserId, false)).status).toBe(200);
    expect(await set(emulator, callerId, false)).toMatchObject({ status: 400, body: lastAdmin });
  });

  test("lets a moderator pass the route, and refuses then", async () => {
    const moderator = await set(withPermissions("manage-moderation-actions"), otherUserId, false);
    expect(moderator).toMatchObject({
      status: 400,
      body: examples.setUserActiveStatus[400].moderator,
    });
    expect((await set(withPermissions(), otherUserId, false)).status).toBe(403);
  });

  test.each([
    {},
    { userId: "u" },
    { activeStatus: true },
    { userId: 1, activeStatus: true },
    { userId: "u", activeStatus: "x" },
    { userId: "u", activeStatus: true, confirmRelinquish: 1 },
    { userId: "u", activeStatus: true, reason: "x" },
  ])("%j is refused", async (body) => {
    const answer = await post(createCheckedEmulator(), "users.setActiveStatus", body);
    expect(answer).toMatchObject({ status: 400, body: { errorType: "invalid-params" } });
  });
});

describe("users.logout", () => {
  const sessionsOf = async (emulator: CheckedEmulator, userId: string) =>
    (await get(emulator, `sessions/list.all?filter=${userId}`)).body.total;

  test.each([
    [7, 1],
    [8, 0],
  ] as const)("%s: leaves %s session of the user listed", async (version, left) => {
    const emulator = createCheckedEmulator({ rocketchat: { version } });
    expect(await sessionsOf(emulator, otherUserId)).toBe(1);
    const { body } = await post(emulator, "users.logout", { userId: otherUserId });
    expect(body).toEqual({ message: `User ${otherUserId} has been logged out!`, success: true });
    expect(await sessionsOf(emulator, otherUserId)).toBe(left);
  });

  test("answers 200 for an id that nobody has", async () => {
    const emulator = createCheckedEmulator();
    expect((await post(emulator, "users.logout", { userId: "none" })).status).toBe(200);
    expect((await get(emulator, "sessions/list.all")).body.total).toBe(9);
  });

  test.each([undefined, {}, { userId: null }, { userId: "" }])(
    "logs the caller out for %j",
    async (body) => {
      const emulator = createCheckedEmulator();
      const answer = await post(emulator, "users.logout", body);
      expect(answer.body.message).toContain(callerId);
      expect((await get(emulator, "users.list")).status).toBe(401);
    },
  );

  test.each([
    [5, 401, "unauthorized"],
    [7, 403, "unauthorized"],
    [8, 403, "unauthorized"],
    [9, 403, "forbidden"],
  ] as const)("%s: another user needs the permission: %s %s", async (version, status, error) => {
    const emulator = createCheckedEmulator({
      rocketchat: { version, credentials: [{ permissions: [] }] },
    });
    const refused = await post(emulator, "users.logout", { userId: otherUserId });
    expect(refused).toMatchObject({ status, body: { success: false, error } });
    expect((await post(emulator, "users.logout", { userId: callerId })).status).toBe(200);
  });

  test("asks for no second factor, and refuses an id that is no text", async () => {
    const emulator = createCheckedEmulator({ rocketchat: { twoFactor: {} } });
    expect((await post(emulator, "users.logout", { userId: otherUserId })).status).toBe(200);
    expect((await post(emulator, "users.logout", { userId: 7 })).status).toBe(400);
  });
});
