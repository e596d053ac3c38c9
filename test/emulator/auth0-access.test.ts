import { describe, expect, test } from "vitest";
import type { Auth0Scope } from "../../src/emulator/index.ts";
import { createCheckedEmulator } from "../support/checked-emulator.ts";
import { createClock } from "../support/emulator-clock.ts";

const scopes: Auth0Scope[] = [
  "read:users",
  "update:users",
  "read:logs",
  "read:grants",
  "delete:grants",
  "read:device_credentials",
  "delete:device_credentials",
  "read:sessions",
  "update:sessions",
  "delete:sessions",
  "read:refresh_tokens",
  "update:refresh_tokens",
  "delete:refresh_tokens",
];

const lines: [line: string, ...needed: Auth0Scope[]][] = [
  ["GET /users/u/sessions", "read:sessions"],
  ["DELETE /users/u/sessions", "delete:sessions"],
  ["GET /sessions/s", "read:sessions"],
  ["PATCH /sessions/s", "update:sessions"],
  ["DELETE /sessions/s", "delete:sessions"],
  ["POST /sessions/s/revoke", "delete:sessions", "delete:refresh_tokens"],
  ["POST /users/u/revoke-access", "delete:sessions", "delete:refresh_tokens"],
  ["GET /users/u/refresh-tokens", "read:refresh_tokens"],
  ["DELETE /users/u/refresh-tokens", "delete:refresh_tokens"],
  ["GET /refresh-tokens", "read:refresh_tokens"],
  ["GET /refresh-tokens/t", "read:refresh_tokens"],
  ["PATCH /refresh-tokens/t", "update:refresh_tokens"],
  ["DELETE /refresh-tokens/t", "delete:refresh_tokens"],
  ["POST /refresh-tokens/revoke", "delete:refresh_tokens"],
  ["GET /users-by-email?email=a%40example.com", "read:users"],
  ["GET /users", "read:users"],
  ["GET /users/u", "read:users"],
  ["PATCH /users/u", "update:users"],
  ["POST /users/u/multifactor/actions/invalidate-remember-browser", "update:users"],
  ["GET /users/u/logs", "read:logs"],
  ["GET /logs", "read:logs"],
  ["GET /logs/l", "read:logs"],
  ["GET /grants", "read:grants"],
  ["DELETE /grants?user_id=u", "delete:grants"],
  ["DELETE /grants/g", "delete:grants"],
  ["GET /device-credentials?type=public_key", "read:device_credentials"],
  ["DELETE /device-credentials/d", "delete:device_credentials"],
];

describe("credentials", () => {
  test.each(lines)("%s needs its scopes, and no other", async (line, ...needed) => {
    for (const scope of needed) {
      const without = createCheckedEmulator({
        auth0: { credentials: [{ scopes: scopes.filter((other) => other !== scope) }] },
      });
      expect(await without.call("auth0", line)).toMatchObject({
        status: 403,
        body: {
          error: "Forbidden",
          message: `Insufficient scope, expected any of: ${needed[0]}`,
          errorCode: "insufficient_scope",
        },
      });
    }
    const enough = createCheckedEmulator({ auth0: { credentials: [{ scopes: needed }] } });
    expect((await enough.call("auth0", line)).status).not.toBe(403);
  });

  test.each(lines)("%s is closed to a missing, a wrong and an expired token", async (line) => {
    const emulator = createCheckedEmulator({
      auth0: { credentials: [{}, { token: "fake-old-token", expired: true }] },
    });
    const wrong: Record<string, string>[] = [
      {},
      { authorization: "Bearer wrong" },
      { authorization: `Basic ${emulator.credentials.auth0.token}` },
    ];
    for (const headers of wrong) {
      expect(await emulator.call("auth0", line, { headers })).toMatchObject({
        status: 401,
        body: { error: "Unauthorized", message: "Invalid token" },
      });
    }
    const expired = await emulator.call("auth0", line, {
      headers: { authorization: "Bearer fake-old-token" },
    });
    const message = "Expired token received for JSON Web Token validation";
    expect(expired.status).toBe(401);
    expect(expired.body).toEqual({
      statusCode: 401,
      error: "Unauthorized",
      message,
      attributes: { error: message },
    });
  });

  test("answers 404 in the vendor's shape for a path that it does not have", async () => {
    const emulator = createCheckedEmulator();
    const response = await emulator.fetch(`${emulator.baseUrls.auth0}/clients`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      statusCode: 404,
      error: "Not Found",
      message: "Not Found",
    });
  });
});

describe("the rate limit", () => {
  test("is a bucket of each credential's that fills up again, with its reset in seconds", async () => {
    const clock = createClock(1_700_000_000_000);
    const emulator = createCheckedEmulator({
      auth0: {
        rateLimit: { limit: 2, windowMs: 60_000 },
        credentials: [{}, { token: "fake-second-token" }],
      },
      now: clock.now,
    });
    const call = (token = emulator.credentials.auth0.token) =>
      emulator.call("auth0", "GET /sessions/sess_9f2c", {
        headers: { authorization: `Bearer ${token}` },
      });
    const limitOf = ({ headers }: { headers: Headers }) =>
      ["limit", "remaining", "reset"].map((name) => headers.get(`x-ratelimit-${name}`));

    expect(limitOf(await call())).toEqual(["2", "1", "1700000030"]);
    expect(limitOf(await call())).toEqual(["2", "0", "1700000030"]);
    const refused = await call();
    expect(refused).toMatchObject({
      status: 429,
      body: { message: "Global limit has been reached", errorCode: "too_many_requests" },
    });
    expect(limitOf(refused)).toEqual(["2", "0", "1700000030"]);
    expect(refused.headers.has("retry-after")).toBe(false);
    expect((await call("fake-second-token")).status).toBe(200);

    clock.advance(29_999);
    expect((await call()).status).toBe(429);
    clock.advance(1);
    expect((await call()).status).toBe(200);
    expect((await call()).status).toBe(429);
  });

  test("shows on a 401 too, which stays one however often it is asked for", async () => {
    const emulator = createCheckedEmulator({
      auth0: {
        rateLimit: { limit: 2, windowMs: 60_000 },
        credentials: [{}, { token: "fake-old-token", expired: true }],
      },
    });
    const call = async (token: string) => {
      const authorization = `Bearer ${token}`;
      const options = { headers: { authorization } };
      const { status, headers } = await emulator.call("auth0", "GET /sessions/sess_9f2c", options);
      const names = ["limit", "remaining", "reset"].map((name) => `x-ratelimit-${name}`);
      return [status, names.every((name) => headers.has(name))];
    };
    for (const token of ["wrong", "wrong", "wrong", "fake-old-token"]) {
      expect(await call(token)).toEqual([401, true]);
    }
    expect(await call(emulator.credentials.auth0.token)).toEqual([200, true]);
  });

  test("sends no headers while it is off", async () => {
    const emulator = createCheckedEmulator();
    const { headers } = await emulator.call("auth0", "GET /sessions/sess_9f2c");
    expect([...headers.keys()]).toEqual(["content-type"]);
  });
});

describe("the token exchange", () => {
  const tokenUrl = "http://localhost/auth0/oauth/token";
  const form = {
    grant_type: "client_credentials",
    client_id: "fake-auth0-client-id",
    client_secret: "fake-auth0-client-secret",
    audience: "https://acme.example/api/v2/",
  };

  test.each([
    ["a form", new URLSearchParams(form).toString(), "application/x-www-form-urlencoded"],
    ["JSON", JSON.stringify(form), "application/json"],
  ])("gives a token for %s, good until it expires", async (_name, body, type) => {
    const clock = createClock();
    const emulator = createCheckedEmulator({
      auth0: { tokenLifetimeSeconds: 60, credentials: [{ scopes: ["read:sessions"] }] },
      now: clock.now,
    });
    const headers = { "content-type": type };
    const response = await emulator.fetch(tokenUrl, { method: "POST", body, headers });
    expect(response.status).toBe(200);
    const { access_token, ...rest } = (await response.json()) as { access_token: string };
    expect(rest).toEqual({ token_type: "Bearer", expires_in: 60, scope: "read:sessions" });

    const call = (line: string) =>
      emulator.call("auth0", line, { headers: { authorization: `Bearer ${access_token}` } });
    expect((await call("GET /sessions/sess_9f2c")).status).toBe(200);
    expect((await call("DELETE /sessions/sess_9f2c")).status).toBe(403);
    clock.advance(60_000);
    expect(await call("GET /sessions/sess_9f2c")).toMatchObject({
      status: 401,
      body: { message: "Expired token received for JSON Web Token validation" },
    });
  });

  test.each([
    [{ grant_type: "password" }, 400, "unsupported_grant_type"],
    [{ client_secret: "wrong" }, 401, "invalid_client"],
    [{ client_id: "wrong" }, 401, "invalid_client"],
    [{ audience: "https://acme.example/api/v2" }, 403, "access_denied"],
  ])("refuses %j", async (change, status, error) => {
    const emulator = createCheckedEmulator();
    const body = new URLSearchParams({ ...form, ...change });
    const response = await emulator.fetch(tokenUrl, { method: "POST", body });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error, error_description: expect.any(String) });
  });

  test("refuses a body that is not JSON although it says so", async () => {
    const response = await createCheckedEmulator().fetch(tokenUrl, {
      method: "POST",
      body: "{",
      headers: { "content-type": "application/json" },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: "invalid_request" });
  });
});
