import { describe, expect, test } from "vitest";
import { createEmulator } from "../../src/emulator/index.ts";

describe("the record of requests", () => {
  test("holds request lines as they came, operations and statuses, and no credential", async () => {
    const emulator = createEmulator();
    const { token } = emulator.credentials.auth0;
    await emulator.fetch(
      `${emulator.baseUrls.auth0}/users/${encodeURIComponent("auth0|1")}/sessions?take=1&from=c%201`,
      { headers: { authorization: `Bearer ${token}` } },
    );
    await emulator.fetch(`${emulator.baseUrls.rocketchat}/api/v1/sessions/logout`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ sessionId: "x" }),
    });
    await emulator.fetch("http://localhost/elsewhere");
    expect(emulator.requests).toEqual([
      {
        method: "GET",
        path: "/auth0/api/v2/users/auth0%7C1/sessions?take=1&from=c%201",
        operation: "auth0.listUserSessions",
        status: 404,
      },
      {
        method: "POST",
        path: "/rocketchat/api/v1/sessions/logout",
        operation: "rocketchat.logoutWorkspaceSession",
        status: 401,
      },
      { method: "GET", path: "/elsewhere", operation: undefined, status: 404 },
    ]);
    expect(JSON.stringify(emulator.requests)).not.toContain(token);
    emulator.clearRecords();
    expect(emulator.requests).toEqual([]);
  });

  test("keeps the newest ten thousand", { timeout: 60_000 }, async () => {
    const emulator = createEmulator();
    for (let call = 0; call < 20_005; call += 1) {
      await emulator.fetch(`http://localhost/${call}`);
    }
    const { requests } = emulator;
    expect(requests).toHaveLength(10_000);
    expect(requests[0]!.path).toBe("/10005");
    expect(requests.at(-1)!.path).toBe("/20004");
  });

  test("belongs to one emulator, as all state does", async () => {
    const [one, other] = [createEmulator(), createEmulator()];
    const headers = { authorization: `Bearer ${one.credentials.auth0.token}` };
    const session = `${one.baseUrls.auth0}/sessions/sess_9f2c`;
    expect((await one.fetch(session, { method: "DELETE", headers })).status).toBe(202);
    expect((await one.fetch(session, { headers })).status).toBe(404);
    expect(other.requests).toEqual([]);
    expect((await other.fetch(session, { headers })).status).toBe(200);
  });
});
