import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { RocketChatCredential, TwoFactorOptions } from "../../src/emulator/index.ts";
import { createCheckedEmulator } from "../support/checked-emulator.ts";
import { createClock } from "../support/emulator-clock.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

function setUp(twoFactor: TwoFactorOptions, credential: RocketChatCredential = {}) {
  const clock = createClock();
  const emulator = createCheckedEmulator({
    rocketchat: { twoFactor, credentials: [credential] },
    now: clock.now,
  });
  const { userId, authToken } = emulator.credentials.rocketchat;
  const login = { "x-user-id": userId, "x-auth-token": authToken };
  const tryCode = (
    code?: string,
    method?: string,
    line = "GET /api/v1/sessions/list.all",
    more: Record<string, string> = {},
  ) =>
    emulator.call("rocketchat", line, {
      headers: {
        ...login,
        ...more,
        ...(code !== undefined && { "x-2fa-code": code }),
        ...(method !== undefined && { "x-2fa-method": method }),
      },
    });
  return { clock, emulator, tryCode, login };
}

const required = (details: object) => ({
  success: false,
  error: "TOTP Required [totp-required]",
  errorType: "totp-required",
  details,
});
const invalid = (details: object) => ({
  success: false,
  error: "TOTP Invalid [totp-invalid]",
  errorType: "totp-invalid",
  details,
});

describe("which method is asked for", () => {
  test.each([
    { methods: ["password"], asked: undefined, method: "password", available: [] },
    { methods: ["password"], asked: "password", method: "password", available: [] },
    { methods: ["totp", "password"], asked: "password", method: "totp", available: ["totp"] },
    { methods: ["email", "password"], asked: "password", method: "email", available: ["email"] },
    { methods: ["email", "totp"], asked: undefined, method: "totp", available: ["email", "totp"] },
    { methods: ["email", "totp"], asked: "email", method: "email", available: ["email", "totp"] },
    { methods: ["totp"], asked: "magic", method: "totp", available: ["totp"] },
    { methods: ["password"], asked: "totp", method: "totp", available: [] },
  ] as const)("$methods, wished for $asked: $method", async (expected) => {
    const { tryCode } = setUp({ methods: expected.methods });
    const { status, body } = await tryCode(undefined, expected.asked);
    expect(status).toBe(400);
    expect(body.errorType).toBe("totp-required");
    expect(body.details).toMatchObject({
      method: expected.method,
      availableMethods: expected.available,
    });
  });

  test("is none where none applies", async () => {
    expect((await setUp({ methods: [] }).tryCode()).status).toBe(200);
  });

  test("is asked on the three routes for admins only", async () => {
    const { tryCode, emulator } = setUp({});
    const { otherSessionId, ownSessionId } = emulator.ids.rocketchat;
    const asked = async (line: string) => (await tryCode(undefined, undefined, line)).status;
    expect(await asked("GET /api/v1/sessions/list.all")).toBe(400);
    expect(await asked(`GET /api/v1/sessions/info.admin?sessionId=${otherSessionId}`)).toBe(400);
    expect(await asked("GET /api/v1/sessions/list")).toBe(200);
    expect(await asked(`GET /api/v1/sessions/info?sessionId=${ownSessionId}`)).toBe(200);
  });

  test("is not asked for a token that bypasses it", async () => {
    expect((await setUp({}, { bypassTwoFactor: true }).tryCode()).status).toBe(200);
  });
});

describe("password", () => {
  test("takes the SHA-256 in either case, and nothing else", async () => {
    const details = { method: "password", codeGenerated: false, availableMethods: [] };
    const { tryCode } = setUp({ password: "fake-secret" });
    expect((await tryCode()).body).toEqual(required(details));
    expect((await tryCode("fake-secret", "password")).body).toEqual(invalid(details));
    expect((await tryCode(sha256("other"), "password")).body).toEqual(invalid(details));
    expect((await tryCode(sha256("fake-secret").toUpperCase(), "password")).status).toBe(200);
  });

  test("needs no method beside the code", async () => {
    const { tryCode } = setUp({});
    expect((await tryCode(sha256("fake-password"))).status).toBe(200);
  });
});

describe("totp", () => {
  test("takes the code, and each backup code once", async () => {
    const { tryCode } = setUp({
      methods: ["totp"],
      totpCode: "135790",
      backupCodes: ["BACKUP01"],
      rememberForSeconds: 0,
    });
    const details = { method: "totp", codeGenerated: false, availableMethods: ["totp"] };
    expect((await tryCode("000000", "totp")).body).toEqual(invalid(details));
    expect((await tryCode("135790", "totp")).status).toBe(200);
    expect((await tryCode("135790", "totp")).status).toBe(200);
    expect((await tryCode("BACKUP01", "totp")).status).toBe(200);
    expect((await tryCode("BACKUP01", "totp")).status).toBe(400);
  });

  test("names no other methods on an older server's refusal", async () => {
    const { tryCode } = setUp({ methods: ["totp"], availableMethodsOnInvalid: false });
    const details = { method: "totp", codeGenerated: false };
    expect((await tryCode("1", "totp")).body).toEqual(invalid(details));
    expect((await tryCode()).body.details).toHaveProperty("availableMethods");
  });
});

describe("email", () => {
  test("sends one mail, whose code is good once, with or without its dash", async () => {
    const { tryCode, emulator, clock } = setUp({ methods: ["email"], rememberForSeconds: 0 });
    const details = {
      method: "email",
      availableMethods: ["email"],
      emailOrUsername: "testroxie",
    };
    const codeExpires = new Date(clock.now() + 3_600_000).toISOString();
    expect((await tryCode()).body).toEqual(required({ ...details, codeGenerated: true }));
    expect((await tryCode()).body).toEqual(
      required({ ...details, codeGenerated: false, codeExpires }),
    );
    expect(emulator.mails).toEqual([
      {
        userId: emulator.credentials.rocketchat.userId,
        code: expect.stringMatching(/^\d{3}-\d{3}$/),
        sentAt: clock.now(),
      },
    ]);
    const { code } = emulator.mails[0]!;
    expect((await tryCode(code, "email")).status).toBe(200);
    // The code is spent: the next try makes a new one, and the old one is wrong for it.
    expect((await tryCode(code.replace("-", ""), "email")).body).toEqual(
      invalid({ ...details, codeGenerated: true }),
    );
    expect(emulator.mails).toHaveLength(2);
    const second = emulator.mails[1]!.code;
    expect(second).not.toBe(code);
    expect((await tryCode(second.replace("-", ""), "email")).status).toBe(200);
  });

  test("sends another mail for a try after the code's hour", async () => {
    const { tryCode, emulator, clock } = setUp({ methods: ["email"] });
    await tryCode();
    clock.advance(3_600_000);
    const late = await tryCode(emulator.mails[0]!.code, "email");
    expect(late.body).toMatchObject({
      errorType: "totp-invalid",
      details: { codeGenerated: true },
    });
    expect(emulator.mails).toHaveLength(2);
  });

  test("counts no wrong try that came while no code was outstanding", async () => {
    const { tryCode, emulator } = setUp({ methods: ["email"], emailAttempts: 1 });
    // The emulator's first code: what is sent before it was mailed is wrong for it all the same.
    const early = await tryCode("100-000", "email");
    expect(early.body).toMatchObject({
      errorType: "totp-invalid",
      details: { codeGenerated: true },
    });
    expect(emulator.mails.map(({ code }) => code)).toEqual(["100-000"]);
    expect((await tryCode(emulator.mails[0]!.code, "email")).status).toBe(200);
  });

  test("spends a code after five wrong tries", async () => {
    const { tryCode, emulator } = setUp({ methods: ["email"] });
    await tryCode();
    for (let wrong = 1; wrong < 5; wrong += 1) {
      expect((await tryCode("000-000", "email")).body.errorType).toBe("totp-invalid");
    }
    const last = await tryCode("000-000", "email");
    expect(last.status).toBe(400);
    expect(last.body).toMatchObject({
      error: "TOTP Maximun Failed Attempts Reached [totp-max-attempts]",
      errorType: "totp-max-attempts",
      details: { method: "email", codeGenerated: false },
    });
    expect(emulator.mails).toHaveLength(1);
    const right = await tryCode(emulator.mails[0]!.code, "email");
    expect(right.body.errorType).toBe("totp-invalid");
    expect(emulator.mails).toHaveLength(2);
    expect((await tryCode(emulator.mails[1]!.code, "email")).status).toBe(200);
  });
});

describe("an approval", () => {
  test("is remembered for half an hour, for the token and user agent", async () => {
    const { tryCode, clock } = setUp({});
    const code = sha256("fake-password");
    expect((await tryCode(code)).status).toBe(200);
    clock.advance(1_799_999);
    expect((await tryCode()).status).toBe(200);
    const otherAgent = { "user-agent": "other" };
    expect((await tryCode(undefined, undefined, undefined, otherAgent)).status).toBe(400);
    clock.advance(1);
    expect((await tryCode()).status).toBe(400);
  });

  test("is not remembered where that is set to nothing", async () => {
    const { tryCode } = setUp({ rememberForSeconds: 0 });
    expect((await tryCode(sha256("fake-password"))).status).toBe(200);
    expect((await tryCode()).status).toBe(400);
  });
});
