import { isRocketChatError, type TwoFactorChallenge } from "@session-clients/rocketchat";
import { describe, expect, test } from "vitest";
import { examples } from "../../../generated/rocketchat.examples.ts";
import { failure } from "../../support/failure.ts";
import { always, inTurn, recording } from "../../support/recording.ts";
import {
  challenge,
  documented,
  emailCodeMailed,
  factor,
  guarded,
  success,
  totpInvalid,
  totpInvalidOlder,
  totpMaxAttempts,
  totpRequired,
  totpUserNotFound,
} from "../../support/second-factor.ts";
import { client } from "../../support/workspace.ts";

test("is not asked when the server does not ask", async () => {
  const server = recording(success);
  let asked = 0;
  const chat = client({ fetch: server.fetch, twoFactor: () => `${asked++}` });
  await chat.listWorkspaceSessions();
  expect(asked).toBe(0);
  expect(server.requests.map(factor)).toEqual([""]);
});

test("its code goes with the same request again, with the method of the challenge", async () => {
  const server = inTurn(challenge(totpRequired), success());
  const chat = client({ fetch: server.fetch, twoFactor: () => "123456" });
  const page = await chat.listWorkspaceSessions({ count: 5, filter: "x" });
  expect(page.sessions[0]?.sessionId).toBe("a");
  expect(server.lines[0]).toBe(server.lines[1]);
  expect(server.requests.map(factor)).toEqual(["", "123456 totp"]);
  expect(server.requests[1]!.headers.get("x-auth-token")).toBe("fake-auth-token");
});

test.each([
  ["documented", documented, { method: "password", availableMethods: [], attempt: 1 }],
  [
    "totpRequired",
    totpRequired,
    { method: "totp", availableMethods: ["totp", "email"], attempt: 1 },
  ],
  [
    "emailCodeMailed",
    emailCodeMailed,
    { method: "email", availableMethods: ["email"], attempt: 1 },
  ],
  ["totpInvalidOlder", totpInvalidOlder, { method: "totp", availableMethods: [], attempt: 1 }],
])("is given the challenge %s", async (_, body, expected) => {
  const given: Omit<TwoFactorChallenge, "signal">[] = [];
  const server = inTurn(challenge(body), success());
  const twoFactor = ({ signal, ...asked }: TwoFactorChallenge) => {
    expect(signal?.aborted).toBe(false);
    given.push(asked);
    return "code1";
  };
  const { signal } = new AbortController();
  await client({ fetch: server.fetch, twoFactor }).listWorkspaceSessions({}, { signal });
  expect(given).toEqual([expected]);
  expect(server.requests.map(factor)).toEqual(["", `code1 ${expected.method}`]);
});

test.each([
  ["errorType", { error: "TOTP Required [totp-required]", errorType: "totp-required" }],
  ["error alone, on older servers", { error: "totp-required" }],
  ["errorType totp-invalid", { error: "TOTP Invalid [totp-invalid]", errorType: "totp-invalid" }],
  ["error totp-invalid alone", { error: "totp-invalid" }],
])("a challenge is known by %s", async (_, form) => {
  const body = { success: false, ...form, details: totpRequired.details };
  const server = inTurn(challenge(body), success());
  await client({ fetch: server.fetch, twoFactor: () => "123456" }).listWorkspaceSessions();
  expect(server.requests.map(factor)).toEqual(["", "123456 totp"]);
});

test.each([
  ["totpMaxAttempts", totpMaxAttempts, 400],
  ["totpUserNotFound", totpUserNotFound, 400],
  ["withoutLicence", examples.listWorkspaceSessions[400].withoutLicence, 400],
  ["invalidSort", examples.listWorkspaceSessions[400].invalidSort, 400],
  ["a challenge without a method", { success: false, errorType: "totp-required" }, 400],
  [
    "a challenge with details of another shape",
    { errorType: "totp-required", details: ["totp"] },
    400,
  ],
  ["the body of a challenge under 401", totpRequired, 401],
  ["the body of a challenge under 403", totpRequired, 403],
])("is not asked for %s", async (_, body, status) => {
  const server = always(body, { status });
  let asked = 0;
  const chat = client({ fetch: server.fetch, twoFactor: () => `${asked++}` });
  const error = await failure(chat.listWorkspaceSessions());
  expect(error).toMatchObject({ name: "ApiError", status, body });
  expect(asked).toBe(0);
  expect(server.lines).toHaveLength(1);
});

test("a challenge is an error with its body where there is no twoFactor", async () => {
  const server = always(totpRequired, { status: 400 });
  const error = await failure(client({ fetch: server.fetch }).listWorkspaceSessions());
  expect(error).toMatchObject({ status: 400, body: totpRequired });
  expect(error.message).toContain("TOTP Required [totp-required]");
  expect(isRocketChatError(error, 400)).toBe(true);
  expect(server.lines).toHaveLength(1);
});

test("is asked again with attempt 2 after a wrong code, and no third time", async () => {
  const server = guarded(["never"]);
  const attempts: number[] = [];
  const twoFactor = ({ attempt }: TwoFactorChallenge) => {
    attempts.push(attempt);
    return `wrong${attempt}`;
  };
  const error = await failure(client({ fetch: server.fetch, twoFactor }).listWorkspaceSessions());
  expect(error).toMatchObject({ name: "ApiError", status: 400, body: totpInvalid });
  expect(attempts).toEqual([1, 2]);
  expect(server.requests.map(factor)).toEqual(["", "wrong1 totp", "wrong2 totp"]);
});

test("the second code may be right", async () => {
  const server = guarded(["right"]);
  const chat = client({
    fetch: server.fetch,
    twoFactor: ({ attempt }) => (attempt === 1 ? "wrong" : "right"),
  });
  await expect(chat.listWorkspaceSessions()).resolves.toMatchObject({ success: true });
  expect(server.requests.map(factor)).toEqual(["", "wrong totp", "right totp"]);
});

test("a rejected code is not sent again, neither by this call nor by a later one", async () => {
  const server = guarded(["right"]);
  const chat = client({ fetch: server.fetch, twoFactor: () => "wrong" });
  for (let call = 0; call < 3; call++) {
    expect(await failure(chat.listWorkspaceSessions())).toMatchObject({ status: 400 });
  }
  expect(server.requests.map(factor).filter(Boolean)).toEqual(["wrong totp"]);
});

test("a code is not attached to the next call", async () => {
  const server = guarded(["right"], { remembers: true });
  const chat = client({ fetch: server.fetch, twoFactor: () => "right" });
  await chat.listWorkspaceSessions();
  await chat.listWorkspaceSessions();
  expect(server.requests.map(factor)).toEqual(["", "right totp", ""]);
});

test("totp-max-attempts after a code ends the call without another question", async () => {
  const server = inTurn(challenge(emailCodeMailed), challenge(totpMaxAttempts));
  let asked = 0;
  const chat = client({ fetch: server.fetch, twoFactor: () => `code${++asked}` });
  expect(await failure(chat.listWorkspaceSessions())).toMatchObject({ body: totpMaxAttempts });
  expect(asked).toBe(1);
  expect(server.lines).toHaveLength(2);
});

test("another failure after the code is that failure", async () => {
  const { documented: forbidden } = examples.listWorkspaceSessions[403];
  const server = inTurn(
    challenge(totpRequired),
    challenge(totpInvalid),
    Response.json(forbidden, { status: 403 }),
  );
  let asked = 0;
  const chat = client({ fetch: server.fetch, twoFactor: () => `code${++asked}` });
  expect(await failure(chat.listWorkspaceSessions())).toMatchObject({
    status: 403,
    body: forbidden,
  });
});

test("a walk answers the challenge of each page, and an approved one goes on without", async () => {
  const server = guarded(["right"], { remembers: true });
  let asked = 0;
  const twoFactor = () => `${asked++ ? "unexpected" : "right"}`;
  for await (const session of client({ fetch: server.fetch, twoFactor }).allWorkspaceSessions()) {
    expect(session.sessionId).toBe("a");
  }
  expect(asked).toBe(1);
});

describe("an answer of twoFactor that is no code", () => {
  test.each([undefined, null, "", 123456, {}, ["1"], "12 34", "1\r\nX-Evil: 1", "１２３"])(
    "%j rejects the call and is not sent",
    async (answer) => {
      const server = guarded(["right"]);
      const chat = client({ fetch: server.fetch, twoFactor: () => answer as string });
      const error = await failure(chat.listWorkspaceSessions());
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toMatch(/second factor/);
      if (answer) {
        expect(error.message).not.toContain(String(answer));
      }
      expect(server.requests.map(factor)).toEqual([""]);
    },
  );

  test.each([
    [
      "throws",
      () => {
        throw new Error("no phone");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no phone"))],
  ])("a callback that %s rejects the call with its error", async (_, twoFactor) => {
    const server = guarded(["right"]);
    const error = await failure(client({ fetch: server.fetch, twoFactor }).listWorkspaceSessions());
    expect(error.message).toBe("no phone");
    expect(server.lines).toHaveLength(1);
  });

  test("leaves the next call free to ask again", async () => {
    const server = guarded(["right"]);
    let asked = 0;
    const twoFactor = () => {
      if (asked++ === 0) {
        throw new Error("no phone");
      }
      return "right";
    };
    const chat = client({ fetch: server.fetch, twoFactor });
    await failure(chat.listWorkspaceSessions());
    await chat.listWorkspaceSessions();
    expect(asked).toBe(2);
  });
});

test("a long text is cut, and not lost, where only a short code is to be taken out", async () => {
  const text = "x".repeat(9_997) + "123 ".repeat(2_000);
  const server = inTurn(challenge(totpRequired), Response.json({ error: text }, { status: 403 }));
  const chat = client({ fetch: server.fetch, authToken: "fake", twoFactor: () => "123456" });
  const error = await failure(chat.listWorkspaceSessions());
  expect((error["body"] as { error: string }).error).toMatch(/^x{9997}123$/);
});
