import assert from "node:assert/strict";
import type { Case } from "../case.ts";
import { attempt, rejected } from "../outcome.ts";

const OPTIONS: [name: string, options: object][] = [
  ["timeout", { timeout: 5 }],
  ["retries", { retries: 3 }],
  ["retry", { retry: 3 }],
  ["retry", { retry: true }],
  ["retry", { retry: { retry: 3 } }],
  ["retries", { retry: { retries: "3" } }],
  ["fetch", { fetch: "x" }],
  ["log", { log: {} }],
  ["clock", { clock: { now: () => 0 } }],
  ["timeoutMs", { timeoutMs: "5" }],
  ["maxInFlight", { maxInFlight: 0 }],
];

const CALLS: [name: string, options: object][] = [
  ["timeout", { timeout: 5 }],
  ["fetch", { fetch: () => {} }],
  ["retry", { retry: 3 }],
  ["signal", { signal: new AbortController() }],
  ["signal", { signal: {} }],
  ["headers", { headers: new Headers({ a: "b" }) }],
  ["headers", { headers: { "no name": "b" } }],
  ["onResponse", { onResponse: true }],
];

export const argumentCases: Case[] = [
  {
    id: "argument.client-options",
    must: "refuse an unknown, misspelt or wrong option of the client, by its name",
    spoils: true,
    async run(stage) {
      for (const [name, options] of OPTIONS) {
        const outcome = await attempt(() =>
          stage.adapter.open({ baseUrl: stage.baseUrl, ...options }).get(),
        );
        assert.ok("error" in outcome, JSON.stringify(options));
        const { error } = outcome as { error: Error & { argument?: string } };
        assert.deepEqual([error.name, error.argument], ["ArgumentError", name]);
      }
      assert.equal(stage.server.requests.length, 0);
    },
  },
  {
    id: "argument.call-options",
    must: "refuse an unknown, misspelt or wrong option of a call, own or inherited, without a request",
    async run(stage) {
      const subject = stage.open();
      for (const [name, options] of CALLS) {
        for (const given of [options, Object.create(options) as object]) {
          const error = await rejected(subject.get(given));
          assert.deepEqual([error.name, error["argument"]], ["ArgumentError", name]);
          assert.ok(error instanceof TypeError);
        }
      }
      assert.equal(stage.server.requests.length, 0);
    },
  },
  {
    id: "argument.options-read-once",
    must: "read each option once, so that what was checked is what counts",
    async run(stage) {
      stage.server.answer(stage.healthy);
      let reads = 0;
      const flipping = {
        get timeoutMs() {
          return reads++ === 0 ? 1000 : ("never" as unknown as number);
        },
      };
      await stage.open().get(flipping);
      assert.equal(reads, 1);
    },
  },
  {
    id: "argument.id",
    must: "name the argument when an id is refused",
    async run(stage) {
      const error = await rejected(stage.open().byId(""));
      assert.equal(error.name, "ArgumentError");
      assert.match(String(error["argument"]), /id|nonce/i);
      assert.equal(stage.server.requests.length, 0);
    },
  },
  {
    id: "argument.dot-segments",
    must: "refuse an id with a dot segment beside a slash or backslash, encoded at any depth",
    needs: ["pathId"],
    async run(stage) {
      const subject = stage.open();
      for (const id of [
        "a/../b",
        "a/..",
        "../a",
        "..\\a",
        "a\\.\\b",
        "a%2f..%2fb",
        "a%2F%2e%2e",
        "a%252f%252e%252e%252fb",
        "a%5c..",
        "a%25255c%25252e",
        "/..",
        "a/./b",
        "%2%65%2%65",
        "a%2%66..",
        "%%32%65%%32%65",
      ]) {
        const error = await rejected(subject.byId(id));
        assert.equal(error.name, "ArgumentError", id);
      }
      assert.equal(stage.server.requests.length, 0);
    },
  },
  {
    id: "argument.query",
    must: "refuse an unknown query key and a filter that is given but empty, without a request",
    needs: ["query"],
    async run(stage) {
      const { queryKey } = stage.adapter;
      const subject = stage.open();
      const isCursor = queryKey === "from";
      for (const value of [undefined, null, ""]) {
        if (isCursor) {
          continue;
        }
        const error = await rejected(subject.query!(value));
        assert.deepEqual([error.name, error["argument"]], ["ArgumentError", queryKey]);
      }
      for (const value of [{}, () => {}, Symbol("s"), NaN, 1n]) {
        assert.equal((await rejected(subject.query!(value))).name, "ArgumentError");
      }
      assert.equal(stage.server.requests.length, 0);
    },
  },
];
