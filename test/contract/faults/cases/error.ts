import assert from "node:assert/strict";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import * as answers from "../answers.ts";
import type { Case } from "../case.ts";
import { rejected } from "../outcome.ts";
import { codesOf } from "../../../support/shown.ts";

export const errorCases: Case[] = [
  {
    id: "error.stack",
    must: "name the line of the caller in the stack of an error, but leave the caller's own errors alone",
    async run(stage) {
      stage.server.answer(answers.json(stage.adapter.errorBody("no"), 404));
      const subject = stage.open({ retry: false });
      const lookUp = async () => await subject.get();
      assert.match((await rejected(lookUp())).stack ?? "", /at (async )?lookUp /);
      stage.server.answer(answers.reset);
      assert.match((await rejected(lookUp())).stack ?? "", /at (async )?lookUp /);
      const reason = new Error("stop");
      const { stack } = reason;
      const signal = AbortSignal.abort(reason);
      assert.equal((await rejected(subject.get({ signal }))).stack, stack);
    },
  },
  {
    id: "error.typed",
    must: "reject with an Error that carries the status and the vendor's message",
    async run(stage) {
      stage.server.answer(
        answers.json(stage.adapter.errorBody("no such user here"), 404, {
          "x-request-id": "req-1",
          "cf-ray": "req-1",
          "set-cookie": "sid=1",
        }),
      );
      const error = await rejected(stage.open().get());
      assert.equal(error.name, "ApiError");
      assert.equal(error["status"], 404);
      assert.equal(error["provider"], stage.adapter.provider);
      assert.match(error.message, /no such user here/);
      assert.deepEqual(error["body"], stage.adapter.errorBody("no such user here"));
      assert.equal(error["requestId"], "req-1");
      const headers = error["headers"] as Headers;
      assert.equal(headers.get("content-type"), "application/json");
      assert.equal(headers.get("set-cookie"), null);
    },
  },
  {
    id: "error.no-address",
    must: "name neither URL nor ids in its message",
    async run(stage) {
      stage.server.answer(answers.json(stage.adapter.errorBody("no"), 404), answers.reset);
      const subject = stage.open({ retry: false });
      for (const error of [await rejected(subject.get()), await rejected(subject.get())]) {
        assert.ok(!error.message.includes(stage.server.origin));
        assert.ok(!error.message.includes(stage.adapter.id));
        assert.ok(!error.message.includes(encodeURIComponent(stage.adapter.id)));
      }
    },
  },
  {
    id: "error.network-cause",
    must: "hand over the cause of a refused connection",
    async run(stage) {
      const closed = createServer().listen(0, "127.0.0.1");
      await new Promise((resolve) => closed.on("listening", resolve));
      const { port } = closed.address() as AddressInfo;
      await new Promise((resolve) => closed.close(resolve));
      const baseUrl = `http://127.0.0.1:${port}${stage.adapter.basePath}`;
      const subject = stage.adapter.open({ baseUrl, retry: false });
      const error = await rejected(subject.get());
      assert.equal(error.name, "NetworkError");
      assert.ok(codesOf(error).includes("ECONNREFUSED"), `${codesOf(error)}`);
      const real = stage.open();
      stage.server.answer(stage.healthy);
      await real.get();
    },
  },
  {
    id: "error.strange-status",
    must: "reject with the status for one that nobody knows",
    async run(stage) {
      const subject = stage.open({ retry: false });
      for (const status of [299, 418, 451, 499, 520, 530, 599]) {
        stage.server.answer(answers.json(stage.adapter.errorBody("odd"), status));
        assert.equal((await rejected(subject.get()))["status"], status);
      }
    },
  },
  {
    id: "error.survives-json",
    must: "be an Error that JSON and structured logs can take",
    async run(stage) {
      stage.server.answer(answers.json(stage.adapter.errorBody("no"), 403));
      const error = await rejected(stage.open().get());
      const logged = JSON.parse(JSON.stringify(error)) as { status: number; name: string };
      assert.equal(logged.status, 403);
      assert.ok(error.stack?.includes("ApiError"));
    },
  },
  {
    id: "error.odd-bodies",
    must: "survive error bodies whose fields have other types than documented",
    async run(stage) {
      const subject = stage.open({ retry: false });
      for (const odd of [null, 7, [], {}, [null], [[]], { message: {} }, "x"]) {
        const body = { message: odd, error: odd, errors: odd, code: odd, details: odd };
        stage.server.answer(answers.json(body, 400));
        const error = await rejected(subject.get());
        assert.equal(error["status"], 400, JSON.stringify(odd));
        assert.deepEqual(error["body"], body);
      }
    },
  },
];
