import { describe, expect, test } from "vitest";
import { createEmulator, type EmulatorOptions } from "../../src/emulator/index.ts";

const bad: [name: string, options: unknown, error: typeof Error, message: string][] = [
  ["no object", 5, TypeError, "createEmulator's options must be an object"],
  ["unknown option", { rows: 5 }, TypeError, 'no option "rows"'],
  ["unknown provider option", { auth0: { row: 5 } }, TypeError, 'auth0 has no option "row"'],
  ["rows as text", { auth0: { rows: "5" } }, TypeError, "auth0.rows must be a number"],
  ["rows below 0", { prefactor: { rows: -1 } }, RangeError, "prefactor.rows must be"],
  ["a part of a row", { rocketchat: { rows: 1.5 } }, RangeError, "rocketchat.rows must be"],
  ["too many rows", { auth0: { rows: 1_000_001 } }, RangeError, "from 0 to 1000000"],
  ["NaN", { cloudflareAccess: { rows: NaN } }, RangeError, "cloudflareAccess.rows must be"],
  ["no clock", { now: 0 }, TypeError, "now must be a function"],
  ["a delay below 0", { revocationDelayMs: -1 }, RangeError, "revocationDelayMs must be"],
  ["an unnamed limit", { auth0: { rateLimit: true } }, TypeError, "auth0.rateLimit must be"],
  ["half a limit", { auth0: { rateLimit: { limit: 1 } } }, TypeError, "both limit and windowMs"],
  [
    "a limit of 0",
    { rocketchat: { rateLimit: { limit: 0, windowMs: 1 } } },
    RangeError,
    "rocketchat.rateLimit.limit must be",
  ],
  ["an unknown scope", { auth0: { credentials: [{ scopes: ["all"] }] } }, TypeError, "only:"],
  ["no list", { auth0: { credentials: {} } }, TypeError, "auth0.credentials must be a list"],
  ["an empty token", { prefactor: { credentials: [{ token: "" }] } }, TypeError, "not empty"],
  [
    "a second credential without a token",
    { prefactor: { credentials: [{}, {}] } },
    TypeError,
    "prefactor.credentials[1] needs a token",
  ],
  [
    "half a second credential",
    { auth0: { credentials: [{}, { clientId: "x" }] } },
    TypeError,
    "clientId and clientSecret together",
  ],
  [
    "a second credential without anything",
    { auth0: { credentials: [{}, {}] } },
    TypeError,
    "needs a token, or a clientId",
  ],
  [
    "an address without a key",
    { cloudflareAccess: { credentials: [{}, { email: "a@example.com" }] } },
    TypeError,
    "email and key together",
  ],
  [
    "a second credential without a user",
    { rocketchat: { credentials: [{}, { authToken: "x" }] } },
    TypeError,
    "needs a userId and an authToken",
  ],
  [
    "a long account",
    { cloudflareAccess: { accountId: "a".repeat(33) } },
    RangeError,
    "at most 32 characters",
  ],
  ["an unknown version", { rocketchat: { version: 6 } }, RangeError, "5, 7, 8 or 9"],
  [
    "an unknown method",
    { rocketchat: { twoFactor: { methods: ["sms"] } } },
    TypeError,
    "rocketchat.twoFactor.methods must hold only: totp, email, password",
  ],
  [
    "a short backup code",
    { rocketchat: { twoFactor: { backupCodes: ["1"] } } },
    TypeError,
    "8 characters",
  ],
  [
    "a fault of no operation",
    { faults: { "auth0.getTenant": { kind: "hang" } } },
    TypeError,
    'no operation "auth0.getTenant"',
  ],
  ["a fault of no kind", { faults: { "auth0.getSession": {} } }, TypeError, "needs a kind"],
  [
    "an answer without a status",
    { faults: { "auth0.getSession": { kind: "answer" } } },
    TypeError,
    "needs status, from 200 to 599",
  ],
  [
    "an answer with a bad status",
    { faults: { "auth0.getSession": { kind: "answer", status: 99 } } },
    RangeError,
    "status must be a whole number from 200 to 599",
  ],
  [
    "a failure that is none",
    { faults: { "auth0.getSession": { kind: "failure", status: 200 } } },
    RangeError,
    "status must be a whole number from 400 to 599",
  ],
  [
    "a delay without a length",
    { faults: { "auth0.getSession": { kind: "delay" } } },
    TypeError,
    "needs delayMs",
  ],
  [
    "a cut that says what it always does",
    { faults: { "auth0.getSession": { kind: "cut", executed: true } } },
    TypeError,
    'no option "executed"',
  ],
  ...["x", { "retry after": "1" }, { "x-evil": "a\r\nb" }].map((headers): (typeof bad)[number] => [
    `headers that are none: ${JSON.stringify(headers)}`,
    { faults: { "auth0.getSession": { kind: "failure", status: 500, headers } } },
    TypeError,
    "headers must hold HTTP header names and values",
  ]),
  ["faults that are null", { faults: null }, TypeError, "faults must be an object"],
  [
    "a credential that is null",
    { auth0: { credentials: [null] } },
    TypeError,
    "auth0.credentials must be a list of objects",
  ],
  [
    "a backup code that is a number",
    { rocketchat: { twoFactor: { backupCodes: [12345678] } } },
    TypeError,
    "backupCodes must be a list of texts",
  ],
  [
    "a hang with a status",
    { faults: { "auth0.getSession": { kind: "hang", status: 500 } } },
    TypeError,
    'no option "status"',
  ],
];

describe("options", () => {
  test.each(bad)("refuse %s", (_name, options, error, message) => {
    const make = () => createEmulator(options as EmulatorOptions);
    expect(make).toThrow(error);
    expect(make).toThrow(message);
  });

  test("refuse to clear a fault of no operation, and say how they are named", () => {
    const clear = () => createEmulator().clearFaults("getSession" as never);
    expect(clear).toThrow(TypeError);
    expect(clear).toThrow('such as "auth0.getSession"');
  });

  test("give credentials of their own, completed by the defaults", async () => {
    const emulator = createEmulator({
      auth0: { credentials: [{ token: "fake-own-token" }] },
      cloudflareAccess: { credentials: [{ key: "fake-own-key" }], zoneId: "fake-zone" },
      prefactor: { credentials: [{ token: "fake-own-token" }] },
      rocketchat: { credentials: [{ userId: "fakeOwnUser" }] },
    });
    expect(emulator.credentials).toMatchObject({
      auth0: {
        token: "fake-own-token",
        clientId: "fake-auth0-client-id",
        clientSecret: "fake-auth0-client-secret",
      },
      cloudflareAccess: {
        token: "fake-cloudflare-token",
        email: "admin@example.com",
        key: "fake-own-key",
        accountId: "023e105f4ecef8ad9ca31a8372d0c353",
        zoneId: "fake-zone",
      },
      prefactor: { token: "fake-own-token" },
      rocketchat: { userId: "fakeOwnUser", authToken: "fake-rocketchat-token" },
    });
    const response = await emulator.fetch(`${emulator.baseUrls.auth0}/sessions/sess_9f2c`, {
      headers: { authorization: "Bearer fake-own-token" },
    });
    expect(response.status).toBe(200);
  });
});
