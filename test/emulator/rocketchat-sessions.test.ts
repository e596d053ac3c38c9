import { describe, expect, test } from "vitest";
import { createCheckedEmulator, type CheckedEmulator } from "../support/checked-emulator.ts";
import { createClock } from "../support/emulator-clock.ts";

const info = (emulator: CheckedEmulator, sessionId: string) =>
  emulator.call("rocketchat", `GET /api/v1/sessions/info?sessionId=${sessionId}`);
const adminInfo = (emulator: CheckedEmulator, sessionId: string) =>
  emulator.call(
    "rocketchat",
    `GET /api/v1/sessions/info.admin?sessionId=${encodeURIComponent(sessionId)}`,
  );
const logoutMe = (emulator: CheckedEmulator, body: unknown) =>
  emulator.call("rocketchat", "POST /api/v1/sessions/logout.me", { body });
const logout = (emulator: CheckedEmulator, body: unknown) =>
  emulator.call("rocketchat", "POST /api/v1/sessions/logout", { body });
const listed = async (emulator: CheckedEmulator): Promise<any[]> =>
  (await emulator.call("rocketchat", "GET /api/v1/sessions/list.all")).body.sessions;

const notFound = { status: 404, body: { success: false, error: "Session not found" } };

describe("sessions/info", () => {
  test("sends the raw record, a hashed token in it, for an own session only", async () => {
    const emulator = createCheckedEmulator();
    const { currentSessionId, otherSessionId } = emulator.ids.rocketchat;
    const { body } = await info(emulator, currentSessionId);
    expect(body).toMatchObject({
      sessionId: currentSessionId,
      userId: "2tTEqR7ZNMJ4HGGNa",
      loginToken: "fake-hashed-login-token-0",
      searchTerm: "ChromebrowserWindowso94SveQp6fyPsoiNC2tTEqR7ZNMJ4HGGNa",
      day: 24,
      month: 5,
      year: 2023,
      success: true,
    });
    expect(body._id).toMatch(/^[0-9a-f]{24}$/);
    expect(body).not.toHaveProperty("_user");
    expect(await info(emulator, otherSessionId)).toMatchObject(notFound);
    expect(await info(emulator, "none")).toMatchObject(notFound);
  });

  test("says when the connection closed, which ends no session", async () => {
    const emulator = createCheckedEmulator({ rocketchat: { rows: 12 } });
    const { body } = await emulator.call("rocketchat", "GET /api/v1/sessions/list");
    const documents = await Promise.all(
      body.sessions.map(async (session: any) => (await info(emulator, session.sessionId)).body),
    );
    const closed = documents.filter(({ closedAt }) => closedAt !== undefined);
    expect(closed).not.toEqual([]);
    expect(closed.length).toBeLessThan(documents.length);
  });

  test("still finds a session that is logged out", async () => {
    const clock = createClock();
    const emulator = createCheckedEmulator({ now: clock.now });
    const { ownSessionId } = emulator.ids.rocketchat;
    await logout(emulator, { sessionId: ownSessionId });
    const { body } = await info(emulator, ownSessionId);
    expect(body).toMatchObject({
      logoutAt: new Date(clock.now()).toISOString(),
      logoutBy: emulator.credentials.rocketchat.userId,
    });
  });
});

describe("sessions/info.admin", () => {
  test("takes the id for a pattern and answers with the newest match", async () => {
    const emulator = createCheckedEmulator();
    const rows = await listed(emulator);
    const firefox = rows.find((row) => row.device.name === "Firefox");
    expect((await adminInfo(emulator, rows[4].sessionId)).body).toEqual({
      ...rows[4],
      success: true,
    });
    expect((await adminInfo(emulator, "firefox")).body.sessionId).toBe(firefox.sessionId);
    expect((await adminInfo(emulator, "^Fire.ox")).body.sessionId).toBe(firefox.sessionId);
    expect((await adminInfo(emulator, rows[3].userId)).body.sessionId).toBe(rows[0].sessionId);
    expect(await adminInfo(emulator, "none")).toMatchObject(notFound);
    expect(await adminInfo(emulator, "(")).toMatchObject({ status: 400 });
  });

  test("passes over sessions that are logged out", async () => {
    const emulator = createCheckedEmulator();
    const { otherSessionId } = emulator.ids.rocketchat;
    await logout(emulator, { sessionId: otherSessionId });
    expect(await adminInfo(emulator, otherSessionId)).toMatchObject(notFound);
  });
});

describe("logging out", () => {
  test("ends an own session, which leaves the lists, and can be repeated", async () => {
    const emulator = createCheckedEmulator();
    const { ownSessionId, otherSessionId } = emulator.ids.rocketchat;
    for (let turn = 0; turn < 2; turn += 1) {
      const answer = await logoutMe(emulator, { sessionId: ownSessionId });
      expect(answer).toMatchObject({ status: 200 });
      expect(answer.body).toEqual({ sessionId: ownSessionId, success: true });
    }
    const left = (await listed(emulator)).map((row) => row.sessionId);
    expect(left).not.toContain(ownSessionId);
    expect(left).toHaveLength(8);
    expect(await logoutMe(emulator, { sessionId: otherSessionId })).toMatchObject(notFound);
    expect(await logoutMe(emulator, { sessionId: "none" })).toMatchObject(notFound);
  });

  test("ends anyone's session", async () => {
    const emulator = createCheckedEmulator();
    const { otherSessionId } = emulator.ids.rocketchat;
    for (let turn = 0; turn < 2; turn += 1) {
      const answer = await logout(emulator, { sessionId: otherSessionId });
      expect(answer.body).toEqual({ sessionId: otherSessionId, success: true });
    }
    expect((await listed(emulator)).map((row) => row.sessionId)).not.toContain(otherSessionId);
    expect(await logout(emulator, { sessionId: "none" })).toMatchObject(notFound);
  });

  test("ends the caller's own token with the session that it belongs to", async () => {
    const emulator = createCheckedEmulator();
    const { currentSessionId } = emulator.ids.rocketchat;
    expect((await logoutMe(emulator, { sessionId: currentSessionId })).status).toBe(200);
    expect(await info(emulator, currentSessionId)).toMatchObject({
      status: 401,
      body: { message: "You must be logged in to do this." },
    });
  });

  test("never ends a personal access token", async () => {
    const emulator = createCheckedEmulator({
      rocketchat: { credentials: [{ personalAccessToken: true }] },
    });
    const { currentSessionId } = emulator.ids.rocketchat;
    await logoutMe(emulator, { sessionId: currentSessionId });
    const { body } = await emulator.call("rocketchat", "GET /api/v1/sessions/list");
    expect(body.sessions).toMatchObject([{ current: false }]);
  });

  test.each([
    ["{}", "must have required property 'sessionId'"],
    ['{"sessionId":"x","force":true}', "must NOT have additional properties"],
    ['{"sessionId":{}}', "must be string"],
    ["x", "must be object"],
  ])("refuses the body %s", async (body, problem) => {
    const emulator = createCheckedEmulator();
    for (const answer of [await logout(emulator, body), await logoutMe(emulator, body)]) {
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual({
        success: false,
        error: `${problem} [invalid-params]`,
        errorType: "invalid-params",
      });
    }
  });
});

describe("the query of an info route", () => {
  test.each([
    ["", "must have required property 'sessionId'"],
    ["?sessionId=a&x=1", "must NOT have additional properties"],
  ])("is refused when it is %j", async (query, problem) => {
    const emulator = createCheckedEmulator();
    for (const route of ["info", "info.admin"]) {
      const answer = await emulator.call("rocketchat", `GET /api/v1/sessions/${route}${query}`);
      expect(answer).toMatchObject({
        status: 400,
        body: { error: `${problem} [invalid-params]`, errorType: "invalid-params" },
      });
    }
  });
});
