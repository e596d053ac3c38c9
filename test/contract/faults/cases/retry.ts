import assert from "node:assert/strict";
import { once } from "node:events";
import { ArgumentError, type CallOptions } from "@session-clients/core";
import * as answers from "../answers.ts";
import type { Responder } from "../fault-server.ts";
import type { Case } from "../case.ts";
import { rejected, settled } from "../outcome.ts";
import type { Stage } from "../stage.ts";

/** The first answer is a fault, the second healthy: the GET must resolve after exactly two requests. */
async function repeats(stage: Stage, fault: Responder): Promise<void> {
  stage.server.answer(fault, stage.healthy);
  stage.time.flow();
  assert.deepEqual(await stage.open().get(), stage.adapter.success);
  assert.equal(stage.server.requests.length, 2);
}

/** The same, after a wait between two bounds. */
async function waits(
  stage: Stage,
  headers: Record<string, string | string[]>,
  [least, most]: [number, number],
  status = 429,
): Promise<void> {
  await repeats(stage, answers.json({}, status, headers));
  const gap = stage.gap();
  assert.ok(gap >= least && gap <= most, `waited ${gap} ms`);
}

/** The GET must reject with this status after exactly one request. */
async function once429(stage: Stage, headers: Record<string, string>): Promise<void> {
  stage.server.answer(answers.json({}, 429, headers));
  const error = await rejected(stage.open().get());
  assert.equal(error["status"], 429);
  assert.equal(stage.server.requests.length, 1);
}

const BACKOFF: [number, number] = [50, 8000];

export const retryCases: Case[] = [
  {
    id: "retry.get-503",
    must: "repeat a GET that was answered 503, once",
    run: (stage) => repeats(stage, answers.json({}, 503)),
  },
  ...[408, 429, 500, 502, 504].map((status): Case => ({
    id: `retry.get-${status}`,
    must: `repeat a GET that was answered ${status}, after at least a moment`,
    run: (stage) => waits(stage, {}, BACKOFF, status),
  })),
  {
    id: "retry.get-429-seconds",
    must: "wait for the seconds that Retry-After names",
    run: (stage) => waits(stage, { "retry-after": "1" }, [950, 3500]),
  },
  {
    id: "retry.get-503-seconds",
    must: "wait for the seconds that Retry-After names beside a 503",
    run: (stage) => waits(stage, { "retry-after": "7" }, [7000, 7500], 503),
  },
  {
    id: "retry.get-429-ms",
    must: "wait for the milliseconds that retry-after-ms names",
    run: (stage) => waits(stage, { "retry-after-ms": "1400" }, [1350, 2400]),
  },
  {
    id: "retry.ms-before-seconds",
    must: "take the finer retry-after-ms where both are sent",
    run: (stage) => waits(stage, { "retry-after-ms": "1400", "retry-after": "20" }, [1400, 1500]),
  },
  {
    id: "retry.ms-garbage",
    must: "fall back to Retry-After where retry-after-ms is garbage",
    run: (stage) => waits(stage, { "retry-after-ms": "soon", "retry-after": "3" }, [3000, 3100]),
  },
  {
    id: "retry.get-429-dup",
    must: "read a Retry-After that was sent twice",
    run: (stage) => waits(stage, { "retry-after": ["1", "1"] }, [900, 3500]),
  },
  {
    id: "retry.dup-longest",
    must: "wait for the longer of two different Retry-After",
    run: (stage) => waits(stage, { "retry-after": ["1", "4"] }, [4000, 4100]),
  },
  {
    id: "retry.after-date",
    must: "wait until the HTTP date that Retry-After names",
    run: (stage) => {
      const date = new Date(stage.time.now() + 5000).toUTCString();
      return waits(stage, { "retry-after": date }, [3000, 6000]);
    },
  },
  {
    id: "retry.after-date-dup",
    must: "read an HTTP date that was sent twice, comma and all",
    run: (stage) => {
      const date = new Date(stage.time.now() + 5000).toUTCString();
      return waits(stage, { "retry-after": [date, date] }, [3000, 6000]);
    },
  },
  {
    id: "retry.after-date-skewed",
    must: "measure an HTTP date by the server's clock, which is an hour ahead of ours",
    run: (stage) => {
      const server = stage.time.now() + 3_600_000;
      const date = new Date(server + 5000).toUTCString();
      const headers = { "retry-after": date, date: new Date(server).toUTCString() };
      return waits(stage, headers, [3000, 6000]);
    },
  },
  {
    id: "retry.after-date-past",
    must: "fall back to backoff for an HTTP date in the past",
    run: (stage) => waits(stage, { "retry-after": "Sun, 06 Nov 1994 08:49:37 GMT" }, BACKOFF),
  },
  {
    id: "retry.after-garbage",
    must: "fall back to backoff for a Retry-After that is no time",
    run: (stage) => waits(stage, { "retry-after": "soon" }, BACKOFF),
  },
  {
    id: "retry.after-negative",
    must: "fall back to backoff for a negative Retry-After",
    run: (stage) => waits(stage, { "retry-after": "-5" }, BACKOFF),
  },
  {
    id: "retry.after-zero",
    must: "not hit the server again at once for Retry-After: 0",
    run: (stage) => waits(stage, { "retry-after": "0" }, BACKOFF),
  },
  ...["1e3", "0x10", "Infinity", "NaN", "", " ", "1;2", "Wed, 99 Foo 2026 99:99:99 GMT"].map(
    (value): Case => ({
      id: `retry.after-odd "${value}"`,
      must: "survive a Retry-After that only looks like a time",
      run: (stage) => waits(stage, { "retry-after": value }, BACKOFF),
    }),
  ),
  {
    id: "retry.after-huge",
    must: "reject at once, with the wait on the error, when it is longer than a minute",
    async run(stage) {
      stage.server.answer(answers.json({}, 429, { "retry-after": "99999999" }));
      const error = await rejected(stage.open().get());
      assert.equal(error["retryAfterMs"], 99_999_999_000);
      assert.equal(stage.server.requests.length, 1);
    },
  },
  {
    id: "retry.after-date-far",
    must: "reject at once, with the wait on the error, for a date that is weeks ahead",
    async run(stage) {
      const date = new Date(stage.time.now() + 30 * 86_400_000).toUTCString();
      stage.server.answer(answers.json({}, 429, { "retry-after": date }));
      const error = await rejected(stage.open().get());
      const days = (error["retryAfterMs"] as number) / 86_400_000;
      assert.ok(days > 29 && days < 31, `${days} days`);
      assert.equal(stage.server.requests.length, 1);
    },
  },
  {
    id: "retry.after-endless",
    must: "reject at once for a wait of four hundred digits",
    run: (stage) => once429(stage, { "retry-after": "9".repeat(400) }),
  },
  {
    id: "retry.after-beyond-timeout",
    must: "keep a wait that is longer than the limit of an attempt",
    async run(stage) {
      stage.server.answer(answers.json({}, 429, { "retry-after": "10" }), stage.healthy);
      const call = stage.open({ timeoutMs: 9000 }).get();
      await stage.time.pendingTimer(10_000);
      stage.time.advance(10_000);
      assert.deepEqual(await call, stage.adapter.success);
      assert.equal(stage.gap(), 10_000);
    },
  },
  {
    id: "retry.after-59-seconds",
    must: "keep a wait of 59 seconds, which every vendor's window has room for",
    async run(stage) {
      stage.server.answer(answers.json({}, 429, { "retry-after": "59" }), stage.healthy);
      const call = stage.open({ timeoutMs: 30_000 }).get();
      await stage.time.pendingTimer(59_000);
      stage.time.advance(59_000);
      assert.deepEqual(await call, stage.adapter.success);
      assert.equal(stage.gap(), 59_000);
    },
  },
  {
    id: "retry.max-wait-of-a-call",
    must: "let a call's own maxWaitMs bound the wait",
    async run(stage) {
      stage.server.answer(answers.json({}, 429, { "retry-after": "10" }));
      const error = await rejected(stage.open().get({ maxWaitMs: 9999 }));
      assert.equal(error["retryAfterMs"], 10_000);
      assert.equal(stage.server.requests.length, 1);
    },
  },
  {
    id: "retry.reset-epoch-ms",
    must: "wait for a reset in epoch milliseconds, not fifty years",
    needs: ["rateLimit", "epochMs"],
    run: (stage) =>
      waits(stage, { "x-ratelimit-reset": `${stage.time.now() + 3000}` }, [1800, 6000]),
  },
  {
    id: "retry.reset-own-form",
    must: "wait for the reset of a 429 in the vendor's own form",
    needs: ["rateLimit"],
    run: (stage) => {
      const now = stage.time.now();
      return waits(stage, stage.adapter.rateLimit!(0, now + 3000, now), [1800, 6000]);
    },
  },
  {
    id: "retry.reset-past",
    must: "fall back to backoff for a reset in the past",
    needs: ["rateLimit"],
    run: (stage) => {
      const now = stage.time.now();
      return waits(stage, stage.adapter.rateLimit!(0, now - 5000, now), BACKOFF);
    },
  },
  {
    id: "retry.reset-just-past",
    must: "wait a second where the reset has just passed by a clock that may be ahead",
    needs: ["rateLimit"],
    run: (stage) => {
      const now = stage.time.now();
      return waits(stage, stage.adapter.rateLimit!(0, now - 250, now), [1000, 1000]);
    },
  },
  {
    id: "retry.reset-not-of-503",
    must: "not take the reset of a rate limit that is not used up for the wait of a 503",
    needs: ["rateLimit"],
    run: (stage) => {
      const now = stage.time.now();
      return waits(stage, stage.adapter.rateLimit!(40, now + 50_000, now), BACKOFF, 503);
    },
  },
  {
    id: "retry.ratelimit-draft",
    must: "wait for the seconds of the structured Ratelimit header",
    needs: ["rateLimit", "draftLimit"],
    run: (stage) => waits(stage, { ratelimit: '"default";r=0;t=2' }, [1800, 6000]),
  },
  {
    id: "retry.ratelimit-draft-several",
    must: "wait for the tightest of several structured limits",
    needs: ["rateLimit", "draftLimit"],
    run: (stage) =>
      waits(stage, { ratelimit: '"burst";r=40;t=1, "default";r=0;t=5' }, [4800, 6000]),
  },
  {
    id: "retry.post-503-once",
    must: "send a POST once that was answered 503",
    needs: ["post"],
    async run(stage) {
      stage.server.answer(answers.json({}, 503));
      const error = await rejected(stage.open().post!());
      assert.equal(error["status"], 503);
      assert.equal(stage.server.requests.length, 1);
    },
  },
  ...[408, 500, 502, 504].map((status): Case => ({
    id: `retry.post-${status}-once`,
    must: `send a POST once that was answered ${status}`,
    needs: ["post"],
    async run(stage) {
      stage.server.answer(answers.json({}, status, { "retry-after": "1" }));
      assert.equal((await rejected(stage.open().post!()))["status"], status);
      assert.equal(stage.server.requests.length, 1);
    },
  })),
  {
    id: "retry.post-timeout-once",
    must: "send a POST once whose answer does not come in time",
    needs: ["post"],
    async run(stage) {
      stage.server.answer(answers.silence);
      const call = rejected(stage.open({ timeoutMs: 500 }).post!());
      await stage.server.arrived(1);
      stage.time.advance(500);
      assert.match(`${await call}`, /time.?out/i);
      assert.equal(stage.server.requests.length, 1);
    },
  },
  {
    id: "retry.post-reset-once",
    must: "send a POST once whose connection breaks, before the headers or in the body",
    needs: ["post"],
    async run(stage) {
      for (const fault of [answers.reset, answers.cut({ success: true, padding: "x" })]) {
        const sent = stage.server.requests.length;
        stage.server.answer(fault);
        await rejected(stage.open().post!());
        assert.equal(stage.server.requests.length - sent, 1);
      }
    },
  },
  {
    id: "retry.post-429",
    must: "repeat a POST that was refused with 429, after the named wait and with the same body",
    needs: ["post"],
    async run(stage) {
      const { status, body } = stage.adapter.postSuccess!;
      stage.server.answer(
        answers.json({}, 429, { "retry-after": "1" }),
        body ? answers.json(body, status) : answers.empty(status),
      );
      stage.time.flow();
      assert.deepEqual(await stage.open().post!(), body);
      const [first, second] = stage.server.requests;
      assert.equal(stage.server.requests.length, 2);
      assert.deepEqual(
        [second!.method, second!.path, second!.body],
        ["POST", first!.path, first!.body],
      );
      assert.equal(second!.headers["content-type"], first!.headers["content-type"]);
      assert.ok(stage.gap() >= 950);
    },
  },
  {
    id: "retry.post-429-then-503",
    must: "not repeat a POST once an attempt may have been executed",
    needs: ["post"],
    async run(stage) {
      stage.server.answer(answers.json({}, 429, { "retry-after": "1" }), answers.json({}, 503));
      stage.time.flow();
      assert.equal((await rejected(stage.open().post!()))["status"], 503);
      assert.equal(stage.server.requests.length, 2);
    },
  },
  {
    id: "retry.get-reset",
    must: "repeat a GET whose connection is reset before the headers",
    run: (stage) => repeats(stage, answers.reset),
  },
  {
    id: "retry.get-reset-in-body",
    must: "repeat a GET whose connection breaks in the middle of the body",
    async run(stage) {
      await repeats(stage, answers.cut(stage.adapter.success));
    },
  },
  {
    id: "retry.get-cut-chunked",
    must: "repeat a GET whose body in chunks breaks off",
    run: (stage) => repeats(stage, answers.cutChunked(stage.adapter.success)),
  },
  {
    id: "retry.get-502-html",
    must: "repeat a GET that a proxy answered with 502 and HTML",
    run: (stage) => repeats(stage, answers.text("<h1>Bad Gateway</h1>", 502)),
  },
  {
    id: "retry.4xx-once",
    must: "send 400, 401, 403, 404 and 422 exactly once",
    async run(stage) {
      const subject = stage.open();
      for (const status of [400, 401, 403, 404, 405, 409, 410, 415, 422, 501, 505]) {
        const sent = stage.server.requests.length;
        stage.server.answer(answers.json(stage.adapter.errorBody("no"), status));
        assert.equal((await rejected(subject.get()))["status"], status);
        assert.equal(stage.server.requests.length - sent, 1, `requests for ${status}`);
      }
    },
  },
  {
    id: "retry.exhausted",
    must: "give up on 503 forever with that status, after at most five requests",
    async run(stage) {
      stage.server.answer(answers.json({}, 503));
      stage.time.flow();
      assert.equal((await rejected(stage.open().get()))["status"], 503);
      assert.equal(stage.server.requests.length, 3);
    },
  },
  {
    id: "retry.off",
    must: "send every request once with `retry: false`, of the client or of the call",
    async run(stage) {
      stage.server.answer(answers.json({}, 503));
      assert.equal((await rejected(stage.open({ retry: false }).get()))["status"], 503);
      await rejected(stage.open({ retry: { retries: 0 } }).get());
      await rejected(stage.open().get({ retry: false }));
      assert.equal(stage.server.requests.length, 3);
    },
  },
  {
    id: "retry.number-of-a-call",
    must: "let a call say how many retries it is worth",
    async run(stage) {
      stage.server.answer(answers.json({}, 503));
      stage.time.flow();
      await rejected(stage.open({ retry: false }).get({ retry: { retries: 4 } }));
      assert.equal(stage.server.requests.length, 5);
    },
  },
  {
    id: "retry.abort-in-backoff",
    must: "end a wait with the abort, without a further request",
    async run(stage) {
      stage.server.answer(answers.json({}, 429, { "retry-after": "5" }));
      const controller = new AbortController();
      const call = rejected(stage.open().get({ signal: controller.signal }));
      await stage.time.pendingTimer(5000);
      controller.abort(new Error("changed my mind"));
      assert.equal((await call).message, "changed my mind");
      stage.time.advance(10_000);
      assert.equal(stage.server.requests.length, 1);
    },
  },
  {
    id: "retry.jitter",
    must: "spread the retries of parallel calls",
    async run(stage) {
      stage.server.answer(...Array(5).fill(answers.json({}, 503)), stage.healthy);
      stage.time.flow();
      const subject = stage.open();
      await Promise.all(Array.from({ length: 5 }, () => subject.get()));
      const { asked } = stage.time;
      assert.equal(asked.length, 5);
      assert.ok(Math.max(...asked) - Math.min(...asked) >= 20, `waits of ${asked}`);
    },
  },
  {
    id: "retry.backoff-grows",
    must: "wait longer at most with each attempt, and never more than eight seconds",
    async run(stage) {
      stage.server.answer(answers.json({}, 503));
      const clock = { ...stage.time.clock, random: () => 0.999_999 };
      stage.time.flow();
      await rejected(stage.open({ clock, retry: { retries: 7 } }).get());
      const { asked } = stage.time;
      assert.equal(asked.length, 7);
      assert.ok(asked[1]! > asked[0]! && asked[2]! > asked[1]!, `waits of ${asked}`);
      assert.ok(Math.max(...asked) <= 8000 && asked[6]! > 7000, `waits of ${asked}`);
    },
  },
  {
    id: "retry.budget",
    must: "cost a dead backend at most twice the calls",
    async run(stage) {
      stage.server.answer(answers.json({}, 503));
      stage.time.flow();
      const subject = stage.open();
      const calls = Array.from({ length: 60 }, () => settled(subject.get()));
      assert.ok((await Promise.all(calls)).every((outcome) => "error" in outcome));
      const { length } = stage.server.requests;
      assert.ok(length >= 60 && length <= 120, `${length} requests`);
    },
  },
  {
    id: "retry.budget-in-turn",
    must: "cost a dead backend at most twice the calls when they come one after the other",
    async run(stage) {
      stage.server.answer(answers.reset);
      stage.time.flow();
      const subject = stage.open();
      for (let call = 0; call < 40; call++) {
        await rejected(subject.get());
      }
      const { length } = stage.server.requests;
      assert.ok(length >= 40 && length <= 80, `${length} requests`);
    },
  },
  {
    id: "retry.budget-comes-back",
    must: "retry again after the backend has been well for a while",
    async run(stage) {
      stage.time.flow();
      const subject = stage.open();
      stage.server.answer(answers.json({}, 503));
      for (let call = 0; call < 40; call++) {
        await rejected(subject.get());
      }
      stage.server.answer(stage.healthy);
      for (let call = 0; call < 20; call++) {
        await subject.get();
      }
      stage.server.answer(answers.json({}, 503), stage.healthy);
      assert.deepEqual(await subject.get(), stage.adapter.success);
    },
  },
  {
    id: "retry.reported",
    must: "tell onRetry of each retry, its number, wait and reason",
    async run(stage) {
      const events: { attempt: number; waitMs: number; reason: string; operation: string }[] = [];
      stage.server.answer(
        answers.json({}, 429, { "retry-after": "2" }),
        answers.reset,
        stage.healthy,
      );
      stage.time.flow();
      await stage.open({ onRetry: (event) => events.push(event) }).get();
      assert.deepEqual(
        events.map(({ attempt, reason }) => [attempt, reason.includes("429")]),
        [
          [1, true],
          [2, false],
        ],
      );
      assert.equal(events[0]!.waitMs, 2000);
      assert.match(events[1]!.reason, /connection/);
      assert.match(events[0]!.operation, /^(list|get)/);
    },
  },
  {
    id: "retry.body-released",
    must: "release the body of a response that is retried: no connection stays occupied",
    async run(stage) {
      const big = answers.json({ padding: "x".repeat(300_000) }, 503);
      const subject = stage.open({ maxInFlight: 1 });
      stage.time.flow();
      for (let call = 0; call < 8; call++) {
        stage.server.answer(big, stage.healthy);
        await subject.get();
      }
      assert.equal(stage.server.requests.length, 16);
      assert.ok(stage.server.sockets.size <= 2, `${stage.server.sockets.size} connections`);
    },
  },
  {
    id: "retry.oversized-released",
    must: "close or drain a connection whose error body is too large to read",
    async run(stage) {
      const subject = stage.open({ maxInFlight: 1, maxBodyBytes: 2 ** 16 });
      stage.time.flow();
      for (let call = 0; call < 4; call++) {
        stage.server.answer(answers.endless(503), stage.healthy);
        const [socketsBefore] = [stage.server.sockets.size];
        assert.ok(socketsBefore <= 2, `${socketsBefore} connections`);
        await subject.get();
        await stage.server.requests.at(-2)!.closed;
      }
    },
  },
  {
    id: "retry.delete-503",
    must: "repeat a DELETE that was answered 503",
    needs: ["remove"],
    async run(stage) {
      stage.server.answer(answers.json({}, 503), answers.empty(202));
      stage.time.flow();
      assert.equal(await stage.open().remove!(), undefined);
      assert.deepEqual(
        stage.server.requests.map(({ method }) => method),
        ["DELETE", "DELETE"],
      );
    },
  },
  ...(["503", "408", "reset", "reset in the body"] as const).map((fault): Case => ({
    id: `retry.delete-404-after-${fault}`,
    must: "take the 404 of a repeated DELETE for the success of the first",
    needs: ["remove"],
    async run(stage) {
      const first = {
        "503": answers.json({}, 503),
        "408": answers.json({}, 408),
        reset: answers.reset,
        "reset in the body": answers.cut({ success: true }),
      }[fault];
      stage.server.answer(first, answers.json(stage.adapter.errorBody("gone"), 404));
      stage.time.flow();
      assert.equal(await stage.open().remove!(), undefined);
      assert.equal(stage.server.requests.length, 2);
    },
  })),
  {
    id: "retry.delete-404-of-a-proxy",
    must: "reject for the 404 of a repeated DELETE that is not the vendor's own",
    needs: ["remove"],
    async run(stage) {
      stage.time.flow();
      for (const gone of [
        answers.text("<h1>Not Found</h1>", 404),
        answers.empty(404),
        answers.json({}, 404),
        answers.json([], 404),
      ]) {
        stage.server.answer(answers.json({}, 503), gone);
        const sent = stage.server.requests.length;
        assert.equal((await rejected(stage.open().remove!()))["status"], 404);
        assert.equal(stage.server.requests.length - sent, 2);
      }
    },
  },
  {
    id: "retry.delete-404-after-refused-connection",
    must: "reject for the 404 of a DELETE whose first attempt cannot have reached the vendor",
    needs: ["remove"],
    async run(stage) {
      let attempts = 0;
      const fetch: typeof globalThis.fetch = async (...sent) => {
        if (++attempts > 1) {
          return globalThis.fetch(...sent);
        }
        throw Object.assign(new TypeError("fetch failed"), { code: "ECONNREFUSED" });
      };
      stage.server.answer(answers.json(stage.adapter.errorBody("gone"), 404));
      stage.time.flow();
      assert.equal((await rejected(stage.open({ fetch }).remove!()))["status"], 404);
      assert.equal(attempts, 2);
    },
  },
  {
    id: "retry.delete-404-after-429",
    must: "reject for the 404 of a DELETE whose first attempt was refused",
    needs: ["remove"],
    async run(stage) {
      const gone = answers.json(stage.adapter.errorBody("gone"), 404);
      stage.server.answer(answers.json({}, 429, { "retry-after": "1" }), gone);
      stage.time.flow();
      assert.equal((await rejected(stage.open().remove!()))["status"], 404);
    },
  },
  {
    id: "retry.delete-404-first",
    must: "reject for a 404 to the only attempt of a DELETE",
    needs: ["remove"],
    async run(stage) {
      stage.server.answer(answers.json(stage.adapter.errorBody("gone"), 404));
      assert.equal((await rejected(stage.open().remove!()))["status"], 404);
      assert.equal(stage.server.requests.length, 1);
    },
  },
  {
    id: "retry.get-404-after-503",
    must: "reject for a 404 to a repeated GET",
    async run(stage) {
      stage.server.answer(answers.json({}, 503), answers.json(stage.adapter.errorBody("no"), 404));
      stage.time.flow();
      assert.equal((await rejected(stage.open().get()))["status"], 404);
    },
  },
  {
    id: "retry.bounds",
    must: "refuse retries and waits that are no whole numbers in bounds, without a request",
    async run(stage) {
      const subject = stage.open();
      const refused: [CallOptions, string][] = [
        ...[-1, 11, 1.5, NaN].map((retries): [CallOptions, string] => [
          { retry: { retries } },
          "retries",
        ]),
        [{ maxWaitMs: -1 }, "maxWaitMs"],
        [{ maxWaitMs: Infinity }, "maxWaitMs"],
        // It was one of `retry`'s.
        [{ retry: { maxWaitMs: 1000 } as object }, "retry.maxWaitMs"],
      ];
      for (const [options, argument] of refused) {
        assert.throws(() => stage.open(options), ArgumentError);
        const error = await rejected(subject.get(options));
        assert.ok(error instanceof ArgumentError);
        assert.equal(error.argument, argument);
        assert.match(error.message, new RegExp(argument.split(".").at(-1)!));
      }
      assert.equal(stage.server.requests.length, 0);
    },
  },
  {
    id: "retry.undefined",
    must: "take an option that is undefined for one that is left out",
    async run(stage) {
      stage.server.answer(answers.json({}, 503));
      stage.time.flow();
      const retry = { retries: undefined } as object;
      await rejected(stage.open({ retry }).get());
      await rejected(stage.open().get({ retry }));
      assert.equal(stage.server.requests.length, 6);
      stage.server.answer(answers.json({}, 503, { "retry-after": "61000" }));
      await rejected(stage.open({ retry }).get());
      assert.equal(stage.server.requests.length, 7);
    },
  },
  {
    id: "retry.keep-alive-lost",
    must: "survive an idle connection that the server has closed",
    async run(stage) {
      const subject = stage.open();
      stage.server.answer(stage.healthy);
      stage.time.flow();
      await subject.get();
      const [first] = stage.server.requests;
      first!.socket.destroy();
      if (!first!.socket.closed) {
        await once(first!.socket, "close");
      }
      assert.deepEqual(await subject.get(), stage.adapter.success);
    },
  },
  {
    id: "retry.reset-seconds-away",
    must: "name the reset that is too far on the error",
    needs: ["rateLimit"],
    async run(stage) {
      const now = stage.time.now();
      stage.server.answer(answers.json({}, 429, stage.adapter.rateLimit!(0, now + 3_600_000, now)));
      const error = await rejected(stage.open().get());
      const seconds = Math.round((error["retryAfterMs"] as number) / 1000);
      assert.ok(seconds >= 3600 && seconds <= 3601, `${seconds} s`);
      assert.equal(stage.server.requests.length, 1);
    },
  },
];
