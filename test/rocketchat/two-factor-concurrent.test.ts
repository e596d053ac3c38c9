import { expect, test } from "vitest";
import { failure } from "../support/failure.ts";
import { factor, guarded } from "./second-factor.ts";
import { client } from "./workspace.ts";

/** A question that stays open until `answer` is called. */
function pendingQuestion() {
  const answers: ((code: string) => void)[] = [];
  let asked!: () => void;
  const first = new Promise<void>((resolve) => (asked = resolve));
  return {
    twoFactor: () =>
      new Promise<string>((resolve) => {
        answers.push(resolve);
        asked();
      }),
    answers,
    /** Resolves when the question has been asked. */
    first,
  };
}

/** Lets everything that is ready run, without waiting for time to pass. */
async function settle() {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

test.each([
  ["that remembers the approval", { remembers: true, singleUse: true }],
  ["that asks every time", { remembers: false, singleUse: false }],
])("calls challenged at the same time share one question, on a server %s", async (_, manner) => {
  const server = guarded(["right"], manner);
  const { twoFactor, answers } = pendingQuestion();
  const chat = client({ ...server, twoFactor });
  const calls = Array.from({ length: 5 }, () => chat.listWorkspaceSessions());
  await settle();
  expect(answers).toHaveLength(1);
  expect(server.requests.map(factor)).toEqual(Array(5).fill(""));
  answers[0]!("right");
  expect(await Promise.all(calls)).toHaveLength(5);
  expect(answers).toHaveLength(1);
  expect(server.requests.map(factor).filter(Boolean)).toEqual(Array(5).fill("right totp"));
});

test("a call that is challenged while the question is open joins it", async () => {
  const server = guarded(["right"]);
  const { twoFactor, answers, first } = pendingQuestion();
  const chat = client({ ...server, twoFactor });
  const early = chat.listWorkspaceSessions();
  await first;
  const late = chat.listWorkspaceSessions();
  await settle();
  expect(answers).toHaveLength(1);
  answers[0]!("right");
  await Promise.all([early, late]);
  expect(answers).toHaveLength(1);
});

test("a wrong code is sent by one of them only, and the second question is shared, too", async () => {
  const server = guarded(["right"]);
  const { twoFactor, answers } = pendingQuestion();
  const chat = client({ ...server, twoFactor });
  const calls = Array.from({ length: 4 }, () => chat.listWorkspaceSessions());
  await settle();
  answers[0]!("wrong");
  await settle();
  expect(answers).toHaveLength(2);
  answers[1]!("right");
  expect(await Promise.all(calls)).toHaveLength(4);
  expect(answers).toHaveLength(2);
  expect(server.requests.map(factor).filter((sent) => sent.startsWith("wrong"))).toHaveLength(1);
});

test("a mailed code that is good for one use is used by one, and the others ask once more", async () => {
  const server = guarded(["mail1", "mail2"], { singleUse: true });
  let asked = 0;
  const chat = client({ ...server, twoFactor: async () => `mail${++asked}` });
  const results = await Promise.all([chat.listWorkspaceSessions(), chat.listWorkspaceSessions()]);
  expect(results).toHaveLength(2);
  expect(asked).toBe(2);
});

test("two wrong answers fail all of them, and no call asks a third time", async () => {
  const server = guarded(["right"]);
  let asked = 0;
  const chat = client({ ...server, twoFactor: async () => `wrong${++asked}` });
  const calls = Array.from({ length: 3 }, () => chat.listWorkspaceSessions());
  for (const result of await Promise.allSettled(calls)) expect(result.status).toBe("rejected");
  expect(asked).toBeLessThanOrEqual(4);
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
  const chat = client({ ...server, twoFactor });
  const calls = Array.from({ length: 3 }, () => failure(chat.listWorkspaceSessions()));
  await settle();
  fail(new Error("no phone"));
  expect((await Promise.all(calls)).map(({ message }) => message)).toEqual(
    Array(3).fill("no phone"),
  );
  expect(asked).toBe(1);
});

test("aborting while the question is open ends that call alone, without a request", async () => {
  const server = guarded(["right"]);
  const { twoFactor, answers, first } = pendingQuestion();
  const chat = client({ ...server, twoFactor });
  const controller = new AbortController();
  const reason = new Error("the dialog was closed");
  const aborted = failure(chat.listWorkspaceSessions({}, { signal: controller.signal }));
  await first;
  const other = chat.listWorkspaceSessions();
  await settle();
  controller.abort(reason);
  expect(await aborted).toBe(reason);
  await settle();
  expect(server.requests.map(factor)).toEqual(["", ""]);
  answers[0]!("right");
  await expect(other).resolves.toMatchObject({ success: true });
  expect(answers).toHaveLength(1);
  expect(server.requests.map(factor)).toEqual(["", "", "right totp"]);
});

test("after an abort the open question still is the only one", async () => {
  const server = guarded(["right"]);
  const { twoFactor, answers, first } = pendingQuestion();
  const chat = client({ ...server, twoFactor });
  const controller = new AbortController();
  const aborted = failure(chat.listWorkspaceSessions({}, { signal: controller.signal }));
  await first;
  controller.abort();
  await aborted;
  const later = chat.listWorkspaceSessions();
  await settle();
  expect(answers).toHaveLength(1);
  answers[0]!("right");
  await expect(later).resolves.toMatchObject({ success: true });
});

test("a question that nobody ever answers holds up one later call, and then is asked anew", async () => {
  const server = guarded(["right"]);
  const { twoFactor, answers, first } = pendingQuestion();
  const chat = client({ ...server, twoFactor });
  for (const asked of [1, 1, 2]) {
    const controller = new AbortController();
    const call = failure(chat.listWorkspaceSessions({}, { signal: controller.signal }));
    await first;
    await settle();
    expect(answers).toHaveLength(asked);
    controller.abort();
    await call;
  }
  const last = chat.listWorkspaceSessions();
  await settle();
  answers.at(-1)!("right");
  await expect(last).resolves.toMatchObject({ success: true });
});

test("aborting the one that waits leaves the one that asked", async () => {
  const server = guarded(["right"]);
  const { twoFactor, answers, first } = pendingQuestion();
  const chat = client({ ...server, twoFactor });
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

test("a deadline that passes while the question is open ends the call", async () => {
  const server = guarded(["right"]);
  const { twoFactor, first } = pendingQuestion();
  let expire!: () => void;
  const clock = {
    now: () => 0,
    after: (_: number, run: () => void) => {
      expire = run;
      return () => {};
    },
    random: () => 0,
  };
  const call = failure(client({ ...server, twoFactor, clock }).listWorkspaceSessions());
  await first;
  expire();
  expect(await call).toMatchObject({
    name: "TimeoutError",
    phase: "waiting for the second factor",
  });
  expect(server.lines).toHaveLength(1);
});
