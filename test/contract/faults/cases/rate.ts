import assert from "node:assert/strict";
import type { CallOptions, RateLimit, WaitEvent } from "@session-clients/core";
import * as answers from "../answers.ts";
import type { Case } from "../case.ts";
import type { Responder } from "../fault-server.ts";
import { rejected, settled } from "../outcome.ts";
import type { Stage } from "../stage.ts";

const needs: Case["needs"] = ["rateLimit"];

/** A healthy answer that tells how much of the rate limit is left, and for how long. */
function limited(stage: Stage, remaining: number | string, resetInMs: number): Responder {
  const now = stage.time.now();
  const headers = stage.adapter.rateLimit!(remaining, now + resetInMs, now);
  return answers.json(stage.adapter.success, 200, headers);
}

/** Answers of so many left in 20 s, which are held until the test lets them go. */
function answeredLater(stage: Stage) {
  const held: (() => void)[] = [];
  const late =
    (remaining: number): Responder =>
    (response, request) =>
      held.push(() => limited(stage, remaining, 20_000)(response, request));
  return { held, late };
}

/** Resolves after everything that is under way on loopback has had time to arrive. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 30));

export const rateCases: Case[] = [
  {
    id: "rate.preemptive",
    must: "wait for the reset once no request is left",
    needs,
    async run(stage) {
      stage.server.answer(limited(stage, 0, 2000), stage.healthy);
      const subject = stage.open();
      stage.time.flow();
      await subject.get();
      await subject.get();
      assert.ok(stage.gap() >= 900 && stage.gap() <= 3500, `waited ${stage.gap()} ms`);
    },
  },
  {
    id: "rate.preemptive-after-error",
    must: "wait for the reset that an error told of",
    needs,
    async run(stage) {
      const now = stage.time.now();
      const headers = stage.adapter.rateLimit!(0, now + 4000, now);
      stage.server.answer(answers.json(stage.adapter.errorBody("no"), 404, headers), stage.healthy);
      const subject = stage.open();
      stage.time.flow();
      await rejected(subject.get());
      await subject.get();
      assert.ok(stage.gap() >= 3000, `waited ${stage.gap()} ms`);
    },
  },
  {
    id: "rate.some-left",
    must: "not wait while requests are left",
    needs,
    async run(stage) {
      stage.server.answer(limited(stage, 1, 60_000), stage.healthy);
      const subject = stage.open();
      await subject.get();
      await subject.get();
      assert.equal(stage.gap(), 0);
    },
  },
  {
    id: "rate.refused-here",
    must: "refuse a call here, with 429 and the wait, when it may not wait for so long",
    needs,
    async run(stage) {
      stage.server.answer(limited(stage, 0, 20_000));
      const subject = stage.open();
      await subject.get();
      for (const maxWaitMs of [0, 10_000]) {
        const error = await rejected(subject.get({ maxWaitMs }));
        assert.equal(error["status"], 429);
        assert.ok(Math.abs((error["retryAfterMs"] as number) - 20_000) <= 1000);
        assert.match(error.message, /not sent/);
      }
      assert.equal(stage.server.requests.length, 1);
    },
  },
  {
    id: "rate.beyond-the-window",
    must: "believe no reset that lies beyond the vendor's own window, whoever names it",
    needs,
    async run(stage) {
      const headers = stage.adapter.rateLimit!(0, stage.time.now() + 72_000_000, stage.time.now());
      stage.server.answer(answers.bytes(Buffer.from("<html>"), 404, headers), stage.healthy);
      const subject = stage.open();
      stage.time.flow();
      await rejected(subject.get());
      assert.deepEqual(await subject.get(), stage.adapter.success);
      assert.ok(stage.gap() <= 300_000, `waited ${stage.gap()} ms`);
    },
  },
  {
    id: "rate.queued",
    must: "hold back calls that were in line for a slot when the limit was used up",
    needs,
    async run(stage) {
      stage.server.answer(limited(stage, 0, 40_000), stage.healthy);
      const subject = stage.open({ maxInFlight: 1 });
      const calls = Array.from({ length: 5 }, () => subject.get());
      await calls[0];
      await quiet();
      assert.equal(stage.server.requests.length, 1);
      stage.time.flow();
      await Promise.all(calls);
      assert.ok(stage.gap() >= 39_000, `waited ${stage.gap()} ms`);
    },
  },
  {
    id: "rate.absurd-reset",
    must: "not stop a client for years because of one absurd reset",
    needs,
    async run(stage) {
      stage.server.answer(limited(stage, 0, 50_000 * 365 * 86_400_000), stage.healthy);
      const subject = stage.open();
      stage.time.flow();
      await subject.get();
      assert.deepEqual(await subject.get(), stage.adapter.success);
    },
  },
  {
    id: "rate.past-reset",
    must: "not wait for a reset in the past",
    needs,
    async run(stage) {
      stage.server.answer(limited(stage, 0, -10_000), stage.healthy);
      const subject = stage.open();
      await subject.get();
      await subject.get();
      assert.equal(stage.gap(), 0);
    },
  },
  {
    id: "rate.garbage",
    must: "ignore rate limit headers that are no numbers",
    needs,
    async run(stage) {
      const subject = stage.open();
      for (const remaining of ["-1", "0x0", "none", "0.0", "", "1e99", "9".repeat(400)]) {
        stage.server.answer(limited(stage, remaining, 30_000));
        await subject.get();
      }
      stage.server.answer(stage.healthy);
      assert.deepEqual(await subject.get(), stage.adapter.success);
    },
  },
  {
    id: "rate.abort-at-the-gate",
    must: "end the wait for a reset with the abort, without a request",
    needs,
    async run(stage) {
      stage.server.answer(limited(stage, 0, 20_000));
      const subject = stage.open();
      await subject.get();
      const controller = new AbortController();
      const call = rejected(subject.get({ signal: controller.signal }));
      await quiet();
      controller.abort(new Error("enough"));
      assert.equal((await call).message, "enough");
      assert.equal(stage.server.requests.length, 1);
    },
  },
  {
    id: "rate.told",
    must: "tell the rate limit of a success through onResponse, and of an error on it",
    needs,
    async run(stage) {
      const { adapter, time, server } = stage;
      const seen: (RateLimit | undefined)[] = [];
      const onResponse: CallOptions["onResponse"] = ({ rateLimit }) => seen.push(rateLimit);
      server.answer(limited(stage, 7, 30_000));
      const subject = stage.open();
      await subject.get({ onResponse });
      const headers = adapter.rateLimit!(6, time.now() + 30_000, time.now());
      server.answer(answers.json(adapter.errorBody("no"), 403, headers));
      const error = await rejected(subject.get({ onResponse }));
      assert.equal(seen.length, 1);
      const [success, failure] = [seen[0]!, error["rateLimit"] as RateLimit];
      assert.deepEqual([success.remaining, failure.remaining], [7, 6]);
      for (const { resetAt, limit } of [success, failure]) {
        assert.ok(resetAt instanceof Date);
        assert.ok(Math.abs(resetAt.getTime() - time.now() - 30_000) <= 2000, `${resetAt}`);
        assert.ok(limit === 50 || limit === 100 || limit === 10);
      }
    },
  },
  {
    id: "rate.429-holds-all",
    must: "hold back all calls of a limit for as long as a 429 asks",
    async run(stage) {
      const refused = answers.json({}, 429, { "retry-after": "30" });
      stage.server.answer(refused, stage.healthy);
      const subject = stage.open();
      const first = subject.get();
      await stage.time.pendingTimer(30_000);
      const others = [subject.get(), subject.get()];
      await quiet();
      stage.time.advance(29_999);
      await quiet();
      assert.equal(stage.server.requests.length, 1);
      stage.time.advance(1);
      await Promise.all([first, ...others]);
      assert.equal(stage.server.requests.length, 4);
    },
  },
  {
    id: "rate.as-many-as-are-left",
    must: "send one when the limit opens, and then as many as the vendor says are left",
    needs,
    async run(stage) {
      const { held, late } = answeredLater(stage);
      stage.server.answer(limited(stage, 0, 20_000), late(2), late(1), late(0), stage.healthy);
      const subject = stage.open();
      await subject.get();
      const calls = Array.from({ length: 5 }, () => subject.get());
      await quiet();
      stage.time.advance(21_000);
      await quiet();
      assert.equal(stage.server.requests.length, 2, "one goes ahead");
      held.shift()!();
      await quiet();
      assert.equal(stage.server.requests.length, 4, "two are left");
      held.splice(0).forEach((answer) => answer());
      await quiet();
      assert.equal(stage.server.requests.length, 4, "none is left");
      stage.time.flow();
      await Promise.all(calls);
      assert.equal(stage.server.requests.length, 6);
    },
  },
  {
    id: "rate.named-429-is-no-failure",
    must: "count a 429 that names a wait neither against retries nor against their budget",
    async run(stage) {
      stage.time.flow();
      const subject = stage.open({ retry: { retries: 0 } });
      for (let call = 0; call < 15; call++) {
        const refused = Array.from({ length: 3 }, () =>
          answers.json({}, 429, { "retry-after": "2" }),
        );
        stage.server.answer(...refused, stage.healthy);
        assert.deepEqual(await subject.get(), stage.adapter.success);
      }
      assert.equal(stage.server.requests.length, 60);
    },
  },
  {
    id: "rate.unnamed-429-is-a-failure",
    must: "count a 429 that names no wait like a 503",
    async run(stage) {
      stage.time.flow();
      stage.server.answer(answers.json({}, 429));
      const subject = stage.open({ retry: { retries: 1 } });
      assert.equal((await rejected(subject.get()))["status"], 429);
      assert.equal(stage.server.requests.length, 2);
    },
  },
  {
    id: "rate.sent-once",
    must: "send a call once with retry: false, also after a 429 that names a wait",
    async run(stage) {
      stage.server.answer(answers.json({}, 429, { "retry-after": "1" }));
      assert.equal((await rejected(stage.open({ retry: false }).get()))["status"], 429);
      assert.equal(stage.server.requests.length, 1);
      stage.time.advance(1000);
    },
  },
  {
    id: "rate.max-wait-in-sum",
    must: "bound what one call waits for the vendor in sum, and count short waits for five seconds",
    async run(stage) {
      stage.time.flow();
      stage.server.answer(answers.json({}, 429, { "retry-after": "25" }));
      const error = await rejected(stage.open().get({ maxWaitMs: 60_000 }));
      assert.deepEqual([error["status"], error["retryAfterMs"]], [429, 25_000]);
      assert.equal(stage.server.requests.length, 3);

      stage.server.answer(answers.json({}, 429, { "retry-after-ms": "1" }));
      await rejected(stage.open().get({ maxWaitMs: 10_000 }));
      assert.equal(stage.server.requests.length, 3 + 3);
    },
  },
  {
    id: "rate.max-wait-not-in-line",
    must: "not count the wait behind other calls of the same limit",
    needs,
    async run(stage) {
      stage.server.answer((response, request) => {
        limited(stage, 0, 40_000)(response, request);
      });
      const subject = stage.open({ maxWaitMs: 41_500 });
      stage.time.flow();
      await subject.get();
      await Promise.all(Array.from({ length: 4 }, () => subject.get()));
      assert.ok(stage.gap(0, 4) >= 4 * 39_000, `waited ${stage.gap(0, 4)} ms`);
    },
  },
  {
    id: "rate.never-waits",
    must: "never wait for the vendor with maxWaitMs: 0, also not after a 429",
    async run(stage) {
      stage.server.answer(answers.json({}, 429, { "retry-after": "1" }));
      const subject = stage.open({ maxWaitMs: 0 });
      for (const _ of [1, 2]) {
        assert.equal((await rejected(subject.get()))["status"], 429);
      }
      assert.equal(stage.server.requests.length, 1);
      assert.deepEqual(stage.time.asked, []);
    },
  },
  {
    id: "rate.clock-set-back",
    must: "wait no longer when the clock is set back",
    needs,
    async run(stage) {
      let back = 0;
      const clock = {
        ...stage.time.clock,
        now: () => stage.time.now() - back,
        monotonic: () => stage.time.now(),
      };
      stage.server.answer(limited(stage, 0, 20_000), stage.healthy);
      const subject = stage.open({ clock });
      await subject.get();
      back = 6 * 3_600_000;
      const call = subject.get();
      await quiet();
      stage.time.advance(21_000);
      assert.deepEqual(await call, stage.adapter.success);
    },
  },
  {
    id: "rate.on-wait",
    must: "tell onWait which call is held back, why and for how long",
    needs,
    async run(stage) {
      const seen: WaitEvent[] = [];
      const onWait = (event: WaitEvent) => {
        seen.push(event);
        throw new Error("ignored");
      };
      const refused = answers.json({}, 429, { "retry-after": "7" });
      stage.server.answer(limited(stage, 0, 20_000), refused, stage.healthy);
      const subject = stage.open({ onWait });
      stage.time.flow();
      await subject.get();
      await subject.get();
      assert.deepEqual(
        seen.map(({ reason }) => reason),
        ["the rate limit is used up", "status 429"],
      );
      assert.ok(Math.abs(seen[0]!.waitMs - 20_000) <= 1000, `${seen[0]!.waitMs}`);
      assert.equal(seen[1]!.waitMs, 7000);
      assert.match(seen[0]!.operation, /^(list|get)/);
    },
  },
  {
    id: "rate.answers-overtake",
    must: "not take an answer that was overtaken for news of more",
    needs,
    async run(stage) {
      const { held, late } = answeredLater(stage);
      stage.server.answer(late(1), late(0), stage.healthy);
      const subject = stage.open();
      const [first, second] = [subject.get(), subject.get()];
      await stage.server.arrived(2);
      held.pop()!();
      await second;
      held.pop()!();
      await first;
      const third = subject.get();
      await quiet();
      assert.equal(stage.server.requests.length, 2);
      stage.time.flow();
      await third;
    },
  },
  {
    id: "rate.late-answer",
    must: "not let an answer to an earlier request close a limit for longer than it says",
    needs,
    async run(stage) {
      const refused = answers.json({}, 429, { "retry-after": "1" });
      let answerLate!: () => void;
      const late: Responder = (response, request) => {
        answerLate = () => refused(response, request);
      };
      stage.server.answer(refused, late, stage.healthy);
      const subject = stage.open();
      const calls = [subject.get(), subject.get()];
      await stage.server.arrived(2);
      await stage.time.pendingTimer(1000);
      stage.time.advance(1000);
      await calls[0];
      answerLate();
      await quiet();
      stage.time.advance(1000);
      await calls[1];
      await subject.get();
      assert.equal(stage.server.requests.length, 5);
    },
  },
  {
    id: "rate.aborted-in-line",
    must: "forget who gave up in the middle of the line, and keep no slot for them",
    needs,
    async run(stage) {
      stage.server.answer(limited(stage, 0, 20_000), stage.healthy);
      const subject = stage.open({ maxInFlight: 2 });
      await subject.get();
      const controller = new AbortController();
      const { signal } = controller;
      const first = subject.get();
      const aborted = [1, 2, 3].map(() => rejected(subject.get({ signal })));
      const last = subject.get();
      await quiet();
      controller.abort(new Error("enough"));
      await Promise.all(aborted);
      stage.time.advance(21_000);
      await Promise.all([first, last]);

      const waiting: (() => void)[] = [];
      stage.server.answer((response, request) => {
        waiting.push(() => stage.healthy(response, request));
      });
      const both = [subject.get(), subject.get()];
      await stage.server.arrived(5);
      waiting.forEach((answer) => answer());
      await Promise.all(both);
    },
  },
  {
    id: "rate.slots-are-not-the-vendor",
    must: "not count the wait for a slot as one for the vendor",
    needs,
    async run(stage) {
      let answer!: () => void;
      const slow: Responder = (response, request) => {
        answer = () => stage.healthy(response, request);
      };
      stage.server.answer(limited(stage, 0, 5000), slow, limited(stage, 0, 5000), stage.healthy);
      const subject = stage.open({ maxInFlight: 1, maxWaitMs: 12_000 });
      await subject.get();
      const calls = [subject.get(), subject.get(), subject.get()];
      await quiet();
      stage.time.advance(6000);
      await quiet();
      stage.time.advance(60_000);
      answer();
      await quiet();
      stage.time.flow();
      await Promise.all(calls);
      assert.equal(stage.server.requests.length, 4);
    },
  },
  {
    id: "rate.keeps-its-place",
    must: "let a call that was refused go before those that came later",
    async run(stage) {
      const refused = answers.json({}, 429, { "retry-after": "10" });
      stage.server.answer(refused, stage.healthy);
      const subject = stage.open({ maxInFlight: 1 });
      const call = (n: number) => subject.get({ headers: { "x-n": `${n}` } });
      const calls = [call(0)];
      await stage.time.pendingTimer(10_000);
      calls.push(call(1), call(2));
      await quiet();
      stage.time.flow();
      await Promise.all(calls);
      const order = stage.server.requests.map(({ headers }) => headers["x-n"]);
      assert.equal(order.length, 4);
      assert.ok([1, 2].includes(order.indexOf("0", 1)), `${order}`);
    },
  },
  {
    id: "rate.token-when-it-is-its-turn",
    must: "ask for the token anew when a call goes that stood in line for long",
    needs,
    async run(stage) {
      stage.server.answer(limited(stage, 0, 20_000), stage.healthy);
      const asked: number[] = [];
      const credential = () => {
        asked.push(stage.time.now());
        return stage.adapter.secret;
      };
      const subject = stage.open({ credential });
      await subject.get();
      const call = subject.get();
      await quiet();
      stage.time.advance(21_000);
      await call;
      assert.equal(asked.length, 3);
      assert.ok(asked[2]! - asked[1]! >= 19_000);
    },
  },
  {
    id: "rate.concurrency-cap",
    must: "never have more than eight requests in flight",
    async run(stage) {
      const late: Responder = (response, request) =>
        setTimeout(() => stage.healthy(response, request), 2);
      stage.server.answer(late);
      const subject = stage.open();
      const results = await Promise.all(Array.from({ length: 100 }, () => subject.get()));
      assert.equal(results.length, 100);
      assert.ok(stage.server.maxActive <= 8, `${stage.server.maxActive} in flight`);
      assert.ok(stage.server.maxActive > 1, "they did not run beside each other");
    },
  },
  {
    id: "rate.in-order",
    must: "let calls that wait for a slot go in the order in which they came",
    async run(stage) {
      stage.server.answer(stage.healthy);
      const subject = stage.open({ maxInFlight: 1 });
      await Promise.all(
        Array.from({ length: 6 }, (_, index) => subject.get({ headers: { "x-n": `${index}` } })),
      );
      assert.deepEqual(
        stage.server.requests.map(({ headers }) => headers["x-n"]),
        ["0", "1", "2", "3", "4", "5"],
      );
    },
  },
  {
    id: "rate.slots-after-aborts",
    must: "give the slot back of every call that was aborted, in flight or in line",
    async run(stage) {
      stage.server.answer(answers.silence);
      const subject = stage.open({ maxInFlight: 2 });
      const controller = new AbortController();
      const calls = Array.from({ length: 6 }, () =>
        settled(subject.get({ signal: controller.signal })),
      );
      await stage.server.arrived(2);
      controller.abort();
      await Promise.all(calls);
      stage.server.answer(stage.healthy);
      await Promise.all([subject.get(), subject.get(), subject.get()]);
    },
  },
  {
    id: "rate.slots-after-deaf-fetch",
    must: "give the slot back when a fetch of the caller ignores the deadline",
    async run(stage) {
      let deaf = true;
      const fetch = (...sent: Parameters<typeof globalThis.fetch>) =>
        deaf ? new Promise<Response>(() => {}) : globalThis.fetch(...sent);
      const subject = stage.open({ maxInFlight: 1, timeoutMs: 1000, retry: false, fetch });
      const calls = [rejected(subject.get()), rejected(subject.get())];
      for (const call of calls) {
        await quiet();
        stage.time.advance(1000);
        assert.equal((await call).name, "TimeoutError");
      }
      deaf = false;
      stage.server.answer(stage.healthy);
      assert.deepEqual(await subject.get(), stage.adapter.success);
    },
  },
  {
    id: "rate.slot-free-in-backoff",
    must: "not hold a slot while it waits to repeat a request",
    async run(stage) {
      stage.server.answer(answers.json({}, 503, { "retry-after": "30" }), stage.healthy);
      const subject = stage.open({ maxInFlight: 1 });
      const first = subject.get();
      await stage.time.pendingTimer(30_000);
      assert.deepEqual(await subject.get(), stage.adapter.success);
      stage.time.advance(30_000);
      await first;
    },
  },
];
