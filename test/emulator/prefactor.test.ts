import { describe, expect, test } from "vitest";
import { createCheckedEmulator } from "../support/checked-emulator.ts";

const path = (id: string) => `GET /api/v1/session/${id}`;

describe("getSession", () => {
  test("finds each generated row by its id, in every documented status", async () => {
    const emulator = createCheckedEmulator({ prefactor: { rows: 40 } });
    const { sessionIdOfRow } = emulator.ids.prefactor;
    const ids = new Set<string>();
    const statuses = new Set<string>();
    for (let row = 0; row < 40; row += 1) {
      const { body } = await emulator.call("prefactor", path(sessionIdOfRow(row)));
      expect(body.summary.id).toBe(sessionIdOfRow(row));
      ids.add(body.summary.id);
      statuses.add(body.summary.status);
    }
    expect(ids.size).toBe(40);
    expect([...statuses].sort()).toEqual([
      "authenticated",
      "complete",
      "new",
      "revoked",
      "unauthenticated",
    ]);
    expect(await emulator.call("prefactor", path(sessionIdOfRow(40)))).toMatchObject({
      status: 404,
      body: { status: "error", code: "not_found" },
    });
  });

  test.each([
    ["0", 400, "bad_request"],
    ["013XRZP12G3NQK8NKV4Y96WRBZJE9DSR", 400, "bad_request"],
    ["013xrzp12g3nqk8ncwfp3ra29yjzx1gs", 400, "unexpected_ref_type"],
    ["00000000000000000000000000000000", 404, "not_found"],
  ])("refuses the id %s", async (id, status, code) => {
    const emulator = createCheckedEmulator();
    const answer = await emulator.call("prefactor", path(id));
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ status: "error", code, message: expect.any(String) });
  });

  test("is closed to a missing, a wrong and a powerless token", async () => {
    const emulator = createCheckedEmulator({
      prefactor: { credentials: [{}, { token: "fake-powerless", permitted: false }] },
    });
    const line = path(emulator.ids.prefactor.sessionId);
    const status = async (headers: Record<string, string>) => {
      const answer = await emulator.call("prefactor", line, { headers });
      return [answer.status, answer.body.code];
    };
    expect(await status({})).toEqual([401, "not_authenticated"]);
    expect(await status({ authorization: "Bearer wrong" })).toEqual([401, "bad_authtoken"]);
    expect(await status({ authorization: "Bearer fake-powerless" })).toEqual([
      403,
      "not_permitted",
    ]);
    expect(await status({ authorization: "Bearer fake-prefactor-token" })).toEqual([
      200,
      undefined,
    ]);
  });

  test("names the charset of its JSON", async () => {
    const emulator = createCheckedEmulator();
    const { sessionId } = emulator.ids.prefactor;
    for (const id of [sessionId, "0"]) {
      const { headers } = await emulator.call("prefactor", path(id));
      expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    }
  });

  test("is the only route: nothing else is documented", async () => {
    const emulator = createCheckedEmulator();
    const response = await emulator.fetch(`${emulator.baseUrls.prefactor}/api/v1/sessions`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: "not_found" });
  });
});
