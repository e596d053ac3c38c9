import { createEmulator } from "@session-clients/emulator";
import { describe, expect, test } from "vitest";
import { createCheckedEmulator, type CheckedEmulator } from "../support/checked-emulator.ts";
import { createClock } from "../support/emulator-clock.ts";

const object = { key: true, items: 2, next: expect.any(String) };
const array = { items: 2 };

const userPath = (emulator: CheckedEmulator) =>
  `/users/${encodeURIComponent(emulator.ids.auth0.userId)}`;

async function sessionIds(emulator: CheckedEmulator): Promise<string[]> {
  const { body } = await emulator.call("auth0", `GET ${userPath(emulator)}/sessions?take=100`);
  return body.sessions.map((session: { id: string }) => session.id);
}

async function tokenIds(emulator: CheckedEmulator): Promise<string[]> {
  const { body } = await emulator.call("auth0", `GET ${userPath(emulator)}/refresh-tokens`);
  return body.tokens.map((token: { id: string }) => token.id);
}

describe("listUserSessions", () => {
  test.each([
    { rows: 0, take: 100, pages: [0] },
    { rows: 1, take: 1, pages: [1] },
    { rows: 250, take: 100, pages: [100, 100, 50] },
    { rows: 200, take: 100, pages: [100, 100] },
    { rows: 7, take: 3, pages: [3, 3, 1] },
  ])("yields each of $rows rows once, $take a page", async ({ rows, take, pages }) => {
    const emulator = createCheckedEmulator({ auth0: { rows } });
    const ids: string[] = [];
    const sizes: number[] = [];
    let next: string | undefined;
    do {
      const from = next === undefined ? "" : `&from=${encodeURIComponent(next)}`;
      const { body } = await emulator.call(
        "auth0",
        `GET ${userPath(emulator)}/sessions?take=${take}${from}`,
      );
      ids.push(...body.sessions.map((session: { id: string }) => session.id));
      sizes.push(body.sessions.length);
      if (next !== undefined && body.next !== undefined) {
        expect(body.next).not.toBe(next);
      }
      next = body.next;
    } while (next !== undefined);
    expect(sizes).toEqual(pages);
    expect(new Set(ids).size).toBe(rows);
  });

  test("has 50 rows on a page when take is left out, and no next on the last", async () => {
    const emulator = createCheckedEmulator({ auth0: { rows: 51 } });
    const first = await emulator.call("auth0", `GET ${userPath(emulator)}/sessions`);
    expect(first.body.sessions).toHaveLength(50);
    const last = await emulator.call(
      "auth0",
      `GET ${userPath(emulator)}/sessions?from=${first.body.next}`,
    );
    expect(last.body.sessions).toHaveLength(1);
    expect(last.body).not.toHaveProperty("next");
  });

  test.each(["0", "101", "1.5", "-1", "x", ""])("refuses take=%s", async (take) => {
    const emulator = createCheckedEmulator();
    const answer = await emulator.call("auth0", `GET ${userPath(emulator)}/sessions?take=${take}`);
    expect(answer).toMatchObject({
      status: 400,
      body: { statusCode: 400, error: "Bad Request", errorCode: "invalid_query_string" },
    });
  });

  test.each([
    ["asked", [object, object, array]],
    ["documented", [array, { ...object, total: 3 }, array]],
    ["observed", [object, object, object]],
  ] as const)(
    "answers include_totals as %s: left out, true and false",
    async (includeTotals, [leftOut, asTrue, asFalse]) => {
      const emulator = createCheckedEmulator({ auth0: { includeTotals } });
      for (const [list, key] of [
        ["sessions", "sessions"],
        ["refresh-tokens", "tokens"],
      ]) {
        const formOf = async (query: string) => {
          const path = `${userPath(emulator)}/${list}?take=2${query}`;
          const { body } = await emulator.call("auth0", `GET ${path}`);
          if (Array.isArray(body)) {
            return { items: body.length };
          }
          const { [key!]: items, ...rest } = body;
          return { ...rest, key: true, items: items.length };
        };
        expect(await formOf("")).toEqual(leftOut);
        expect(await formOf("&include_totals=true")).toEqual(asTrue);
        expect(await formOf("&include_totals=false")).toEqual(asFalse);
      }
    },
  );

  test("refuses an includeTotals that is none of the three", () => {
    expect(() => createEmulator({ auth0: { includeTotals: "array" as never } })).toThrow(
      "auth0.includeTotals must be one of: asked, documented, observed.",
    );
  });

  test("names the charset of its JSON", async () => {
    const emulator = createCheckedEmulator();
    for (const path of [userPath(emulator) + "/sessions", "/sessions/unknown"]) {
      const { headers } = await emulator.call("auth0", `GET ${path}`);
      expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    }
  });

  test("gives cursors that last a day and belong to one list", async () => {
    const clock = createClock();
    const emulator = createCheckedEmulator({ auth0: { rows: 3 }, now: clock.now });
    const list = `${userPath(emulator)}/sessions`;
    const { body } = await emulator.call("auth0", `GET ${list}?take=1`);
    const read = (path: string) => emulator.call("auth0", `GET ${path}`);

    clock.advance(24 * 3600 * 1000 - 1);
    expect((await read(`${list}?from=${body.next}`)).body.sessions).toHaveLength(2);
    clock.advance(1);
    const bad = {
      status: 400,
      body: { message: expect.stringContaining("expired or is invalid") },
    };
    expect(await read(`${list}?from=${body.next}`)).toMatchObject(bad);

    const fresh = (await read(`${list}?take=1`)).body.next;
    expect(await read(`${list}?from=x${fresh}`)).toMatchObject(bad);
    expect(await read(`${userPath(emulator)}/refresh-tokens?from=${fresh}`)).toMatchObject(bad);
  });

  test("goes on after a cursor's row although that row has ended", async () => {
    const emulator = createCheckedEmulator({ auth0: { rows: 5 } });
    const list = `${userPath(emulator)}/sessions`;
    const ids = await sessionIds(emulator);
    const { body } = await emulator.call("auth0", `GET ${list}?take=2`);
    await emulator.call("auth0", `DELETE /sessions/${ids[1]}`);
    await emulator.call("auth0", `DELETE /sessions/${ids[2]}`);
    const rest = await emulator.call("auth0", `GET ${list}?from=${body.next}`);
    expect(rest.body.sessions.map((session: { id: string }) => session.id)).toEqual(ids.slice(3));
  });
});

describe("one session", () => {
  test("is answered, changed and ended, and its refresh token stays", async () => {
    const clock = createClock();
    const emulator = createCheckedEmulator({ now: clock.now });
    const tokens = await tokenIds(emulator);
    const [id] = await sessionIds(emulator);

    const changed = await emulator.call("auth0", `PATCH /sessions/${id}`, {
      body: { session_metadata: { device_name: "Phone" } },
    });
    expect(changed.status).toBe(200);
    const read = await emulator.call("auth0", `GET /sessions/${id}`);
    expect(read.body).toEqual(changed.body);
    expect(read.body).toMatchObject({
      id,
      session_metadata: { device_name: "Phone" },
      updated_at: new Date(clock.now()).toISOString(),
    });

    const ended = await emulator.call("auth0", `DELETE /sessions/${id}`);
    expect(ended).toMatchObject({ status: 202, body: undefined });
    expect(ended.headers.get("content-type")).toBeNull();
    expect(await sessionIds(emulator)).not.toContain(id);
    expect(await emulator.call("auth0", `GET /sessions/${id}`)).toMatchObject({
      status: 404,
      body: { message: "The session does not exist." },
    });
    expect(await tokenIds(emulator)).toEqual(tokens);
  });

  test("takes its own refresh token with it when it is revoked, and no other", async () => {
    const emulator = createCheckedEmulator({ auth0: { rows: 6 } });
    const tokens = await tokenIds(emulator);
    expect(tokens).toEqual([
      "rt_0001",
      "rt_4b1d",
      "token-0000002",
      "token-0000003",
      "token-0000004",
      "token-0000005",
    ]);
    const revoke = (id: string) => emulator.call("auth0", `POST /sessions/${id}/revoke`);
    expect(await revoke("sess_9f2c")).toMatchObject({ status: 202, body: undefined });
    expect(await tokenIds(emulator)).not.toContain("rt_4b1d");
    await revoke("session-0000004");
    expect(await tokenIds(emulator)).toEqual([
      "rt_0001",
      "token-0000002",
      "token-0000003",
      "token-0000005",
    ]);
    expect(await revoke("session-0000004")).toMatchObject({ status: 404 });
    expect(await revoke("s".repeat(51))).toMatchObject({ status: 400 });
  });

  test("is accepted for deletion although it is unknown", async () => {
    const emulator = createCheckedEmulator();
    expect(await emulator.call("auth0", "DELETE /sessions/none")).toMatchObject({ status: 202 });
    expect(await sessionIds(emulator)).toHaveLength(3);
  });

  test.each([
    ["{}", "invalid_body"],
    ['{"session_metadata":1}', "invalid_body"],
    ['{"session_metadata":{},"id":"x"}', "invalid_body"],
    ["not json", "invalid_body"],
    [
      JSON.stringify({
        session_metadata: Object.fromEntries(Array.from({ length: 26 }, (_, key) => [key, ""])),
      }),
      "invalid_body",
    ],
  ])("refuses the change %s", async (body, errorCode) => {
    const emulator = createCheckedEmulator();
    expect(await emulator.call("auth0", "PATCH /sessions/sess_9f2c", { body })).toMatchObject({
      status: 400,
      body: { errorCode },
    });
  });
});

describe("a user's access", () => {
  test("loses every session and no refresh token by deleteUserSessions", async () => {
    const emulator = createCheckedEmulator();
    const tokens = await tokenIds(emulator);
    const ended = await emulator.call("auth0", `DELETE ${userPath(emulator)}/sessions`);
    expect(ended).toMatchObject({ status: 202, body: undefined });
    expect(await sessionIds(emulator)).toEqual([]);
    expect(await tokenIds(emulator)).toEqual(tokens);
    const other = encodeURIComponent(emulator.ids.auth0.documentedUserId);
    const others = await emulator.call("auth0", `GET /users/${other}/sessions`);
    expect(others.body.sessions).toHaveLength(2);
  });

  test.each([
    { body: undefined, sessions: 0, tokens: 0 },
    { body: {}, sessions: 0, tokens: 0 },
    { body: { preserve_refresh_tokens: true }, sessions: 0, tokens: 3 },
    { body: { session_id: "sess_9f2c" }, sessions: 2, tokens: 2 },
    { body: { session_id: "sess_9f2c", preserve_refresh_tokens: true }, sessions: 2, tokens: 3 },
    { body: { session_id: "unknown" }, sessions: 3, tokens: 3 },
  ])("is revoked with $body", async ({ body, sessions, tokens }) => {
    const emulator = createCheckedEmulator();
    const path = `POST ${userPath(emulator)}/revoke-access`;
    expect(await emulator.call("auth0", path, { body })).toMatchObject({ status: 202 });
    expect(await sessionIds(emulator)).toHaveLength(sessions);
    expect(await tokenIds(emulator)).toHaveLength(tokens);
  });

  test.each(['{"session_id":1}', '{"preserve_refresh_tokens":"yes"}', '{"x":1}', "[]", "{"])(
    "is not revoked with %s",
    async (body) => {
      const emulator = createCheckedEmulator();
      const answer = await emulator.call("auth0", `POST ${userPath(emulator)}/revoke-access`, {
        body,
      });
      expect(answer).toMatchObject({ status: 400, body: { errorCode: "invalid_body" } });
      expect(await sessionIds(emulator)).toHaveLength(3);
    },
  );

  test("still shows until the delay has passed", async () => {
    const clock = createClock();
    const emulator = createCheckedEmulator({ revocationDelayMs: 5000, now: clock.now });
    await emulator.call("auth0", `DELETE ${userPath(emulator)}/sessions`);
    clock.advance(4999);
    expect(await sessionIds(emulator)).toHaveLength(3);
    clock.advance(1);
    expect(await sessionIds(emulator)).toEqual([]);
  });
});
