import {
  ArgumentError,
  createCloudflareAccessClient,
  isCloudflareAccessError,
  type CloudflareAccessCredentials,
} from "@session-clients/cloudflare-access";
import { expect, test } from "vitest";
import { examples } from "../../../generated/cloudflare-access.examples.ts";
import { failure } from "../../support/failure.ts";
import { always, type Recording } from "../../support/recording.ts";

const { documented } = examples.getActiveSession[200];
const ACCOUNT = "023e105f4ecef8ad9ca31a8372d0c353";
const USER = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
const NONCE = "X1aXj1lFVcqqyoXF";

const client = (
  { fetch }: Pick<Recording, "fetch">,
  credential: CloudflareAccessCredentials = { token: "fake-token" },
) => createCloudflareAccessClient({ accountId: ACCOUNT, ...credential, fetch, retry: false });

test("the documented envelope comes back field by field", async () => {
  const server = always(documented);
  const response = await client(server).getActiveSession(USER, NONCE);
  expect(server.lines).toEqual([
    `GET /client/v4/accounts/${ACCOUNT}/access/users/${USER}/active_sessions/${NONCE}`,
  ]);
  expect(new URL(server.requests[0]!.url).origin).toBe("https://api.cloudflare.com");
  expect(response).toEqual(documented);
  // Copied from the vendor's page, so that a wrong example in the spec does not agree with itself.
  const message = {
    code: 1000,
    message: "message",
    documentation_url: "documentation_url",
    source: { pointer: "pointer" },
  };
  expect(response).toEqual({
    errors: [message],
    messages: [message],
    success: true,
    result: {
      account_id: "1234567890",
      auth_status: "NONE",
      common_name: "",
      device_id: "",
      device_sessions: { foo: { last_authenticated: 1638832687 } },
      devicePosture: {
        foo: {
          id: "id",
          check: { exists: true, path: "path" },
          data: {},
          description: "description",
          error: "error",
          rule_name: "rule_name",
          success: true,
          timestamp: "timestamp",
          type: "type",
        },
      },
      email: "test@cloudflare.com",
      geo: { country: "US" },
      iat: 1694791905,
      idp: { id: "id", type: "type" },
      ip: "127.0.0.0",
      is_gateway: false,
      is_warp: false,
      isActive: true,
      mtls_auth: {
        auth_status: "auth_status",
        cert_issuer_dn: "cert_issuer_dn",
        cert_issuer_ski: "cert_issuer_ski",
        cert_presented: true,
        cert_serial: "cert_serial",
      },
      service_token_id: "",
      service_token_status: false,
      user_uuid: "57cf8cf2-f55a-4588-9ac9-f5e41e9f09b4",
      version: 2,
    },
  });
});

test.each<[string, CloudflareAccessCredentials, Record<string, string | null>]>([
  [
    "a token",
    { token: "fake-token" },
    { authorization: "Bearer fake-token", "x-auth-email": null, "x-auth-key": null },
  ],
  [
    "a token from a function",
    { token: () => "fake-1" },
    { authorization: "Bearer fake-1", "x-auth-key": null },
  ],
  [
    "the older pair",
    { email: "user@example.com", key: "fake-key" },
    { authorization: null, "x-auth-email": "user@example.com", "x-auth-key": "fake-key" },
  ],
])("%s is the credential of the request", async (_, credential, expected) => {
  const server = always(documented);
  await client(server, credential).getActiveSession(USER, NONCE);
  for (const [name, value] of Object.entries(expected)) {
    expect(server.requests[0]!.headers.get(name), name).toBe(value);
  }
});

test.each([
  [{ token: "fake", key: "fake" }, "token excludes email and key"],
  [{ token: "fake", email: "user@example.com" }, "token excludes email and key"],
  [{ token: "fake", email: "user@example.com", key: "fake" }, "token excludes email and key"],
  [{ email: "user@example.com" }, "key is missing"],
  [{ key: "fake" }, "email is missing"],
  [{}, "token is missing"],
])("the credential %j is refused", (credential, message) => {
  expect(() => client(always({}), credential as CloudflareAccessCredentials)).toThrow(
    ArgumentError,
  );
  expect(() => client(always({}), credential as CloudflareAccessCredentials)).toThrow(message);
});

test.each([
  [404, "documented", "No route for the URI", "7003"],
  [403, "authenticationError", "Authentication error", "10000"],
  [401, "invalidAccessToken", "Invalid access token", "9109"],
  [400, "invalidHeaders", "Invalid request headers", "6003"],
  [403, "notEnabled", "access.api.error.not_enabled: Access is not enabled", "9999"],
  [404, "notFound", "access.api.error.not_found", "12135"],
] as const)(
  "%i with the example %s is an error with its text and code",
  async (status, name, text, code) => {
    const body = examples.getActiveSession["4XX"][name];
    const error = await failure(client(always(body, { status })).getActiveSession(USER, NONCE));
    expect(error).toMatchObject({
      provider: "cloudflare-access",
      operation: "getActiveSession",
      status,
      body,
    });
    expect(error.message).toContain(text);
    expect(error.message).toContain(code);
    expect(error.message.includes("Access: Audit Logs Read")).toBe(status === 403);
    expect(isCloudflareAccessError(error, status)).toBe(true);
  },
);

test("the rate limit error with its code below the documented minimum is one, too", async () => {
  const body = examples.getActiveSession[429].throttled;
  const server = always(body, {
    status: 429,
    headers: { "retry-after": "30", "cf-ray": "8f2c-AMS" },
  });
  const error = await failure(client(server).getActiveSession(USER, NONCE));
  expect(error).toMatchObject({ status: 429, body, retryAfterMs: 30_000, requestId: "8f2c-AMS" });
  expect(error.message).toContain("971");
});

test.each([
  {},
  { success: false },
  { success: false, errors: [] },
  { success: false, errors: null },
  { success: false, errors: "broken" },
  { success: false, errors: {} },
  { success: false, errors: 7 },
  { success: false, errors: [null] },
  { success: false, errors: [{}] },
  { success: false, errors: [{ code: 7003 }] },
  { success: false, errors: [{ message: 7003 }] },
])("a failure that lacks fields is an error all the same: %j", async (body) => {
  const error = await failure(client(always(body, { status: 400 })).getActiveSession(USER, NONCE));
  expect(error).toMatchObject({ name: "ApiError", status: 400, body });
});

test("an answer without errors and messages is taken", async () => {
  const body = { success: true, result: { isActive: false } };
  expect(await client(always(body)).getActiveSession(USER, NONCE)).toEqual(body);
});

test.each([
  ["the tightest", '"default";r=50;t=30, "burst";r=3;t=5', { limit: 100, remaining: 3 }, 5],
  [
    "of equals the later",
    '"burst";r=0;t=2, "default";r=0;t=290',
    { limit: 1200, remaining: 0 },
    290,
  ],
])("of several limits %s is told, under its own policy", async (_, ratelimit, limit, seconds) => {
  const headers = { ratelimit, "ratelimit-policy": '"default";q=1200;w=300, "burst";q=100;w=60' };
  const seen: unknown[] = [];
  const clock = { now: () => Date.UTC(2026, 0, 1), after: () => () => {}, random: () => 0 };
  await createCloudflareAccessClient({
    accountId: ACCOUNT,
    token: "fake-token",
    clock,
    fetch: always(documented, { headers }).fetch,
  }).getActiveSession(USER, NONCE, { onResponse: ({ rateLimit }) => seen.push(rateLimit) });
  const resetAt = new Date(clock.now() + seconds * 1000);
  expect(seen).toEqual([{ ...limit, resetAt }]);
});
