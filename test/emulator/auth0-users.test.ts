import { describe, expect, test } from "vitest";
import type { Auth0Scope } from "../../src/emulator/index.ts";
import { createCheckedEmulator, type CheckedEmulator } from "../support/checked-emulator.ts";
import { createClock } from "../support/emulator-clock.ts";

const ana = "auth0|507f1f77bcf86cd799439020";
const userPath = `/users/${encodeURIComponent(ana)}`;

const get = (emulator: CheckedEmulator, path: string) => emulator.call("auth0", `GET ${path}`);
const search = (emulator: CheckedEmulator, q: string) =>
  get(emulator, `/users?search_engine=v3&include_totals=true&q=${encodeURIComponent(q)}`);
const idsOf = (users: { user_id: string }[]) => users.map(({ user_id }) => user_id);

describe("a look-up by e-mail address", () => {
  test("finds everyone who has it, and nobody by a part of it or in another case", async () => {
    const emulator = createCheckedEmulator({ auth0: { users: 50 } });
    const byEmail = async (email: string) =>
      idsOf((await get(emulator, `/users-by-email?email=${encodeURIComponent(email)}`)).body);
    expect(await byEmail("ana@example.com")).toEqual([ana, "google-oauth2|103547991597142817347"]);
    expect(await byEmail("user-0000049@example.com")).toEqual(["auth0|user-0000049"]);
    for (const other of ["ana@example", "Ana@example.com", "user-0000050@example.com"]) {
      expect(await byEmail(other)).toEqual([]);
    }
    expect((await get(emulator, "/users-by-email")).status).toBe(400);
    expect((await get(emulator, "/users-by-email?email=")).status).toBe(400);
  });
});

describe("a user", () => {
  test("hangs together: the address, the profile, sessions, grants, credentials and events", async () => {
    const emulator = createCheckedEmulator({ auth0: { users: 20, logs: 100 } });
    for (const email of ["ana@example.com", "user-0000019@example.com"]) {
      const [found] = (await get(emulator, `/users-by-email?email=${email}`)).body;
      const path = `/users/${encodeURIComponent(found.user_id)}`;
      const query = `user_id=${encodeURIComponent(found.user_id)}`;
      const lists = [
        (await get(emulator, path)).body,
        (await get(emulator, `${path}/sessions`)).body.sessions[0],
        (await get(emulator, `${path}/refresh-tokens`)).body.tokens[0],
        (await get(emulator, `/grants?${query}`)).body[0],
        (await get(emulator, `/device-credentials?type=rotating_refresh_token&${query}`)).body[0] ??
          (await get(emulator, `/device-credentials?type=refresh_token&${query}`)).body[0] ??
          (await get(emulator, `/device-credentials?type=public_key&${query}`)).body[0],
        (await get(emulator, `${path}/logs`)).body[0],
      ];
      expect(idsOf(lists)).toEqual(lists.map(() => found.user_id));
      const session = await get(emulator, `/sessions/${lists[1].id}`);
      expect(session.body).toEqual(lists[1]);
      expect(lists[5].user_name).toBe(email);
    }
  });

  test("shows tokens of identity providers with a scope of their own only", async () => {
    const identities = async (scopes?: Auth0Scope[]) => {
      const emulator = createCheckedEmulator({ auth0: { credentials: [{ scopes }] } });
      return JSON.stringify((await get(emulator, userPath)).body.identities);
    };
    expect(await identities()).toContain("fake-provider-access-token");
    expect(await identities(["read:users"])).not.toContain("fake-");
  });

  test("has the fields that were asked for", async () => {
    const emulator = createCheckedEmulator();
    const asked = await get(emulator, `${userPath}?fields=user_id,blocked`);
    expect(asked.body).toEqual({ user_id: ana, blocked: false });
    const others = await get(emulator, `${userPath}?fields=identities&include_fields=false`);
    expect(others.body).not.toHaveProperty("identities");
    expect((await get(emulator, "/users/auth0%7Cnobody")).status).toBe(404);
  });
});

describe("a block", () => {
  test("holds at once, changes nothing else, ends no session, and is lifted again", async () => {
    const clock = createClock();
    const emulator = createCheckedEmulator({ now: clock.now });
    const before = (await get(emulator, userPath)).body;
    for (const blocked of [true, false]) {
      const { body } = await emulator.call("auth0", `PATCH ${userPath}`, { body: { blocked } });
      const updated_at = new Date(clock.now()).toISOString();
      expect(body).toEqual({ ...before, blocked, updated_at });
      expect((await get(emulator, userPath)).body).toEqual(body);
      expect((await get(emulator, `${userPath}/sessions`)).body.sessions).toHaveLength(3);
    }
  });

  test.each([
    {},
    { blocked: "true" },
    { blocked: null },
    { blocked: true, email: "other@example.com" },
    { email: "other@example.com" },
  ])("of the form %j is refused", async (body) => {
    const emulator = createCheckedEmulator();
    const answer = await emulator.call("auth0", `PATCH ${userPath}`, { body });
    expect(answer).toMatchObject({ status: 400, body: { errorCode: "invalid_body" } });
  });

  test("is found by searches when their delay has passed, there and back", async () => {
    const clock = createClock();
    const emulator = createCheckedEmulator({ now: clock.now, auth0: { searchDelayMs: 1000 } });
    const found = async () => (await search(emulator, "blocked:true")).body.total;
    const block = (blocked: boolean) =>
      emulator.call("auth0", `PATCH ${userPath}`, { body: { blocked } });
    await block(true);
    expect(await found()).toBe(0);
    clock.advance(1000);
    expect(await found()).toBe(1);
    await block(false);
    expect(await found()).toBe(1);
    clock.advance(1000);
    expect(await found()).toBe(0);
  });
});

describe("the list of users", () => {
  test("is in pages from 0 on, of 50 unless asked, as an array or an object", async () => {
    const emulator = createCheckedEmulator({ auth0: { users: 120 } });
    const array = await get(emulator, "/users?page=2");
    expect(array.body).toHaveLength(20);
    const object = await get(emulator, "/users?page=1&per_page=100&include_totals=true");
    expect(object.body).toMatchObject({ start: 100, limit: 100, length: 20, total: 120 });
    expect(object.body.users).toEqual(array.body);
    expect((await get(emulator, "/users?page=9")).body).toEqual([]);
  });

  test.each([
    "per_page=0",
    "per_page=101",
    "per_page=x",
    "page=-1",
    "page=1e9",
    "include_totals=1",
  ])("refuses %s", async (query) => {
    const emulator = createCheckedEmulator();
    const answer = await get(emulator, `/users?${query}`);
    expect(answer).toMatchObject({ status: 400, body: { errorCode: "invalid_query_string" } });
  });

  test("reaches the first 1,000", async () => {
    const emulator = createCheckedEmulator({ auth0: { users: 1_000_000 } });
    expect((await get(emulator, "/users?per_page=100&page=9")).body).toHaveLength(100);
    const past = await get(emulator, "/users?per_page=100&page=10");
    expect(past).toMatchObject({ status: 400, body: { errorCode: "invalid_paging" } });
  });

  const google = "google-oauth2|103547991597142817347";
  test.each([
    ['email:"ANA@example.com"', [ana, google]],
    ["email:ana@example.com AND identities.provider:google-oauth2", [google]],
    [`user_id:"${ana}"`, [ana]],
    [`user_id:"${ana.toUpperCase()}"`, []],
    ["name:User*", ["auth0|user-0000003", "auth0|user-0000004"]],
    ["last_ip:203.0.113.7", [google]],
    ["logins_count:[41 TO 41]", [ana]],
    ["last_login:[* TO 2026-07-31]", [google]],
    ["last_login:[2026-08-01T08 TO *]", [ana]],
  ])("finds by %s", async (q, found) => {
    const emulator = createCheckedEmulator({ auth0: { users: 5 } });
    const { body } = await search(emulator, q);
    expect(body).toMatchObject({ total: found.length, length: found.length });
    expect(idsOf(body.users)).toEqual(found);
  });

  test("refuses an unknown field, another form, and a search without its engine", async () => {
    const emulator = createCheckedEmulator();
    const unknown = await search(emulator, "mail:a");
    expect(unknown).toMatchObject({
      status: 400,
      body: { message: 'The search query string has an error: unknown field "mail"' },
    });
    expect((await search(emulator, "ana")).status).toBe(400);
    expect((await search(emulator, "email:(a OR b)")).status).toBe(400);
    expect((await get(emulator, "/users?q=email:a")).status).toBe(400);
    expect((await get(emulator, "/users?sort=email")).status).toBe(400);
  });

  test("is sorted as asked", async () => {
    const emulator = createCheckedEmulator({ auth0: { users: 5 } });
    const sorted = async (sort: string) => idsOf((await get(emulator, `/users?sort=${sort}`)).body);
    const up = await sorted("user_id:1");
    expect(up).toEqual([...up].sort());
    expect(await sorted("user_id:-1")).toEqual([...up].reverse());
  });
});
