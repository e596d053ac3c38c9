import { describe, expect, test } from "vitest";
import { createCheckedEmulator, type CheckedEmulator } from "../support/checked-emulator.ts";

const all = (emulator: CheckedEmulator, query = "") =>
  emulator.call("rocketchat", `GET /api/v1/sessions/list.all${query}`);
const own = (emulator: CheckedEmulator, query = "") =>
  emulator.call("rocketchat", `GET /api/v1/sessions/list${query}`);
const ids = (body: any): string[] => body.sessions.map((session: any) => session.sessionId);
const sortBy = (sort: unknown) => `sort=${encodeURIComponent(JSON.stringify(sort))}`;

describe("pages of list.all", () => {
  test("hold each row once, newest login first", async () => {
    const emulator = createCheckedEmulator({ rocketchat: { rows: 230 } });
    const sessions: any[] = [];
    for (const [offset, rows] of [
      [0, 100],
      [100, 100],
      [200, 30],
      [300, 0],
    ]) {
      const { body } = await all(emulator, `?count=100&offset=${offset}`);
      expect(body).toMatchObject({ total: 230, count: 100, offset });
      expect(body.sessions).toHaveLength(rows!);
      sessions.push(...body.sessions);
    }
    expect(new Set(sessions.map((session) => session.sessionId)).size).toBe(230);
    const logins = sessions.map((session): string => session.loginAt);
    expect(logins).toEqual([...logins].sort().reverse());
    for (const session of sessions) {
      expect(session._id).toBe(session.sessionId);
    }
    expect(sessions.some((session) => session._user === undefined)).toBe(true);
    const avatars = sessions.map((session) => session._user?.avatarETag !== undefined);
    expect(new Set(avatars)).toEqual(new Set([true, false]));
  });

  test.each([
    ["", 50, 0, 50],
    ["?count=1000", 100, 0, 100],
    ["?count=7.9", 7, 0, 7],
    ["?offset=-3&count=5", 5, -3, 5],
    ["?offset=118", 50, 118, 2],
    ["?offset=120", 50, 120, 0],
  ])("%s: count %s, offset %s, %s rows", async (query, count, offset, rows) => {
    const emulator = createCheckedEmulator({ rocketchat: { rows: 120 } });
    const { body } = await all(emulator, query);
    expect(body).toMatchObject({ count, offset, total: 120 });
    expect(body.sessions).toHaveLength(rows);
  });

  test("move up when a session before them ends", async () => {
    const emulator = createCheckedEmulator({ rocketchat: { rows: 9 } });
    const before = ids((await all(emulator)).body);
    await emulator.call("rocketchat", "POST /api/v1/sessions/logout", {
      body: { sessionId: before[2] },
    });
    const { body } = await all(emulator, "?offset=2&count=2");
    expect(ids(body)).toEqual([before[3], before[4]]);
    expect(body.total).toBe(8);
  });

  test.each(["count=0", "count=-1", "count=0.5"])(
    "refuses %s, as the database does",
    async (query) => {
      const answer = await all(createCheckedEmulator(), `?${query}`);
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual({ success: false, error: "the limit must be positive" });
    },
  );

  test.each([
    ["search=x", "must NOT have additional properties"],
    ["fields=%7B%7D", "must NOT have additional properties"],
    ["query=%7B%7D", "must NOT have additional properties"],
    ["count=ten", "must be number"],
    ["offset=", "must be number"],
    ["count=1&count=2", "must be number"],
  ])("refuses %s", async (query, problem) => {
    const answer = await all(createCheckedEmulator(), `?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({
      success: false,
      error: `${problem} [invalid-params]`,
      errorType: "invalid-params",
    });
  });
});

describe("sort", () => {
  test("orders the rows inside a page, whose window stays that of the newest logins", async () => {
    const emulator = createCheckedEmulator();
    const newest = ids((await all(emulator, "?count=3")).body);
    const oldestFirst = await all(emulator, `?count=3&${sortBy({ loginAt: 1 })}`);
    expect(ids(oldestFirst.body)).toEqual([...newest].reverse());
  });

  test("goes through its keys in turn, missing values first", async () => {
    const emulator = createCheckedEmulator();
    const sort = sortBy({ "device.name": -1, "_user.name": 1 });
    const { body } = await all(emulator, `?${sort}`);
    const keys = body.sessions.map((session: any) => [session.device.name, session._user.name]);
    expect(keys.slice(0, 3)).toEqual([
      ["Firefox", undefined],
      ["Firefox", "User 00"],
      ["Chrome", "Guester"],
    ]);
  });

  test("refuses keys that are not on the list, the documented example among them", async () => {
    const emulator = createCheckedEmulator();
    for (const sort of [
      { value: -1, _id: 1 },
      { loginAt: -1, ip: 1 },
    ]) {
      const answer = await all(emulator, `?${sortBy(sort)}`);
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual({ success: false, error: "error-invalid-sort-keys" });
    }
  });

  test.each(["newest", '{"loginAt":2}', '{"loginAt":"asc"}', "[]", "null"])(
    "refuses %s",
    async (text) => {
      const answer = await all(createCheckedEmulator(), `?sort=${encodeURIComponent(text)}`);
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual({
        success: false,
        error: `Invalid sort parameter provided: "${text}" [error-invalid-sort]`,
        errorType: "error-invalid-sort",
        details: { helperMethod: "parseJsonQuery" },
      });
    },
  );
});

describe("filter", () => {
  test.each([
    ["chrome", 7],
    ["FIREFOXbrowser", 2],
    ["o94SveQp6fyPsoiNC", 1],
    ["BrowserWindowso94", 1],
    ["rodriq", 1],
    ["Guester", 1],
    ["113.0", 0],
    ["172.20", 0],
    ["localhost", 0],
    ["Chrom.", 0],
    ["(", 0],
  ])("%s finds %s of the nine rows", async (filter, total) => {
    const { body } = await all(createCheckedEmulator(), `?filter=${encodeURIComponent(filter)}`);
    expect(body.total).toBe(total);
    expect(body.sessions).toHaveLength(total);
  });

  test("finds at most five users by name", async () => {
    const emulator = createCheckedEmulator({ rocketchat: { rows: 600 } });
    const { body } = await all(emulator, "?filter=member-49&count=100");
    const users = new Set(body.sessions.map((session: any) => session.userId));
    expect(users.size).toBe(5);
  });

  test("is paged by what is left of its matches", async () => {
    const emulator = createCheckedEmulator();
    const [first] = ids((await all(emulator, "?filter=firefox")).body);
    await emulator.call("rocketchat", "POST /api/v1/sessions/logout", {
      body: { sessionId: first },
    });
    const { body } = await all(emulator, "?filter=firefox&count=1");
    expect(body.total).toBe(1);
    expect(ids(body)).not.toContain(first);
  });
});

describe("the caller's own list", () => {
  test("holds the caller's sessions, without users, and marks the current one", async () => {
    const emulator = createCheckedEmulator();
    const { currentSessionId, ownSessionId } = emulator.ids.rocketchat;
    const { body } = await own(emulator);
    expect(body.total).toBe(2);
    expect(body.sessions.map((session: any) => [session.sessionId, session.current])).toEqual([
      [currentSessionId, true],
      [ownSessionId, false],
    ]);
    for (const session of body.sessions) {
      expect(session).not.toHaveProperty("_user");
    }
  });

  test("has pages, a filter that looks no users up, and no mark before 8", async () => {
    const emulator = createCheckedEmulator({ rocketchat: { rows: 1009, version: 7 } });
    const { body } = await own(emulator, "?count=100&offset=100");
    expect(body).toMatchObject({ total: 102, count: 100, offset: 100 });
    expect(body.sessions).toHaveLength(2);
    expect(body.sessions[0]).not.toHaveProperty("current");
    expect((await own(emulator, "?filter=testroxie")).body.total).toBe(0);
    expect((await own(emulator, "?filter=chrome")).body.total).toBe(2);
  });
});
