import { describe, expect, test } from "vitest";
import type { RocketChatOptions, RocketChatVersion } from "../../src/emulator/index.ts";
import { createCheckedEmulator } from "../support/checked-emulator.ts";
import { createClock } from "../support/emulator-clock.ts";

const listAll = "GET /api/v1/sessions/list.all";

/** Everything wrong at once; what is answered first shows the order of the checks. */
async function firstRefusals(version: RocketChatVersion): Promise<[number, string][]> {
  const wrong: RocketChatOptions = {
    version,
    licensed: false,
    twoFactor: {},
    rateLimit: { limit: 1, windowMs: 60_000 },
    credentials: [{ permissions: [] }],
  };
  const right: Partial<RocketChatOptions>[] = [
    {},
    { licensed: true },
    { credentials: [{}] },
    { rateLimit: false },
    { twoFactor: false },
  ];
  const answers: [number, string][] = [];
  for (let mended = 0; mended <= right.length; mended += 1) {
    const options = Object.assign({ ...wrong }, ...right.slice(0, mended));
    const emulator = createCheckedEmulator({ rocketchat: options });
    await emulator.call("rocketchat", listAll);
    const line = mended < right.length ? `${listAll}?x=1` : listAll;
    const headers = mended === 0 ? {} : undefined;
    const { status, body } = await emulator.call("rocketchat", line, { headers });
    answers.push([status, body.error ?? body.message ?? "page"]);
  }
  return answers;
}

const login = "You must be logged in to do this.";
const permission =
  "User does not have the permissions required for this action [error-unauthorized]";
const licence = "This is an enterprise feature [error-action-not-allowed]";
const validation = "must NOT have additional properties [invalid-params]";
const rate = expect.stringContaining("[error-too-many-requests]");

describe("the order of checks", () => {
  test("8: login, permission, licence, rate, validation, second factor", async () => {
    expect(await firstRefusals(8)).toEqual([
      [401, login],
      [403, permission],
      [403, permission],
      [429, rate],
      [400, validation],
      [200, "page"],
    ]);
  });

  test("7: licence before login, permission after validation", async () => {
    expect(await firstRefusals(7)).toEqual([
      [400, licence],
      [400, licence],
      [429, rate],
      [429, rate],
      [400, validation],
      [200, "page"],
    ]);
  });

  test("5: the licence last, as 401", async () => {
    const emulator = createCheckedEmulator({ rocketchat: { version: 5, licensed: false } });
    const answer = await emulator.call("rocketchat", listAll);
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual({ success: false, error: "unauthorized" });
    const challenged = createCheckedEmulator({
      rocketchat: { version: 5, licensed: false, twoFactor: {} },
    });
    expect(await challenged.call("rocketchat", listAll)).toMatchObject({
      status: 400,
      body: { errorType: "totp-required" },
    });
  });

  test("8: the licence after the permission, before the second factor", async () => {
    const emulator = createCheckedEmulator({ rocketchat: { licensed: false, twoFactor: {} } });
    const answer = await emulator.call("rocketchat", listAll);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({
      success: false,
      error: licence,
      errorType: "error-action-not-allowed",
    });
  });

  test("asks for no second factor where the permission is missing", async () => {
    const emulator = createCheckedEmulator({
      rocketchat: { twoFactor: { methods: ["email"] }, credentials: [{ permissions: [] }] },
    });
    expect((await emulator.call("rocketchat", listAll)).status).toBe(403);
    expect(emulator.mails).toEqual([]);
  });
});

describe("error bodies by version", () => {
  test.each([
    [5, { status: "error", message: login }],
    [7, { status: "error", message: login }],
    [8, { success: false, error: login, status: "error", message: login }],
    [9, { success: false, error: login }],
  ] as const)("%s: without a login", async (version, body) => {
    const emulator = createCheckedEmulator({ rocketchat: { version } });
    const { userId, authToken } = emulator.credentials.rocketchat;
    const wrong: Record<string, string>[] = [
      {},
      { "x-user-id": userId },
      { "x-auth-token": authToken },
      { "x-user-id": userId, "x-auth-token": "wrong" },
    ];
    for (const headers of wrong) {
      const answer = await emulator.call("rocketchat", listAll, { headers });
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual(body);
    }
  });

  test.each([
    [8, permission],
    [9, "forbidden"],
  ] as const)("%s: without the permission", async (version, error) => {
    const emulator = createCheckedEmulator({
      rocketchat: { version, credentials: [{ permissions: [] }] },
    });
    for (const line of [
      listAll,
      "GET /api/v1/sessions/info.admin?sessionId=x",
      "POST /api/v1/sessions/logout",
    ]) {
      const answer = await emulator.call("rocketchat", line);
      expect(answer.status).toBe(403);
      expect(answer.body).toEqual({ success: false, error });
    }
    expect((await emulator.call("rocketchat", "GET /api/v1/sessions/list")).status).toBe(200);
  });

  test("asks each route for its own permission", async () => {
    const emulator = createCheckedEmulator({
      rocketchat: { credentials: [{ permissions: ["view-device-management"] }] },
    });
    expect((await emulator.call("rocketchat", listAll)).status).toBe(200);
    const body = { sessionId: emulator.ids.rocketchat.otherSessionId };
    expect(
      (await emulator.call("rocketchat", "POST /api/v1/sessions/logout", { body })).status,
    ).toBe(403);
  });
});

describe("the headers of the route's handler", () => {
  const unlicensed = { licensed: false };
  test.each<[string, number, RocketChatOptions]>([
    ["a list", 200, {}],
    ["a challenge", 400, { twoFactor: {} }],
    ["a limit", 429, { rateLimit: { limit: 1, windowMs: 60_000 } }],
    ["no permission", 403, { credentials: [{ permissions: [] }] }],
    ["no licence", 400, unlicensed],
    ["no licence on 7", 400, { ...unlicensed, version: 7 }],
    ["no licence on 5", 401, { ...unlicensed, version: 5 }],
    ["no login", 401, {}],
  ])("are missing where a check came before it: %s, %i", async (what, status, rocketchat) => {
    const emulator = createCheckedEmulator({ rocketchat });
    if (status === 429) {
      await emulator.call("rocketchat", listAll);
    }
    const headers = what === "no login" ? {} : undefined;
    const answer = await emulator.call("rocketchat", listAll, { headers });
    expect(answer.status).toBe(status);
    const [control, pragma] = what.startsWith("no ") ? [null, null] : ["no-store", "no-cache"];
    expect(answer.headers.get("cache-control")).toBe(control);
    expect(answer.headers.get("pragma")).toBe(pragma);
  });
});

describe("the rate limit", () => {
  test("lets ten calls a minute through for a caller and route, its reset in milliseconds", async () => {
    const clock = createClock();
    const start = clock.now();
    const emulator = createCheckedEmulator({
      rocketchat: {
        rateLimit: true,
        credentials: [
          {},
          { userId: "fakeSecondUser", authToken: "fake-second-token" },
          {
            userId: "fakeThirdUser",
            authToken: "fake-third-token",
            permissions: ["view-device-management", "api-bypass-rate-limit"],
          },
        ],
      },
      now: clock.now,
    });
    const call = (line = listAll, headers?: Record<string, string>) =>
      emulator.call("rocketchat", line, { headers });
    for (let left = 9; left >= 0; left -= 1) {
      const { status, headers } = await call();
      expect(status).toBe(200);
      expect(headers.get("x-ratelimit-limit")).toBe("10");
      expect(headers.get("x-ratelimit-remaining")).toBe(String(left));
      expect(headers.get("x-ratelimit-reset")).toBe(String(start + 60_000));
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("pragma")).toBe("no-cache");
    }
    clock.advance(12_500);
    const refused = await call();
    expect(refused.status).toBe(429);
    expect(refused.body).toEqual({
      success: false,
      error:
        "Error, too many requests. Please slow down. You must wait 48 seconds before trying this " +
        "endpoint again. [error-too-many-requests]",
    });
    expect(refused.headers.get("x-ratelimit-reset")).toBe(String(start + 60_000));
    expect(refused.headers.has("retry-after")).toBe(false);

    expect((await call("GET /api/v1/sessions/list")).status).toBe(200);
    const second = { "x-user-id": "fakeSecondUser", "x-auth-token": "fake-second-token" };
    expect((await call(listAll, second)).status).toBe(200);
    const bypass = { "x-user-id": "fakeThirdUser", "x-auth-token": "fake-third-token" };
    for (let calls = 0; calls < 11; calls += 1) {
      const { status, headers } = await call(listAll, bypass);
      expect([status, headers.has("x-ratelimit-limit")]).toEqual([200, false]);
    }

    clock.advance(47_499);
    expect((await call()).status).toBe(429);
    clock.advance(1);
    expect((await call()).status).toBe(200);
  });

  test("counts the requests that are challenged, and sends no headers with a 401", async () => {
    const emulator = createCheckedEmulator({
      rocketchat: { rateLimit: { limit: 2, windowMs: 60_000 }, twoFactor: {} },
    });
    const anonymous = await emulator.call("rocketchat", listAll, { headers: {} });
    expect(anonymous.headers.has("x-ratelimit-limit")).toBe(false);
    expect((await emulator.call("rocketchat", listAll)).status).toBe(400);
    const challenged = await emulator.call("rocketchat", listAll);
    expect(challenged.status).toBe(400);
    expect(challenged.headers.get("x-ratelimit-remaining")).toBe("0");
    expect((await emulator.call("rocketchat", listAll)).status).toBe(429);
  });
});
