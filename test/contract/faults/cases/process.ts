import assert from "node:assert/strict";
import type { Clock } from "@session-clients/core";
import * as answers from "../answers.ts";
import type { Case } from "../case.ts";
import { collect, rejected, settled } from "../outcome.ts";
import { rowsOf, serve } from "../paging.ts";

const moment = () => new Promise((resolve) => setTimeout(resolve, 20));
const fail = () => {
  throw new Error("from a hook");
};
// Its type passes for that of a hook that returns nothing.
const failLater: () => unknown = async () => fail();

/** A clock as a class, whose methods need their `this`. */
class ClassClock implements Clock {
  #time = 1_700_000_000_000;
  now() {
    return this.#time;
  }
  after(ms: number, run: () => void) {
    const timer = setTimeout(() => {
      this.#time += ms;
      run();
    });
    return () => clearTimeout(timer);
  }
  random() {
    return this.#time % 1;
  }
}

export const processCases: Case[] = [
  {
    id: "process.unhandled",
    must: "leave no rejection unhandled, however calls end",
    async run(stage) {
      // Every case is watched for it; this one drops the promises of calls that fail in each phase.
      const subject = stage.open({ maxInFlight: 1 });
      const controller = new AbortController();
      const { signal } = controller;
      stage.server.answer(answers.reset, answers.cut(stage.adapter.success), answers.silence);
      stage.time.flow();
      const calls = [subject.get({ signal }), subject.get({ signal }), subject.get({ signal })];
      const outcomes = Promise.all(calls.map(settled));
      await stage.server.arrived(3);
      controller.abort();
      await outcomes;
      if (subject.walk) {
        const paging = stage.adapter.paging!;
        stage.server.answer(serve(paging, rowsOf(paging, 6), 2), answers.reset);
        const iterator = subject.walk()[Symbol.asyncIterator]();
        await iterator.next();
        await iterator.return?.();
      }
      await moment();
      stage.time.stand();
    },
  },
  {
    id: "process.hooks-throw",
    must: "not let a hook that throws, now or later, change the fate of a call",
    async run(stage) {
      for (const hook of [fail, failLater]) {
        const subject = stage.open({ log: hook, onExchange: hook, onRetry: hook });
        stage.server.answer(answers.json({}, 503), stage.healthy);
        stage.time.flow();
        assert.deepEqual(await subject.get({ onResponse: hook }), stage.adapter.success);
        stage.server.answer(answers.json(stage.adapter.errorBody("no"), 403));
        assert.equal((await rejected(subject.get()))["status"], 403);
        await moment();
      }
    },
  },
  {
    id: "process.hooks-cannot-change",
    must: "not let a hook change the request, the answer or what later hooks see",
    async run(stage) {
      const subject = stage.open({
        onExchange: (exchange) => {
          exchange.requestHeaders["authorization"] = "other";
          exchange.status = 500;
          exchange.query = {};
        },
      });
      stage.server.answer(stage.healthy);
      assert.deepEqual(await subject.get(), stage.adapter.success);
      const status: number[] = [];
      await subject.get({ onResponse: (response) => status.push(response.status) });
      assert.deepEqual(status, [200]);
    },
  },
  {
    id: "process.class-clock",
    must: "take a clock that is an instance of a class",
    async run(stage) {
      const subject = stage.open({ clock: new ClassClock(), log: () => {} });
      stage.server.answer(answers.json({}, 429, { "retry-after": "2" }), stage.healthy);
      assert.deepEqual(await subject.get(), stage.adapter.success);
    },
  },
  {
    id: "process.undefined-options",
    must: "take options that are undefined as not given",
    async run(stage) {
      stage.server.answer(stage.healthy);
      const subject = stage.open({
        fetch: undefined,
        timeoutMs: undefined,
        retry: undefined,
        maxInFlight: undefined,
        maxBodyBytes: undefined,
        onRetry: undefined,
        log: undefined,
        onExchange: undefined,
      });
      const call = {
        signal: undefined,
        timeoutMs: undefined,
        retry: undefined,
        headers: undefined,
      };
      assert.deepEqual(await subject.get(call), stage.adapter.success);
    },
  },
  {
    id: "process.fetch-fails",
    must: "reject with an Error, whatever a fetch of the caller throws or returns",
    async run(stage) {
      const odd = [
        () => {
          throw new Error("now");
        },
        () => Promise.reject("text"),
        () => Promise.reject(undefined),
        () => Promise.resolve(undefined),
        () => Promise.resolve(null),
        () => undefined,
        () => Promise.resolve({ status: 200 }),
        () => Promise.resolve(Response.error()),
      ];
      for (const fetch of odd) {
        const subject = stage.adapter.open({
          baseUrl: stage.baseUrl,
          fetch: fetch as never,
          retry: false,
        });
        await rejected(subject.get());
      }
    },
  },
  {
    id: "process.locked-body",
    must: "reject with an Error for a response whose body was read already",
    async run(stage) {
      stage.server.answer(stage.healthy);
      const fetch = async (...sent: Parameters<typeof globalThis.fetch>) => {
        const response = await globalThis.fetch(...sent);
        await response.text();
        return response;
      };
      const subject = stage.adapter.open({ baseUrl: stage.baseUrl, fetch, retry: false });
      await rejected(subject.get());
    },
  },
  {
    id: "process.no-timers-left",
    must: "leave no timer of the runtime that would keep the process alive",
    async run(stage) {
      const timers = () =>
        process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
      stage.server.answer(stage.healthy);
      const subject = stage.adapter.open({ baseUrl: stage.baseUrl });
      await subject.get();
      const before = timers();
      for (let call = 0; call < 20; call++) {
        await subject.get();
      }
      if (subject.walk) {
        const paging = stage.adapter.paging!;
        stage.server.answer(serve(paging, rowsOf(paging, 8), 2));
        assert.equal((await collect(subject.walk())).items.length, 8);
      }
      assert.ok(timers() <= before, `${timers() - before} more timers`);
    },
  },
];
