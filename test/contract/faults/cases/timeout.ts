import assert from "node:assert/strict";
import { ArgumentError, type CallOptions, type Clock } from "@session-clients/core";
import * as answers from "../answers.ts";
import type { Case } from "../case.ts";
import type { Responder } from "../fault-server.ts";
import { collect, type Failure, rejected } from "../outcome.ts";
import { rowsOf, serve } from "../paging.ts";
import type { Stage } from "../stage.ts";

/** A GET that is stuck at the first request when its limit of half a second passes. */
async function late(stage: Stage, fault: Responder): Promise<Failure> {
  stage.server.answer(fault);
  const call = rejected(stage.open({ timeoutMs: 500, retry: false }).get());
  await stage.server.arrived(1);
  await moment();
  stage.time.advance(500);
  const error = await call;
  assert.match(`${error.name} ${error.message}`, /time.?out/i);
  assert.equal(stage.server.requests.length, 1);
  return error;
}

/** For what is on its way over loopback to arrive. */
const moment = () => new Promise((resolve) => setTimeout(resolve, 20));

export const timeoutCases: Case[] = [
  {
    id: "timeout.headers",
    must: "reject when the server never answers, and close the connection",
    async run(stage) {
      const error = await late(stage, answers.silence);
      assert.equal(error["phase"], "waiting for the response");
      await stage.server.requests[0]!.closed;
    },
  },
  {
    id: "timeout.body-stall",
    must: "reject when the body stalls, and close the connection",
    async run(stage) {
      const error = await late(stage, answers.stall());
      assert.equal(error["phase"], "reading the body");
      await stage.server.requests[0]!.closed;
    },
  },
  {
    id: "timeout.error-body-stall",
    must: "reject when the body of an error stalls, and close the connection",
    async run(stage) {
      await late(stage, answers.stall('{"error":', 500));
      await stage.server.requests[0]!.closed;
    },
  },
  {
    id: "timeout.starved",
    must: "reject when a stream of the caller's fetch leaves no turn to the timer",
    async run(stage) {
      const whole = Buffer.from(JSON.stringify(stage.adapter.success));
      const fetch = async () => {
        const end = performance.now() + 200;
        const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
          if (performance.now() < end) {
            return controller.enqueue(new Uint8Array(0));
          }
          controller.enqueue(whole);
          controller.close();
        };
        return new Response(new ReadableStream({ pull }));
      };
      const { adapter, baseUrl } = stage;
      const error = await rejected(
        adapter.open({ baseUrl, fetch, timeoutMs: 20, retry: false }).get(),
      );
      assert.equal(error.name, "TimeoutError");
    },
  },
  {
    id: "timeout.jump",
    must: "neither drop a body that is there nor forget who is in line when the clock is set ahead",
    async run({ adapter, baseUrl }) {
      let ahead = 0;
      const clock: Clock = {
        now: () => Date.now() + ahead,
        after(ms, run) {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
        random: () => 0,
      };
      const fetch = async () => {
        ahead = 3_600_000;
        return Response.json(adapter.success);
      };
      const subject = adapter.open({ baseUrl, clock, fetch, timeoutMs: 2000, maxInFlight: 1 });
      for (const value of await Promise.all([subject.get(), subject.get(), subject.get()])) {
        assert.deepEqual(value, adapter.success);
      }
    },
  },
  {
    id: "timeout.drip",
    must: "not let a body that comes byte by byte stretch the deadline",
    async run(stage) {
      let dripping: NodeJS.Timeout | undefined;
      const drip: Responder = (response) => {
        response.writeHead(200, { "content-type": "application/json" });
        dripping = setInterval(() => response.write(" "), 1);
        response.on("close", () => clearInterval(dripping));
      };
      await late(stage, drip);
      await stage.server.requests[0]!.closed;
    },
  },
  {
    id: "timeout.post",
    must: "bound a POST too, and say that it may have been executed in no retry",
    needs: ["post"],
    async run(stage) {
      stage.server.answer(answers.stall("{", 200));
      const call = rejected(stage.open({ timeoutMs: 500 }).post!());
      await stage.server.arrived(1);
      await moment();
      stage.time.advance(500);
      assert.equal((await call).name, "TimeoutError");
      await stage.server.requests[0]!.closed;
      assert.equal(stage.server.requests.length, 1);
    },
  },
  {
    id: "timeout.is-identifiable",
    must: "reject with an Error that is a TimeoutError and tells operation, limit and phase",
    async run(stage) {
      const error = await late(stage, answers.silence);
      assert.equal(error.name, "TimeoutError");
      assert.equal(error["timeoutMs"], 500);
      assert.equal(error["provider"], stage.adapter.provider);
      assert.match(`${error["operation"]}`, /^(list|get)/);
      assert.match(error.message, /500 ms/);
    },
  },
  {
    id: "timeout.real-clock",
    must: "reject within seconds by the real clock too",
    async run(stage) {
      stage.server.answer(answers.silence);
      const error = await rejected(
        stage.open({ timeoutMs: 100, clock: undefined, retry: false }).get(),
      );
      assert.equal(error.name, "TimeoutError");
      await stage.server.requests[0]!.closed;
    },
  },
  {
    id: "timeout.an-attempt",
    must: "limit each attempt, and not the waits between them",
    async run(stage) {
      stage.server.answer(answers.json({}, 429, { "retry-after": "6" }), answers.silence);
      const call = rejected(stage.open({ timeoutMs: 5000, retry: { retries: 0 } }).get());
      await stage.time.pendingTimer(6000);
      stage.time.advance(6000);
      await stage.server.arrived(2);
      stage.time.advance(4999);
      await moment();
      assert.equal(stage.time.pending, 1);
      stage.time.advance(1);
      assert.equal((await call).name, "TimeoutError");
      assert.equal(stage.server.requests.length, 2);
    },
  },
  {
    id: "timeout.get-sent-again",
    must: "send a GET that stalls again, like one that broke",
    async run(stage) {
      stage.server.answer(answers.silence, answers.stall("{"), stage.healthy);
      const call = stage.open({ timeoutMs: 500 }).get();
      for (const attempt of [1, 2]) {
        await stage.server.arrived(attempt);
        await moment();
        stage.time.advance(500);
        await moment();
        stage.time.advance(8000);
      }
      assert.deepEqual(await call, stage.adapter.success);
      assert.equal(stage.server.requests.length, 3);
    },
  },
  {
    id: "timeout.delete-sent-again",
    must: "send the DELETE of one thing that stalls again, and take it for gone at the vendor's 404",
    needs: ["remove"],
    async run(stage) {
      const gone = answers.json(stage.adapter.errorBody("gone"), 404);
      stage.server.answer(answers.silence, gone);
      const call = stage.open({ timeoutMs: 500 }).remove!();
      await stage.server.arrived(1);
      await moment();
      stage.time.advance(500);
      await moment();
      stage.time.advance(8000);
      assert.equal(await call, undefined);
      assert.equal(stage.server.requests.length, 2);
    },
  },
  {
    id: "timeout.whole-call",
    must: "let a signal limit the whole call, with its waits",
    async run(stage) {
      stage.server.answer(answers.json({}, 429, { "retry-after": "6" }));
      const controller = new AbortController();
      const call = rejected(stage.open({ timeoutMs: 5000 }).get({ signal: controller.signal }));
      await stage.time.pendingTimer(6000);
      controller.abort(new Error("enough"));
      assert.equal((await call).message, "enough");
      assert.equal(stage.server.requests.length, 1);
    },
  },
  {
    id: "timeout.waiting-in-line",
    must: "not count the time in line: the call goes when its turn comes",
    async run(stage) {
      stage.server.answer(answers.silence);
      const subject = stage.open({ maxInFlight: 1 });
      const controller = new AbortController();
      const first = rejected(subject.get({ signal: controller.signal }));
      await stage.server.arrived(1);
      const second = subject.get({ timeoutMs: 700, maxWaitMs: 0 });
      await moment();
      stage.time.advance(86_400_000);
      stage.server.answer(stage.healthy);
      controller.abort();
      await first;
      assert.deepEqual(await second, stage.adapter.success);
      assert.equal(stage.server.requests.length, 2);
    },
  },
  {
    id: "timeout.token",
    must: "bound a token function that does not answer",
    async run(stage) {
      const credential = () => new Promise<string>(() => {});
      const { subjects } = stage;
      const call = rejected(stage.open({ credential, timeoutMs: 500 }).get());
      subjects.pop();
      await moment();
      stage.time.advance(500);
      assert.equal((await call)["phase"], "waiting for the token");
      assert.equal(stage.server.requests.length, 0);
    },
  },
  {
    id: "timeout.default",
    must: "limit an attempt to half a minute when nothing else is said",
    async run(stage) {
      stage.server.answer(answers.silence);
      const call = rejected(stage.open({ timeoutMs: undefined, retry: false }).get());
      await stage.server.arrived(1);
      stage.time.advance(29_999);
      await moment();
      assert.equal(stage.time.pending, 1);
      stage.time.advance(1);
      assert.equal((await call)["timeoutMs"], 30_000);
    },
  },
  {
    id: "timeout.off",
    must: "set no timer with 0",
    async run(stage) {
      stage.server.answer(stage.healthy);
      await stage.open({ timeoutMs: 0 }).get();
      await stage.open({ timeoutMs: 500 }).get({ timeoutMs: 0 });
      assert.deepEqual(stage.time.asked, []);
    },
  },
  {
    id: "timeout.timer-cleared",
    must: "leave no timer after a success or a failure",
    async run(stage) {
      const subject = stage.open({ timeoutMs: 5000 });
      stage.server.answer(stage.healthy, answers.json(stage.adapter.errorBody("no"), 404));
      await subject.get();
      assert.equal(stage.time.pending, 0);
      await rejected(subject.get());
      assert.equal(stage.time.pending, 0);
      assert.equal(stage.time.asked.length, 2);
    },
  },
  {
    id: "timeout.a-page",
    must: "limit each page of a walk, not the walk",
    needs: ["walk"],
    async run(stage) {
      const { paging } = stage.adapter;
      const rows = rowsOf(paging!, 8);
      const page = serve(paging!, rows, 2);
      stage.server.answer((response, request) => {
        stage.time.advance(400);
        page(response, request);
      });
      const { items, error } = await collect(stage.open().walk!({ timeoutMs: 500 }));
      assert.equal(error, undefined);
      assert.equal(items.length, 8);
      assert.ok(stage.server.requests.length >= 4);
    },
  },
  {
    id: "timeout.late-page",
    must: "end a walk with the TimeoutError of the page that does not come, its earlier rows kept",
    needs: ["walk"],
    async run(stage) {
      const { paging } = stage.adapter;
      const rows = rowsOf(paging!, 8);
      stage.server.answer(serve(paging!, rows, 2), answers.silence);
      const walk = collect(stage.open().walk!({ timeoutMs: 500, retry: false }));
      await stage.server.arrived(2);
      await moment();
      stage.time.advance(500);
      const { items, error } = await walk;
      assert.deepEqual(items, rows.slice(0, 2));
      assert.equal((error as Error).name, "TimeoutError");
    },
  },
  {
    id: "timeout.bounds",
    must: "refuse limits that are no whole milliseconds of at most a day, without a request",
    async run(stage) {
      const subject = stage.open();
      for (const timeoutMs of [-1, 0.5, NaN, Infinity, 2 ** 31, "500" as never, null as never]) {
        assert.throws(() => stage.open({ timeoutMs }), ArgumentError, `${timeoutMs}`);
        const error = await rejected(subject.get({ timeoutMs } as CallOptions));
        assert.ok(error instanceof ArgumentError);
        assert.equal(error.argument, "timeoutMs");
      }
      assert.equal(stage.server.requests.length, 0);
    },
  },
];
