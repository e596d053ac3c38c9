import type { TwoFactorChallenge } from "@session-clients/rocketchat";
import { expect, test } from "vitest";
import { failure } from "../../support/failure.ts";
import { recording } from "../../support/recording.ts";
import { challenge, factor, guarded, success, totpRequired } from "../../support/second-factor.ts";
import { client } from "../../support/workspace.ts";

/** A question that stays open until `answer` is called. */
function pendingQuestion() {
  const answers: ((code: string) => void)[] = [];
  const signals: (AbortSignal | undefined)[] = [];
  let asked!: () => void;
  const first = new Promise<void>((resolve) => (asked = resolve));
  return {
    twoFactor: ({ signal }: TwoFactorChallenge) =>
      new Promise<string>((resolve) => {
        answers.push(resolve);
        signals.push(signal);
        asked();
      }),
    answers,
    signals,
    /** Resolves when the question has been asked. */
    first,
  };
}

/** Lets everything that is ready run, without waiting for time to pass. */
async function settle() {
  for (let turn = 0; turn < 20; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test("of calls that are challenged together one asks, and the others try again without a code", async () => {
  const server = guarded(["right"], { remembers: true, singleUse: true });
  const { twoFactor, answers } = pendingQuestion();
  const chat = client({ fetch: server.fetch, twoFactor });
  const calls = Array.from({ length: 5 }, () => chat.listWorkspaceSessions());
  await settle();
  expect(answers).toHaveLength(1);
  expect(server.requests.map(factor)).toEqual(Array(5).fill(""));
  answers[0]!("right");
  expect(await Promise.all(calls)).toHaveLength(5);
  expect(answers).toHaveLength(1);
  expect(server.requests.map(factor).slice(5)).toEqual(["right totp", "", "", "", ""]);
});

test("on a server that asks every time they ask one after another, each with a code of its own", async () => {
  const codes = ["code1", "code2", "code3", "code4"];
  const server = guarded(codes, { singleUse: true });
  let open = 0;
  let most = 0;
  let asked = 0;
  const twoFactor = async () => {
    most = Math.max(most, ++open);
    await settle();
    open--;
    return codes[asked++]!;
  };
  const chat = client({ fetch: server.fetch, twoFactor });
  const calls = Array.from({ length: 4 }, () => chat.listWorkspaceSessions());
  expect(await Promise.all(calls)).toHaveLength(4);
  expect([asked, most]).toEqual([4, 1]);
  const sent = server.requests.map(factor).filter(Boolean);
  expect(sent).toEqual(codes.map((code) => `${code} totp`));
});

test("a code goes with the method that it was asked for", async () => {
  const required: Record<string, string> = {};
  const server = recording((request) => {
    const device = request.headers.get("x-device")!;
    const method = device === "a" ? "totp" : "email";
    const code = request.headers.get("x-2fa-code");
    if (code === `code-of-${method}`) {
      required[device] = request.headers.get("x-2fa-method")!;
      return success();
    }
    return challenge({ ...totpRequired, details: { method, availableMethods: [method] } });
  });
  const chat = client({
    fetch: server.fetch,
    twoFactor: async ({ method }) => {
      await settle();
      return `code-of-${method}`;
    },
  });
  const of = (device: string) =>
    chat.listWorkspaceSessions({}, { headers: { "x-device": device } });
  await Promise.all([of("a"), of("b"), of("a"), of("b")]);
  expect(required).toEqual({ a: "totp", b: "email" });
});

test("a code that was rejected is not sent again within ten minutes, and may be right later", async () => {
  let now = 0;
  let right = "none";
  const server = recording((request) =>
    request.headers.get("x-2fa-code") === right ? success() : challenge(totpRequired),
  );
  const clock = { now: () => now, after: () => () => {}, random: () => 0 };
  const chat = client({ fetch: server.fetch, clock, timeoutMs: 0, twoFactor: () => "123456" });
  const sent = () => server.requests.map(factor).filter(Boolean).length;
  await failure(chat.listWorkspaceSessions());
  expect(sent()).toBe(1);
  right = "123456";
  now = 599_999;
  await failure(chat.listWorkspaceSessions());
  expect(sent()).toBe(1);
  now = 600_000;
  await expect(chat.listWorkspaceSessions()).resolves.toMatchObject({ success: true });
  expect(sent()).toBe(2);
});

test.each(["t", "totp", "required", "1"])(
  "a mistyped code that occurs in the challenge's own text (%s) leads to the second question",
  async (mistyped) => {
    const server = guarded(["right"]);
    const chat = client({
      fetch: server.fetch,
      twoFactor: ({ attempt }) => (attempt === 1 ? mistyped : "right"),
    });
    await expect(chat.listWorkspaceSessions()).resolves.toMatchObject({ success: true });
    expect(server.requests.map(factor)).toEqual(["", `${mistyped} totp`, "right totp"]);
  },
);

test("a challenge that nobody can answer names the option", async () => {
  const error = await failure(client({ fetch: guarded([]).fetch }).listWorkspaceSessions());
  expect(error).toMatchObject({ name: "ApiError", status: 400, body: totpRequired });
  expect(error.message).toContain("twoFactor");
});

test("a mailed code that is good for one use is used by one, and the others ask once more", async () => {
  const server = guarded(["mail1", "mail2"], { singleUse: true });
  let asked = 0;
  const chat = client({ fetch: server.fetch, twoFactor: async () => `mail${++asked}` });
  const results = await Promise.all([chat.listWorkspaceSessions(), chat.listWorkspaceSessions()]);
  expect(results).toHaveLength(2);
  expect(asked).toBe(2);
});

test("two wrong answers fail each of them, and no call asks a third time", async () => {
  const server = guarded(["right"]);
  let asked = 0;
  const chat = client({ fetch: server.fetch, twoFactor: async () => `wrong${++asked}` });
  const calls = Array.from({ length: 3 }, () => chat.listWorkspaceSessions());
  for (const result of await Promise.allSettled(calls)) {
    expect(result.status).toBe("rejected");
  }
  expect(asked).toBe(6);
  const sent = server.requests.map(factor).filter(Boolean);
  expect(new Set(sent).size).toBe(sent.length);
});

test("a callback that fails, fails every call that waits for it, once", async () => {
  const server = guarded(["right"]);
  let asked = 0;
  let fail!: (reason: Error) => void;
  const twoFactor = () => {
    asked++;
    return new Promise<string>((_, reject) => (fail = reject));
  };
  const chat = client({ fetch: server.fetch, twoFactor });
  const calls = Array.from({ length: 3 }, () => failure(chat.listWorkspaceSessions()));
  await settle();
  fail(new Error("no phone"));
  expect((await Promise.all(calls)).map(({ message }) => message)).toEqual(
    Array(3).fill("no phone"),
  );
  expect(asked).toBe(1);
});

test("a question ends with the call that asked it, whose signal says so, and the next call asks anew", async () => {
  const server = guarded(["right"]);
  const { twoFactor, answers, signals, first } = pendingQuestion();
  const chat = client({ fetch: server.fetch, twoFactor });
  const controller = new AbortController();
  const reason = new Error("the dialog was closed");
  const aborted = failure(chat.listWorkspaceSessions({}, { signal: controller.signal }));
  await first;
  const { signal } = new AbortController();
  const other = chat.listWorkspaceSessions({}, { signal });
  await settle();
  expect(answers).toHaveLength(1);
  controller.abort(reason);
  expect(await aborted).toBe(reason);
  await settle();
  expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
  answers[0]!("too late");
  answers[1]!("right");
  await expect(other).resolves.toMatchObject({ success: true });
  expect(server.requests.map(factor)).toEqual(["", "", "right totp"]);
});

test("aborting the one that waits leaves the one that asked", async () => {
  const server = guarded(["right"]);
  const { twoFactor, answers, first } = pendingQuestion();
  const chat = client({ fetch: server.fetch, twoFactor });
  const asking = chat.listWorkspaceSessions();
  await first;
  const controller = new AbortController();
  const waiting = failure(chat.listWorkspaceSessions({}, { signal: controller.signal }));
  await settle();
  controller.abort();
  expect((await waiting).name).toBe("AbortError");
  answers[0]!("right");
  await expect(asking).resolves.toMatchObject({ success: true });
  expect(server.requests.map(factor).filter(Boolean)).toEqual(["right totp"]);
});

test("no timer runs while the question is open, and without a signal nothing ends it", async () => {
  const server = guarded(["right"]);
  const { twoFactor, answers, signals, first } = pendingQuestion();
  const timers = new Set<object>();
  const clock = {
    now: () => 0,
    after: () => {
      const timer = {};
      timers.add(timer);
      return () => timers.delete(timer);
    },
    random: () => 0,
  };
  const call = client({ fetch: server.fetch, twoFactor, clock }).listWorkspaceSessions();
  await first;
  expect(timers.size).toBe(0);
  expect(signals).toEqual([undefined]);
  answers[0]!("right");
  await expect(call).resolves.toMatchObject({ success: true });
});
