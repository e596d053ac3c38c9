import { describe, expect, test } from "vitest";
import { examples } from "../../generated/auth0.examples.ts";
import { createCheckedEmulator, type CheckedEmulator } from "../support/checked-emulator.ts";

const user = encodeURIComponent("auth0|507f1f77bcf86cd799439020");

async function listed(emulator: CheckedEmulator, query = ""): Promise<any[]> {
  const { body } = await emulator.call("auth0", `GET /refresh-tokens?user_id=${user}${query}`);
  return body.refresh_tokens;
}

describe("lists of refresh tokens", () => {
  test("hold the documented token under two different keys", async () => {
    const emulator = createCheckedEmulator();
    const documentedUser = encodeURIComponent(emulator.ids.auth0.documentedUserId);
    const { documented: ofUser } = examples.listUserRefreshTokens["200"];
    const { documented: all } = examples.listRefreshTokens["200"];
    const next = expect.any(String);
    expect(
      (await emulator.call("auth0", `GET /users/${documentedUser}/refresh-tokens?take=1`)).body,
    ).toEqual({ ...ofUser, next });
    expect(
      (await emulator.call("auth0", `GET /refresh-tokens?user_id=${documentedUser}&take=1`)).body,
    ).toEqual({ ...all, next });
  });

  test("yield every token of a client once, in the order of their ids", async () => {
    const emulator = createCheckedEmulator({ auth0: { rows: 300 } });
    const ids: string[] = [];
    let next: string | undefined;
    do {
      const from = next === undefined ? "" : `&from=${next}`;
      const { body } = await emulator.call(
        "auth0",
        `GET /refresh-tokens?user_id=${user}&client_id=example-web-client&take=40${from}`,
      );
      for (const token of body.refresh_tokens) {
        expect(token.client_id).toBe("example-web-client");
        ids.push(token.id);
      }
      next = body.next;
    } while (next !== undefined);
    expect(ids).toHaveLength(149);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test("show or leave out the fields that are named", async () => {
    const emulator = createCheckedEmulator();
    const ids = await listed(emulator, "&fields=id,client_id");
    expect(ids[1]).toEqual({ id: "rt_4b1d", client_id: "exampleClient" });
    const others = await listed(emulator, "&fields=id&include_fields=false");
    expect(others[1]).not.toHaveProperty("id");
    expect(others[1]).toHaveProperty("client_id");
  });

  test("need a user, and refuse an unknown user or client", async () => {
    const emulator = createCheckedEmulator();
    expect(await emulator.call("auth0", "GET /refresh-tokens")).toMatchObject({
      status: 400,
      body: { message: "Missing required 'user_id'" },
    });
    expect(await emulator.call("auth0", "GET /refresh-tokens?user_id=none")).toMatchObject({
      status: 404,
      body: { errorCode: "inexistent_user" },
    });
    expect(
      await emulator.call("auth0", `GET /refresh-tokens?user_id=${user}&client_id=none`),
    ).toMatchObject({ status: 404 });
    expect(await emulator.call("auth0", "GET /users/none/refresh-tokens")).toMatchObject({
      status: 404,
    });
  });
});

describe("one refresh token", () => {
  test("is answered, changed and deleted", async () => {
    const emulator = createCheckedEmulator();
    const changed = await emulator.call("auth0", "PATCH /refresh-tokens/rt_4b1d", {
      body: { refresh_token_metadata: null },
    });
    expect(changed.body).toEqual({
      ...examples.listUserRefreshTokens["200"].lastPage.tokens[0],
      refresh_token_metadata: null,
    });
    expect((await emulator.call("auth0", "GET /refresh-tokens/rt_4b1d")).body).toEqual(
      changed.body,
    );
    expect(await emulator.call("auth0", "DELETE /refresh-tokens/rt_4b1d")).toMatchObject({
      status: 202,
      body: undefined,
    });
    expect(await emulator.call("auth0", "GET /refresh-tokens/rt_4b1d")).toMatchObject({
      status: 404,
    });
    expect(await emulator.call("auth0", "DELETE /refresh-tokens/rt_4b1d")).toMatchObject({
      status: 202,
    });
    expect(
      await emulator.call("auth0", "PATCH /refresh-tokens/rt_4b1d", {
        body: { refresh_token_metadata: {} },
      }),
    ).toMatchObject({ status: 404 });
    expect(
      await emulator.call("auth0", "PATCH /refresh-tokens/rt_0001", { body: {} }),
    ).toMatchObject({ status: 400, body: { errorCode: "invalid_body" } });
  });

  test("ends with all of its user's, while the sessions stay", async () => {
    const emulator = createCheckedEmulator();
    const ended = await emulator.call("auth0", `DELETE /users/${user}/refresh-tokens`);
    expect(ended.status).toBe(202);
    expect(await listed(emulator)).toEqual([]);
    const { body } = await emulator.call("auth0", `GET /users/${user}/sessions`);
    expect(body.sessions).toHaveLength(3);
    expect(await emulator.call("auth0", "DELETE /users/none/refresh-tokens")).toMatchObject({
      status: 404,
    });
  });
});

describe("revokeRefreshTokens", () => {
  const user_id = "auth0|507f1f77bcf86cd799439020";
  const client_id = "example-web-client";
  const audience = "https://api.acme.test";
  const revoke = (emulator: CheckedEmulator, body: unknown) =>
    emulator.call("auth0", "POST /refresh-tokens/revoke", { body });

  test.each([
    { body: { ids: ["rt_4b1d", "token-0000003", "unknown"] }, left: 8 },
    { body: { user_id }, left: 0 },
    { body: { user_id, client_id }, left: 6 },
    { body: { user_id, client_id, audience }, left: 6 },
    { body: { user_id, client_id: "exampleClient", audience: "<string>" }, left: 10 },
  ])("ends what $body names", async ({ body, left }) => {
    const emulator = createCheckedEmulator({ auth0: { rows: 10 } });
    expect(await revoke(emulator, body)).toMatchObject({ status: 202, body: undefined });
    expect(await listed(emulator)).toHaveLength(left);
  });

  test.each([
    {},
    { ids: [] },
    { ids: Array.from({ length: 101 }, String) },
    { ids: ["x".repeat(31)] },
    { ids: ["rt_4b1d"], user_id },
    { client_id },
    { user_id, audience },
    { user_id: "none" },
    { user_id, client_id: "none" },
    { user_id, client_id, audience: "none" },
    { user_id: "" },
    { user_id, client_id: "c".repeat(65) },
    { user_id, surprise: true },
  ])("answers 400, never 404, to %j", async (body) => {
    const emulator = createCheckedEmulator({ auth0: { rows: 10 } });
    expect(await revoke(emulator, body)).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_body" },
    });
    expect(await listed(emulator)).toHaveLength(10);
  });
});
