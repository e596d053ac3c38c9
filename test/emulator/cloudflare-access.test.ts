import { describe, expect, test } from "vitest";
import { examples } from "../../generated/cloudflare-access.examples.ts";
import type { EmulatorOptions } from "../../src/emulator/index.ts";
import { createCheckedEmulator } from "../support/checked-emulator.ts";
import { createClock } from "../support/emulator-clock.ts";

function setUp(options: EmulatorOptions = {}) {
  const emulator = createCheckedEmulator(options);
  const { accountId, zoneId } = emulator.credentials.cloudflareAccess;
  const users = `/accounts/${accountId}/access/users`;
  const call = (line: string, more?: { body?: unknown; headers?: Record<string, string> }) =>
    emulator.call("cloudflareAccess", line, more);
  return {
    ...emulator.ids.cloudflareAccess,
    emulator,
    call,
    users,
    account: `/accounts/${accountId}`,
    zone: `/zones/${zoneId}`,
    sessionsOf: async (user: string): Promise<any[]> =>
      (await call(`GET ${users}/${user}/active_sessions`)).body.result,
  };
}

const notFound = {
  status: 404,
  body: { errors: [{ code: 12135, message: "access.api.error.not_found" }], result: null },
};

const placeholder = {
  code: 1000,
  message: "A placeholder",
  documentation_url: expect.any(String),
  source: { pointer: expect.any(String) },
  error_chain: [{ code: 1000, message: expect.any(String) }],
};

describe("a success", () => {
  test.each([
    [false, []],
    [true, [placeholder]],
  ])("has placeholders where they are asked for: %s", async (placeholders, items) => {
    const { call, users } = setUp({ cloudflareAccess: { placeholders } });
    const { body } = await call(`GET ${users}`);
    expect(body).toMatchObject({ success: true, errors: items, messages: items });
    const deleted = await call(`DELETE ${users}/${body.result[2].id}`);
    expect(deleted.body).toEqual({ success: true, errors: items, messages: items, result: {} });
  });
});

describe("users", () => {
  test("begin with the documented one, whose pages come back", async () => {
    const { call, users, userId } = setUp();
    const { body } = await call(`GET ${users}`);
    expect(body.result[0]).toEqual(examples.listUsers["200"].documented.result[0]);
    expect(body.result[1]).toEqual(examples.listUsers["200"].nullIds.result[0]);
    expect(body.result_info).toEqual({
      page: 1,
      per_page: 1000,
      count: 3,
      total_count: 3,
      total_pages: 1,
    });
    expect((await call(`GET ${users}/${userId}`)).body).toEqual(examples.getUser["200"].documented);
    expect((await call(`GET ${users}/${userId}/last_seen_identity`)).body).toEqual(
      examples.getLastSeenIdentity["200"].documented,
    );
    expect((await call(`GET ${users}/${userId}/failed_logins`)).body.result).toEqual(
      examples.listFailedLogins["200"].documented.result,
    );
    expect((await call(`GET ${users}/${userId}/active_sessions`)).body.result[0]).toEqual(
      examples.listActiveSessions["200"].documented.result[0],
    );
  });

  test("come once each, page by page", async () => {
    const { call, users } = setUp({ cloudflareAccess: { rows: 25 } });
    const ids: string[] = [];
    for (const [page, count] of [
      [1, 10],
      [2, 10],
      [3, 5],
      [4, 0],
    ]) {
      const { body } = await call(`GET ${users}?page=${page}&per_page=10`);
      expect(body.result).toHaveLength(count!);
      expect(body.result_info).toMatchObject({ page, count, total_count: 25, total_pages: 3 });
      for (const user of body.result) {
        ids.push(user.id);
      }
    }
    expect(new Set(ids).size).toBe(25);
    for (const id of ids) {
      expect((await call(`GET ${users}/${id}`)).body.result.id).toBe(id);
    }
  });

  test.each([
    ["email=user-0000012@example.com", 1],
    ["name=jane%20DOE", 1],
    ["search=user-000001", 10],
    ["search=nobody", 0],
  ])("are found by %s", async (query, total) => {
    const { call, users } = setUp({ cloudflareAccess: { rows: 25 } });
    const { body } = await call(`GET ${users}?${query}&per_page=4`);
    expect(body.result_info.total_count).toBe(total);
    expect(body.result).toHaveLength(Math.min(total, 4));
  });

  test.each([
    [false, 10, 3],
    [true, 25, 7],
  ])(
    "are counted without the filter where that is asked for: %s",
    async (unfilteredTotal, total, pages) => {
      const { call, users } = setUp({ cloudflareAccess: { rows: 25, unfilteredTotal } });
      const { body } = await call(`GET ${users}?search=user-000001&per_page=4`);
      expect(body.result).toHaveLength(4);
      expect(body.result_info).toMatchObject({ count: 4, total_count: total, total_pages: pages });
      const last = await call(`GET ${users}?search=user-000001&per_page=4&page=3`);
      expect(last.body.result).toHaveLength(2);
      expect((await call(`GET ${users}`)).body.result_info.total_count).toBe(25);
    },
  );

  test("are gone with their sessions when they are deleted", async () => {
    const { call, users, userId, sessionsOf, nonce } = setUp();
    expect(await sessionsOf(userId)).toHaveLength(2);
    const deleted = await call(`DELETE ${users}/${userId}`);
    expect(deleted.status).toBe(202);
    expect(deleted.body).toEqual({ success: true, errors: [], messages: [], result: {} });
    for (const path of [
      "",
      "/active_sessions",
      `/active_sessions/${nonce}`,
      "/failed_logins",
      "/last_seen_identity",
    ]) {
      expect(await call(`GET ${users}/${userId}${path}`)).toMatchObject(notFound);
    }
    expect(await call(`DELETE ${users}/${userId}`)).toMatchObject(notFound);
    const { body } = await call(`GET ${users}`);
    expect(body.result.map((user: { id: string }) => user.id)).not.toContain(userId);
    expect(body.result_info.total_count).toBe(2);
  });
});

describe("active sessions", () => {
  test("are each found by the nonce inside their metadata, under their own user", async () => {
    const { call, users, sessionsOf, userId } = setUp({
      cloudflareAccess: { rows: 3, sessionsPerUser: 4 },
    });
    const other = (await call(`GET ${users}`)).body.result[2].id;
    for (const user of [userId, other]) {
      const sessions = await sessionsOf(user);
      expect(sessions).toHaveLength(4);
      for (const { metadata } of sessions) {
        const one = await call(`GET ${users}/${user}/active_sessions/${metadata.nonce}`);
        expect(one.body.result.isActive).toBe(true);
        const stranger = user === userId ? other : userId;
        expect(
          await call(`GET ${users}/${stranger}/active_sessions/${metadata.nonce}`),
        ).toMatchObject(notFound);
      }
    }
    expect(await call(`GET ${users}/${userId}/active_sessions/none`)).toMatchObject(notFound);
    expect(await call(`GET ${users}/none/active_sessions/none`)).toMatchObject(notFound);
  });

  test("end all at once for a user, after the delay, and not for others", async () => {
    const clock = createClock();
    const { call, account, users, userId, email, nonce, sessionsOf } = setUp({
      cloudflareAccess: { revocationDelayMs: 20_000 },
      now: clock.now,
    });
    const revoked = await call(`POST ${account}/access/organizations/revoke_user`, {
      body: { email: email.toUpperCase(), devices: true },
    });
    expect(revoked).toMatchObject({ status: 200 });
    expect(revoked.body).toEqual({ result: true, success: true });
    clock.advance(19_999);
    expect(await sessionsOf(userId)).toHaveLength(2);
    clock.advance(1);
    expect(await sessionsOf(userId)).toEqual([]);
    expect(await call(`GET ${users}/${userId}/active_sessions/${nonce}`)).toMatchObject(notFound);
    const other = (await call(`GET ${users}`)).body.result[2].id;
    expect(await sessionsOf(other)).toHaveLength(2);
  });

  test("end by way of a zone as well", async () => {
    const { call, zone, userId, email, sessionsOf, appId } = setUp();
    const tokens = await call(`POST ${zone}/access/apps/${appId}/revoke_tokens`);
    expect(tokens.status).toBe(202);
    expect(tokens.body).toEqual({ result: {}, success: true });
    await call(`POST ${zone}/access/organizations/revoke_user`, { body: { email } });
    expect(await sessionsOf(userId)).toEqual([]);
  });

  test("stay, without the application whose tokens were revoked", async () => {
    const { call, account, userId, sessionsOf, appId } = setUp();
    const appsOf = async () =>
      (await sessionsOf(userId)).map(({ metadata }) =>
        Object.values<{ uid: string }>(metadata.apps).map((app) => app.uid),
      );
    const before = await appsOf();
    expect(before[1]).toContain(appId);
    expect(await call(`POST ${account}/access/apps/${appId}/revoke_tokens`)).toMatchObject({
      status: 202,
    });
    expect(await appsOf()).toEqual(before.map((apps) => apps.filter((uid) => uid !== appId)));
    expect(await call(`POST ${account}/access/apps/none/revoke_tokens`)).toMatchObject(notFound);
  });

  test("are not ended for an address that nobody has", async () => {
    const { call, account } = setUp();
    const revoked = await call(`POST ${account}/access/organizations/revoke_user`, {
      body: { email: "nobody@example.com" },
    });
    expect(revoked).toMatchObject({ status: 200, body: { result: false, success: false } });
  });

  test.each(["{}", '{"email":1}', '{"email":"a@example.com","devices":"yes"}', "x"])(
    "are not ended by the body %s",
    async (body) => {
      const { call, account } = setUp();
      const answer = await call(`POST ${account}/access/organizations/revoke_user`, { body });
      expect(answer).toMatchObject({ status: 400, body: { success: false } });
    },
  );
});

describe("credentials", () => {
  const authenticationError = {
    success: false,
    errors: [{ code: 10000, message: "Authentication error" }],
    messages: [],
    result: null,
  };

  test("are a token, or an address with a key", async () => {
    const { call, users, emulator } = setUp();
    const { email, key } = emulator.credentials.cloudflareAccess;
    const both = { "x-auth-email": email, "x-auth-key": key };
    expect((await call(`GET ${users}`, { headers: both })).status).toBe(200);
    const wrong: Record<string, string>[] = [
      {},
      { "x-auth-email": email },
      { "x-auth-key": key },
      { ...both, "x-auth-key": "wrong" },
      { authorization: "Bearer wrong" },
    ];
    for (const headers of wrong) {
      const answer = await call(`GET ${users}`, { headers });
      expect(answer).toMatchObject({ status: 401 });
      expect(answer.body).toEqual(authenticationError);
    }
  });

  test("are refused at once where the header has the wrong form", async () => {
    const { call, users } = setUp();
    expect(await call(`GET ${users}`, { headers: { authorization: "Basic x" } })).toMatchObject({
      status: 400,
      body: { errors: [{ code: 6003, error_chain: [{ code: 6111 }] }] },
    });
  });

  test.each([
    ["GET {users}", "Access: Audit Logs Read"],
    ["GET {users}/u", "Access: Audit Logs Read"],
    ["GET {users}/u/active_sessions", "Access: Audit Logs Read"],
    ["GET {users}/u/active_sessions/n", "Access: Audit Logs Read"],
    ["GET {users}/u/failed_logins", "Access: Audit Logs Read"],
    ["GET {users}/u/last_seen_identity", "Access: Audit Logs Read"],
    ["GET {account}/access/logs/access_requests", "Access: Audit Logs Read"],
    ["GET {account}/access/apps", "Access: Apps and Policies Read"],
    ["GET {account}/access/apps", "Access: Apps and Policies Write"],
    ["GET {zone}/access/apps", "Access: Apps and Policies Revoke"],
    ["DELETE {account}/devices/registrations/r", "Zero Trust Write"],
    ["DELETE {account}/devices/registrations", "Zero Trust Write"],
    ["PATCH {account}/access/seats", "Zero Trust: Seats Write"],
    [
      "POST {account}/access/organizations/revoke_user",
      "Access: Organizations, Identity Providers, and Groups Write",
    ],
    ["POST {account}/access/organizations/revoke_user", "Access: Organizations Revoke"],
    ["POST {zone}/access/organizations/revoke_user", "Access: Organizations Revoke"],
    ["POST {account}/access/apps/a/revoke_tokens", "Access: Apps and Policies Revoke"],
    ["POST {account}/access/apps/a/revoke_tokens", "Access: Apps and Policies Write"],
    ["POST {zone}/access/apps/a/revoke_tokens", "Access: Apps and Policies Write"],
  ] as const)("need for %s: %s", async (template, permission) => {
    const lineOf = ({ users, account, zone }: ReturnType<typeof setUp>) =>
      template.replace("{users}", users).replace("{account}", account).replace("{zone}", zone);
    const none = setUp({ cloudflareAccess: { credentials: [{ permissions: [] }] } });
    const refused = await none.call(lineOf(none));
    expect(refused.status).toBe(403);
    expect(refused.body).toEqual(examples.getUser["4XX"].permissionMissing);
    const enough = setUp({ cloudflareAccess: { credentials: [{ permissions: [permission] }] } });
    expect((await enough.call(lineOf(enough))).status).not.toBe(403);
  });

  test("reach one account and one zone", async () => {
    const { call, emulator, appId } = setUp({ cloudflareAccess: { accountId: "fake-account" } });
    expect(emulator.credentials.cloudflareAccess.accountId).toBe("fake-account");
    expect((await call("GET /accounts/fake-account/access/users")).status).toBe(200);
    for (const line of [
      "GET /accounts/other/access/users",
      `POST /zones/other/access/apps/${appId}/revoke_tokens`,
    ]) {
      const refused = await call(line);
      expect(refused.status).toBe(403);
      expect(Object.keys(refused.body)).toEqual(["success", "errors"]);
    }
  });
});

describe("limits and unknown routes", () => {
  test("blocks a credential until its five minutes are over", async () => {
    const clock = createClock();
    const { call, users } = setUp({
      cloudflareAccess: { rateLimit: true, rows: 0 },
      now: clock.now,
    });
    const first = await call(`GET ${users}`);
    expect(first.headers.get("ratelimit")).toBe('"default";r=1199;t=300');
    expect(first.headers.get("ratelimit-policy")).toBe('"default";q=1200;w=300');
    expect(first.headers.has("retry-after")).toBe(false);
    for (let calls = 1; calls < 1200; calls += 1) {
      await call(`GET ${users}`);
    }
    clock.advance(1500);
    const refused = await call(`GET ${users}`);
    expect(refused).toMatchObject({
      status: 429,
      body: { errors: [{ code: 971 }], success: false },
    });
    expect(refused.headers.get("retry-after")).toBe("299");
    expect(refused.headers.get("ratelimit")).toBe('"default";r=0;t=299');
    clock.advance(298_500);
    expect((await call(`GET ${users}`)).status).toBe(200);
  });

  test("knows no way to end one session", async () => {
    const { emulator, users, userId, nonce } = setUp();
    const response = await emulator.fetch(
      `${emulator.baseUrls.cloudflareAccess}${users}/${userId}/active_sessions/${nonce}`,
      { method: "DELETE" },
    );
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      success: false,
      errors: [{ code: 7003, message: "No route for the URI" }],
    });
  });
});
