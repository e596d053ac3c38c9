import assert from "node:assert/strict";
import { ArgumentError } from "@session-clients/core";
import { getEventListeners } from "node:events";
import * as answers from "../answers.ts";
import type { Case } from "../case.ts";
import type { Responder } from "../fault-server.ts";
import { collect, rejected, settled } from "../outcome.ts";
import type { Stage } from "../stage.ts";
import { rowsOf, serve } from "../paging.ts";

const moment = () => new Promise((resolve) => setTimeout(resolve, 20));

/**
 * Aborts a call and asserts by order that it rejects in the same turn of the event loop: promises only,
 * before any timer, socket or setImmediate can run. Its reason must come through.
 */
async function abortsAtOnce(
  call: (signal: AbortSignal) => Promise<unknown>,
  ready: () => Promise<unknown>,
): Promise<void> {
  const controller = new AbortController();
  const reason = new Error("stop");
  let turnOver = false;
  let seen: { reason: unknown; turnOver: boolean } | undefined;
  const done = call(controller.signal).catch((error: unknown) => {
    seen = { reason: error, turnOver };
  });
  await ready();
  setImmediate(() => (turnOver = true));
  controller.abort(reason);
  await done;
  assert.deepEqual(seen, { reason, turnOver: false });
  assert.equal(seen?.reason, reason);
  assert.equal(getEventListeners(controller.signal, "abort").length, 0, "listeners are left");
}

/** Aborts a GET that is stuck with this answer. */
async function stuck(stage: Stage, fault: Responder): Promise<void> {
  stage.server.answer(fault);
  const subject = stage.open();
  await abortsAtOnce(
    (signal) => subject.get({ signal }),
    async () => {
      await stage.server.arrived(1);
      await moment();
    },
  );
  await stage.server.requests[0]!.closed;
  assert.equal(stage.server.requests.length, 1);
}

export const abortCases: Case[] = [
  {
    id: "abort.reason-is-an-answer",
    must: "not take the reason of an abort for the vendor's answer, although it is one of another call",
    async run(stage) {
      const { now } = stage.time.clock;
      const reset = String(Math.floor(now() / 1000) + 3600);
      const limits = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
      const logged: string[] = [];
      const subject = stage.open({ retry: false, log: (line) => logged.push(line) });
      for (const status of [400, 401, 429]) {
        stage.server.answer(answers.json(stage.adapter.errorBody("of another"), status, limits));
        const reason = await rejected(stage.open({ retry: false }).get());
        const controller = new AbortController();
        stage.server.answer(answers.silence);
        const call = settled(subject.get({ signal: controller.signal }));
        await moment();
        controller.abort(reason);
        await call;
        stage.server.answer(stage.healthy);
        assert.deepEqual(await subject.get(), stage.adapter.success, `after ${status}`);
      }
      assert.deepEqual(
        logged.filter((line) => /: 4\d\d,/.test(line)),
        [],
      );
    },
  },
  {
    id: "abort.before",
    must: "reject with the reason of a signal that is aborted already, without a request",
    async run(stage) {
      const reason = new Error("too late");
      const signal = AbortSignal.abort(reason);
      const subject = stage.open();
      const calls = [subject.get, subject.byId.bind(subject, stage.adapter.id), subject.list];
      for (const call of [...calls, subject.post, subject.remove]) {
        if (call) {
          assert.equal(await rejected(call({ signal })), reason);
        }
      }
      if (subject.walk) {
        assert.equal((await collect(subject.walk({ signal }))).error, reason);
      }
      await moment();
      assert.equal(stage.server.requests.length, 0);
    },
  },
  {
    id: "abort.in-flight",
    must: "reject at once while it waits for headers, and close the connection",
    run: (stage) => stuck(stage, answers.silence),
  },
  {
    id: "abort.in-body",
    must: "reject at once while it reads a body, and close the connection",
    run: (stage) => stuck(stage, answers.stall()),
  },
  {
    id: "abort.in-error-body",
    must: "reject at once while it reads the body of an error, and close the connection",
    run: (stage) => stuck(stage, answers.stall("{", 404)),
  },
  {
    id: "abort.in-post",
    must: "reject a POST at once, without a second request",
    needs: ["post"],
    async run(stage) {
      stage.server.answer(answers.silence);
      const subject = stage.open();
      await abortsAtOnce(
        (signal) => subject.post!({ signal }),
        () => stage.server.arrived(1),
      );
      await stage.server.requests[0]!.closed;
      assert.equal(stage.server.requests.length, 1);
    },
  },
  {
    id: "abort.in-wait",
    must: "reject at once while it waits to repeat a request",
    async run(stage) {
      stage.server.answer(answers.json({}, 429, { "retry-after": "7" }));
      const subject = stage.open();
      await abortsAtOnce(
        (signal) => subject.get({ signal }),
        () => stage.time.pendingTimer(7000),
      );
      assert.equal(stage.time.pending, 0);
      stage.time.advance(20_000);
      await moment();
      assert.equal(stage.server.requests.length, 1);
    },
  },
  {
    id: "abort.in-line",
    must: "reject at once while it waits for a slot, and never send the call",
    async run(stage) {
      stage.server.answer(answers.silence);
      const subject = stage.open({ maxInFlight: 1 });
      const blocker = new AbortController();
      const first = settled(subject.get({ signal: blocker.signal }));
      await stage.server.arrived(1);
      await abortsAtOnce((signal) => subject.get({ signal }), moment);
      blocker.abort();
      await first;
      await moment();
      assert.equal(stage.server.requests.length, 1);
    },
  },
  {
    id: "abort.in-token",
    must: "reject at once while it waits for a token",
    async run(stage) {
      let answer: ((token: string) => void) | undefined;
      const subject = stage.open({
        credential: () =>
          answer ? stage.adapter.secret : new Promise<string>((resolve) => (answer = resolve)),
      });
      await abortsAtOnce((signal) => subject.get({ signal }), moment);
      answer!(stage.adapter.secret);
      await moment();
      assert.equal(stage.server.requests.length, 0);
    },
  },
  {
    id: "abort.in-deaf-fetch",
    must: "reject at once although a fetch of the caller ignores the signal",
    async run(stage) {
      let asked = 0;
      const fetch = (...sent: Parameters<typeof globalThis.fetch>) =>
        ++asked === 1 ? new Promise<Response>(() => {}) : globalThis.fetch(...sent);
      const subject = stage.open({ fetch });
      await abortsAtOnce((signal) => subject.get({ signal }), moment);
      assert.equal(asked, 1);
    },
  },
  {
    id: "abort.late-response",
    must: "release the body of a response that a deaf fetch brings after the abort",
    async run(stage) {
      let cancelled = false;
      let deliver: ((response: Response) => void) | undefined;
      const late = new ReadableStream({
        cancel: () => {
          cancelled = true;
        },
      });
      const fetch = (...sent: Parameters<typeof globalThis.fetch>) =>
        deliver
          ? globalThis.fetch(...sent)
          : new Promise<Response>((resolve) => (deliver = resolve));
      const subject = stage.open({ fetch });
      await abortsAtOnce((signal) => subject.get({ signal }), moment);
      deliver!(new Response(late));
      await moment();
      assert.equal(cancelled, true);
    },
  },
  {
    id: "abort.between-pages",
    must: "ask for no page after the abort, and hand over its reason",
    needs: ["walk"],
    async run(stage) {
      const { paging } = stage.adapter;
      stage.server.answer(serve(paging!, rowsOf(paging!, 8), 2));
      const controller = new AbortController();
      const reason = new Error("seen enough");
      const items: unknown[] = [];
      const walking = async () => {
        for await (const item of stage.open().walk!({ signal: controller.signal })) {
          items.push(item);
          controller.abort(reason);
        }
      };
      assert.equal(await rejected(walking()), reason);
      assert.equal(stage.server.requests.length, 1);
      assert.equal(getEventListeners(controller.signal, "abort").length, 0);
    },
  },
  {
    id: "abort.in-hook",
    must: "send nothing more when the retry hook aborts",
    async run(stage) {
      stage.server.answer(answers.json({}, 503));
      const controller = new AbortController();
      const reason = new Error("no retries, please");
      const subject = stage.open({ onRetry: () => controller.abort(reason) });
      stage.time.flow();
      assert.equal(await rejected(subject.get({ signal: controller.signal })), reason);
      await moment();
      assert.equal(stage.server.requests.length, 1);
    },
  },
  {
    id: "abort.same-turn",
    must: "not hand a request to a deaf fetch that is stopped in the turn of the call",
    async run(stage) {
      let fetched = 0;
      const fetch = async () => {
        fetched++;
        return Response.json(stage.adapter.success);
      };
      const controller = new AbortController();
      const reason = new Error("stop");
      const call = stage.open({ fetch }).get({ signal: controller.signal });
      controller.abort(reason);
      assert.equal(await rejected(call), reason);
      assert.equal(fetched, 0);
    },
  },
  {
    id: "abort.no-signal",
    must: "refuse what is no signal, and leave nothing behind that fails later",
    async run(stage) {
      const subject = stage.open({ timeoutMs: 500 });
      for (const signal of [new AbortController(), {}, { aborted: false }]) {
        const error = await rejected(subject.get({ signal: signal as AbortSignal }));
        assert.ok(error instanceof ArgumentError, String(error));
        assert.equal(error.argument, "signal");
        stage.time.advance(1000);
      }
      assert.match(
        (await rejected(subject.get({ signal: new AbortController() as never }))).message,
        /AbortSignal/,
      );
      assert.equal(stage.server.requests.length, 0);
    },
  },
  {
    id: "abort.reason",
    must: "hand the caller's reason over as it is, whatever it is",
    async run(stage) {
      const subject = stage.open();
      stage.server.answer(answers.silence);
      const reasons = [new Error("mine"), "text", 0, "", null, false, { why: "object" }];
      for (const [index, reason] of reasons.entries()) {
        const controller = new AbortController();
        const call = settled(subject.get({ signal: controller.signal }));
        await stage.server.arrived(index + 1);
        controller.abort(reason);
        const outcome = await call;
        assert.ok("error" in outcome);
        assert.equal(outcome.error, reason);
      }
      const controller = new AbortController();
      const call = rejected(subject.get({ signal: controller.signal }));
      await stage.server.arrived(reasons.length + 1);
      controller.abort();
      assert.equal((await call).name, "AbortError");
    },
  },
  {
    id: "abort.own-timeout-signal",
    must: "reject with the TimeoutError of an AbortSignal.timeout() of the caller",
    async run(stage) {
      stage.server.answer(answers.silence);
      const error = await rejected(stage.open().get({ signal: AbortSignal.timeout(50) }));
      assert.equal(error.name, "TimeoutError");
    },
  },
  {
    id: "abort.after-success",
    must: "ignore an abort after the call is over",
    async run(stage) {
      stage.server.answer(stage.healthy);
      const controller = new AbortController();
      const value = await stage.open().get({ signal: controller.signal });
      controller.abort();
      await moment();
      assert.deepEqual(value, stage.adapter.success);
    },
  },
  {
    id: "abort.one-of-many",
    must: "end only the calls that the signal was given to",
    async run(stage) {
      const held: (() => void)[] = [];
      stage.server.answer((response, request) => held.push(() => stage.healthy(response, request)));
      const subject = stage.open();
      const controller = new AbortController();
      const ended = rejected(subject.get({ signal: controller.signal }));
      const other = subject.get();
      await stage.server.arrived(2);
      controller.abort(new Error("only mine"));
      assert.equal((await ended).message, "only mine");
      for (const release of held) {
        release();
      }
      assert.deepEqual(await other, stage.adapter.success);
    },
  },
  {
    id: "abort.listener-leak",
    must: "leave no listener on a shared signal, and warn of none",
    async run(stage) {
      const warnings: Error[] = [];
      const onWarning = (warning: Error) => warnings.push(warning);
      process.on("warning", onWarning);
      stage.afterwards.push(() => process.off("warning", onWarning));
      const { signal } = new AbortController();
      const subject = stage.open({ maxInFlight: 100 });
      stage.server.answer(stage.healthy);
      await Promise.all(Array.from({ length: 60 }, () => subject.get({ signal })));
      stage.server.answer(answers.json({}, 404));
      await Promise.all(Array.from({ length: 10 }, () => rejected(subject.get({ signal }))));
      await moment();
      assert.equal(getEventListeners(signal, "abort").length, 0);
      assert.deepEqual(
        warnings.filter(({ name }) => name === "MaxListenersExceededWarning"),
        [],
      );
    },
  },
];
