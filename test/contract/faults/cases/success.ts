import assert from "node:assert/strict";
import * as answers from "../answers.ts";
import type { Case } from "../case.ts";
import { rejected } from "../outcome.ts";
import type { Stage } from "../stage.ts";

/** What proxies, older servers and other products say with a 200. */
const NO_SUCCESS = [
  {},
  { success: null },
  { success: "true" },
  { status: "ok" },
  { error: "boom" },
  { result: false, success: true },
  [],
  null,
  "ok",
];

const { json } = answers;

/** A client that sends once; the clock flows for what still waits. */
const once = (stage: Stage) => stage.open({ retry: false });

/** Fails as a connection does: one that is never made while it connects, an open one while it reads. */
const unreachable = (code: string, syscall: "connect" | "read") =>
  Object.assign(new TypeError("fetch failed"), {
    cause: Object.assign(new Error(`${syscall} ${code}`), { code, syscall }),
  });

export const successCases: Case[] = [
  {
    id: "success.get-lies",
    must: "not take a 200 that is no success for one",
    async run(stage) {
      const { takesList } = stage.adapter;
      for (const body of NO_SUCCESS.filter((body) => !(takesList && Array.isArray(body)))) {
        stage.server.answer(json(body));
        const error = await rejected(once(stage).get());
        assert.equal(error.name, "ApiError", JSON.stringify(body));
        assert.equal(error["status"], 200);
      }
    },
  },
  {
    id: "success.write-lies",
    must: "not take a 200 that is no success for that of a write, and say that it may have run",
    needs: ["post"],
    async run(stage) {
      const { adapter } = stage;
      const promisesBody = adapter.postSuccess?.body !== undefined;
      const bodies = promisesBody ? NO_SUCCESS : [{ error: "boom" }, [], null, "ok"];
      for (const body of [...bodies, adapter.errorBody("boom")]) {
        stage.server.answer(json(body));
        const error = await rejected(once(stage).post!());
        assert.equal(error.name, "ApiError", JSON.stringify(body));
        assert.equal(error["mayHaveRun"], true);
        assert.match(error.message, /may have been executed/);
      }
    },
  },
  {
    id: "success.remove-lies",
    must: "not take the body of an error for the success of a deletion",
    needs: ["remove"],
    async run(stage) {
      for (const status of [200, 202]) {
        stage.server.answer(json(stage.adapter.errorBody("boom"), status));
        const error = await rejected(once(stage).remove!());
        assert.deepEqual([error.name, error["status"]], ["ApiError", status]);
      }
    },
  },
  {
    id: "success.status",
    must: "take a documented status only, however good the body looks",
    async run(stage) {
      for (const status of [201, 202, 203, 299]) {
        stage.server.answer(json(stage.adapter.success, status));
        const error = await rejected(once(stage).get());
        assert.deepEqual([error.name, error["status"]], ["ApiError", status]);
      }
    },
  },
  {
    id: "success.refused-did-not-run",
    must: "say of a write that was refused that it did not run",
    needs: ["post"],
    async run(stage) {
      for (const status of [400, 401, 403, 404, 429]) {
        stage.server.answer(json(stage.adapter.errorBody("no"), status));
        const error = await rejected(once(stage).post!());
        assert.deepEqual([error["status"], error["mayHaveRun"]], [status, false]);
      }
    },
  },
  {
    id: "success.delete-404-of-a-proxy",
    must: "not take a proxy's 404 for the success of a deletion that may have run",
    needs: ["remove"],
    async run(stage) {
      stage.time.flow();
      for (const gone of [answers.text("<html>not found</html>", 404), json({}, 404)]) {
        stage.server.answer(answers.empty(503), gone);
        const error = await rejected(stage.open().remove!());
        assert.equal(error["status"], 404);
      }
    },
  },
  {
    id: "success.delete-404-never-sent",
    must: "not take a 404 for the success of a deletion that never reached the vendor before",
    needs: ["remove"],
    async run(stage) {
      stage.time.flow();
      stage.server.answer(json(stage.adapter.errorBody("gone"), 404));
      for (const code of ["ECONNREFUSED", "ENETUNREACH", "ENOTFOUND", "UND_ERR_CONNECT_TIMEOUT"]) {
        let asked = 0;
        const fetch = (...sent: Parameters<typeof globalThis.fetch>) => {
          if (asked++ === 0) {
            throw unreachable(code, "connect");
          }
          return globalThis.fetch(...sent);
        };
        const error = await rejected(stage.open({ fetch }).remove!());
        assert.deepEqual([asked, error["status"]], [2, 404], code);
      }
    },
  },
  {
    id: "success.delete-404-after-reset",
    must: "take the vendor's 404 for the success of a deletion whose answer was lost",
    needs: ["remove"],
    async run(stage) {
      stage.time.flow();
      stage.server.answer(answers.reset, json(stage.adapter.errorBody("gone"), 404));
      assert.equal(await stage.open().remove!(), undefined);
    },
  },
  {
    id: "success.delete-404-after-unreachable",
    must: "take the vendor's 404 for the success of a deletion whose connection became unreachable",
    needs: ["remove"],
    async run(stage) {
      stage.time.flow();
      stage.server.answer(json(stage.adapter.errorBody("gone"), 404));
      for (const code of ["EHOSTUNREACH", "ENETUNREACH", "ECONNREFUSED"]) {
        let asked = 0;
        const fetch = (...sent: Parameters<typeof globalThis.fetch>) => {
          if (asked++ === 0) {
            throw unreachable(code, "read");
          }
          return globalThis.fetch(...sent);
        };
        assert.equal(await stage.open({ fetch }).remove!(), undefined);
        assert.equal(asked, 2, code);
      }
    },
  },
  {
    id: "success.error-body-lost",
    must: "keep status and wait of a refusal whose body breaks off, is too long or does not decode",
    async run(stage) {
      const gzip = answers.bytes(Buffer.from("no gzip"), 403, { "content-encoding": "gzip" });
      const long = answers.text("x".repeat(200_000), 403);
      for (const answer of [answers.cut({ a: "b" }, 403), gzip, long]) {
        stage.server.answer(answer);
        const before = stage.server.requests.length;
        const error = await rejected(stage.open({ maxBodyBytes: 100_000 }).get());
        assert.deepEqual([error.name, error["status"]], ["ApiError", 403]);
        assert.equal(stage.server.requests.length - before, 1);
      }
    },
  },
  {
    id: "success.429-body-lost",
    must: "wait as a 429 asks whose body breaks off, for a write as well",
    needs: ["post"],
    async run(stage) {
      stage.time.flow();
      const { postSuccess } = stage.adapter;
      const { status, body } = postSuccess!;
      const limited: typeof answers.silence = (response) => {
        response.writeHead(429, { "retry-after": "5", "content-length": 100 });
        response.write("x", () => response.socket?.destroy());
      };
      stage.server.answer(limited, body === undefined ? answers.empty(status) : json(body, status));
      await stage.open().post!();
      assert.equal(stage.server.requests.length, 2);
      assert.ok(stage.gap() >= 5000, `waited ${stage.gap()} ms`);
    },
  },
];
