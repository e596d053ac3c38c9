import type { Context } from "hono";
import { describe, expect, test, onTestFinished } from "vitest";
import { createEmulator } from "../../src/emulator/index.ts";
import { bodyText } from "../../src/emulator/request.ts";
import { RowSet } from "../../src/emulator/row-set.ts";
import { createCheckedEmulator } from "../support/checked-emulator.ts";

const rows = 1_000_000;
const mebibyte = 1024 * 1024;

describe("a page", () => {
  const emulator = createCheckedEmulator({
    auth0: { rows },
    cloudflareAccess: { rows },
    rocketchat: { rows },
  });
  const { credentials, ids } = emulator;
  const auth0User = encodeURIComponent(ids.auth0.userId);

  test.each([
    ["1000", 1000],
    ["1001", 1000],
    ["1000000", 1000],
    ["1e300", 1000],
    ["9".repeat(400), 1000],
  ])("of Cloudflare's users with per_page=%s has %s", async (perPage, length) => {
    const path = `/accounts/${credentials.cloudflareAccess.accountId}/access/users`;
    const { body } = await emulator.call("cloudflareAccess", `GET ${path}?per_page=${perPage}`);
    expect(body.result).toHaveLength(length);
    expect(body.result_info).toMatchObject({ per_page: 1000, count: 1000, total_pages: 1000 });
  });

  test.each(["1e300", "9007199254740991"])(
    "of Cloudflare's users, page=%s, is empty",
    async (page) => {
      const path = `/accounts/${credentials.cloudflareAccess.accountId}/access/users`;
      const { body } = await emulator.call("cloudflareAccess", `GET ${path}?page=${page}`);
      expect(body.result).toEqual([]);
    },
  );

  test.each([
    `/users/${auth0User}/sessions?`,
    `/users/${auth0User}/refresh-tokens?`,
    `/refresh-tokens?user_id=${auth0User}&`,
  ])("of Auth0's %s takes 1 to 100", async (path) => {
    const first = await emulator.call("auth0", `GET ${path}take=100`);
    const [items] = Object.values(first.body) as unknown[][];
    expect(items).toHaveLength(100);
    for (const take of ["0", "101", "1000000", "1e2", "-1", "9".repeat(400), ""]) {
      const refused = await emulator.call("auth0", `GET ${path}take=${take}`);
      expect(refused).toMatchObject({ status: 400, body: { errorCode: "invalid_query_string" } });
    }
  });

  test.each(["list", "list.all"])("of Rocket.Chat's %s has 100 at most", async (route) => {
    for (const count of ["101", "1000000", "1e300"]) {
      const { body } = await emulator.call(
        "rocketchat",
        `GET /api/v1/sessions/${route}?count=${count}`,
      );
      expect(body).toMatchObject({ count: 100 });
      expect(body.sessions).toHaveLength(100);
    }
    const none = await emulator.call("rocketchat", `GET /api/v1/sessions/${route}?count=0`);
    expect(none.status).toBe(400);
  });
});

describe("a request body", () => {
  const padded = (body: object, length: number) => JSON.stringify(body).padEnd(length);
  const { ids, credentials } = createEmulator();
  const { accountId } = credentials.cloudflareAccess;
  const calls = [
    ["auth0", "PATCH /sessions/sess_9f2c", { session_metadata: {} }, 200],
    ["auth0", `POST /users/${encodeURIComponent(ids.auth0.userId)}/revoke-access`, {}, 202],
    ["auth0", "POST /refresh-tokens/revoke", { user_id: ids.auth0.userId }, 202],
    [
      "cloudflareAccess",
      `POST /accounts/${accountId}/access/organizations/revoke_user`,
      { email: ids.cloudflareAccess.email },
      200,
    ],
    [
      "rocketchat",
      "POST /api/v1/sessions/logout",
      { sessionId: ids.rocketchat.otherSessionId },
      200,
    ],
  ] as const;

  test.each(calls)("to %s %s is read to 1 MiB", async (provider, line, body, status) => {
    const emulator = createCheckedEmulator();
    const large = await emulator.call(provider, line, { body: padded(body, mebibyte + 1) });
    expect(large.status).toBe(400);
    const whole = await emulator.call(provider, line, { body: padded(body, mebibyte) });
    expect(whole.status).toBe(status);
  });

  test("to the token exchange is read to 1 MiB", async () => {
    const emulator = createEmulator();
    const { clientId, clientSecret } = emulator.credentials.auth0;
    const body = {
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: clientSecret,
      audience: "https://acme.example.com/api/v2/",
    };
    const send = async (length: number) => {
      const response = await emulator.fetch("http://localhost/auth0/oauth/token", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: padded(body, length),
      });
      return response.status;
    };
    expect([await send(mebibyte + 1), await send(mebibyte)]).toEqual([400, 200]);
  });

  // Not through the emulator of a test, which keeps what is sent and so would read on.
  test("that never ends is left where it is too long", async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
      cancel() {
        cancelled = true;
      },
    });
    const init = { method: "PATCH", body, duplex: "half" };
    const raw = new Request("http://localhost", init);
    expect(await bodyText({ req: { raw } } as Context)).toBeUndefined();
    expect(cancelled).toBe(true);
  });

  test("that is too long is answered on a port too, and so is the next request", async () => {
    const emulator = createEmulator();
    const server = await emulator.listen();
    onTestFinished(() => server.close());
    const send = async (length: number) => {
      const response = await fetch(`${server.baseUrls.auth0}/sessions/sess_9f2c`, {
        method: "PATCH",
        headers: {
          authorization: `Bearer ${credentials.auth0.token}`,
          "content-type": "application/json",
        },
        body: padded({ session_metadata: {} }, length),
      });
      return response.status;
    };
    expect([await send(3 * mebibyte), await send(100)]).toEqual([400, 200]);
  });
});

describe("metadata", () => {
  const nested = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;

  test.each([
    ["a text of 256 characters", JSON.stringify("a".repeat(256))],
    ["a number", "1"],
    ["deeply nested", nested],
  ])("whose value is %s is refused, as its description says", async (_, value) => {
    const emulator = createCheckedEmulator();
    const answer = await emulator.call("auth0", "PATCH /sessions/sess_9f2c", {
      body: `{"session_metadata":{"a":${value}}}`,
    });
    expect(answer).toMatchObject({ status: 400, body: { errorCode: "invalid_body" } });
    expect((await emulator.call("auth0", "GET /sessions/sess_9f2c")).status).toBe(200);
  });

  test("may have a text of 255 characters", async () => {
    const body = { session_metadata: { a: "a".repeat(255) } };
    const emulator = createCheckedEmulator();
    const answer = await emulator.call("auth0", "PATCH /sessions/sess_9f2c", { body });
    expect(answer).toMatchObject({ status: 200, body });
  });
});

describe("what is remembered", () => {
  test("of ends that are still to come is each row once", () => {
    let now = 0;
    const set = new RowSet(100, () => now, 10);
    let read = 0;
    const counted = (row: number) =>
      new Proxy([row], { get: (list, key) => ((read += 1), Reflect.get(list, key)) });
    for (let time = 0; time < 1000; time += 1) {
      set.end(counted(7));
    }
    for (let time = 0; time < 1000; time += 1) {
      set.end("all");
    }
    read = 0;
    for (let time = 0; time < 1000; time += 1) {
      set.has(7);
    }
    now = 10;
    expect([set.has(7), set.left]).toEqual([false, 0]);
    // The lists that were handed over are not looked at again.
    expect(read).toBe(0);
  });

  test("of requests is 32 million characters of paths, and the newest", async () => {
    const emulator = createEmulator();
    const path = `http://localhost/${"a".repeat(mebibyte)}`;
    for (let time = 0; time < 40; time += 1) {
      await emulator.fetch(`${path}${time}`);
    }
    const kept = emulator.requests.map((record) => record.path.length);
    expect(kept.reduce((sum, length) => sum + length)).toBeLessThan(33 * 1_000_000);
    expect(emulator.requests.at(-1)!.path.endsWith("a39")).toBe(true);
  });

  test("of approved second factors is the newest thousand", async () => {
    const emulator = createEmulator({ rocketchat: { twoFactor: {} } });
    const { userId, authToken } = emulator.credentials.rocketchat;
    const list = async (userAgent: string, code?: string) => {
      const response = await emulator.fetch(
        "http://localhost/rocketchat/api/v1/sessions/list.all",
        {
          headers: {
            "x-user-id": userId,
            "x-auth-token": authToken,
            "user-agent": userAgent,
            ...(code && { "x-2fa-code": code, "x-2fa-method": "password" }),
          },
        },
      );
      return response.status;
    };
    const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode("fake-password"));
    const code = Buffer.from(bytes).toString("hex");
    for (let agent = 0; agent <= 1000; agent += 1) {
      expect(await list(`agent ${agent}`, code)).toBe(200);
    }
    expect([await list("agent 0"), await list("agent 1"), await list("agent 1000")]).toEqual([
      400, 200, 200,
    ]);
  });
});
