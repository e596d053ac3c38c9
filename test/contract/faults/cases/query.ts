import assert from "node:assert/strict";
import { ArgumentError } from "@session-clients/core";
import type { Case } from "../case.ts";
import { json } from "../answers.ts";
import { rejected, settled } from "../outcome.ts";
import type { Stage } from "../stage.ts";

const needs: Case["needs"] = ["query"];

/** What the server reads under the key, after a call with this value. */
async function arrived(stage: Stage, value: unknown): Promise<string[] | undefined> {
  const sent = stage.server.requests.length;
  stage.server.answer(json(stage.adapter.listBody));
  await settled(stage.open().query!(value));
  const request = stage.server.requests[sent];
  if (!request) {
    return undefined;
  }
  return new URL(request.path, stage.server.origin).searchParams.getAll(stage.adapter.queryKey!);
}

export const queryCases: Case[] = [
  {
    id: "query.roundtrip",
    must: "bring a value to the server unchanged, whatever stands in it",
    needs,
    async run(stage) {
      for (const value of [
        "a&b=c+d é%/?#",
        " ",
        "%20",
        "+",
        "[]",
        "'\"<>",
        "日本😀",
        "a\r\nb",
        "\0",
      ]) {
        assert.deepEqual(await arrived(stage, value), [value]);
      }
    },
  },
  {
    id: "query.array",
    must: "send two values of a list, commas and all, or refuse them",
    needs,
    async run(stage) {
      const values = await arrived(stage, ["x,y", "z&w"]);
      if (values) {
        assert.deepEqual(values, ["x,y", "z&w"]);
      }
    },
  },
  {
    id: "query.null-undefined",
    must: "take nothing for the first page where a cursor goes, and refuse it where a filter goes",
    needs,
    async run(stage) {
      const isCursor = stage.adapter.lacks.cursor === undefined;
      for (const nothing of [undefined, null, ""]) {
        if (isCursor) {
          assert.deepEqual(await arrived(stage, nothing), []);
        } else {
          const error = await rejected(stage.open().query!(nothing));
          assert.ok(error instanceof ArgumentError);
          assert.equal(error.argument, stage.adapter.queryKey);
        }
      }
      assert.equal(stage.server.lines.length, isCursor ? 3 : 0);
    },
  },
  {
    id: "query.objects",
    must: "refuse objects, functions and numbers that are none, before a request",
    needs,
    async run(stage) {
      const subject = stage.open();
      stage.server.answer(json(stage.adapter.listBody));
      const odd: unknown[] = [
        { a: 1 },
        { toString: () => "x" },
        [{}],
        [["x"]],
        NaN,
        Infinity,
        () => "x",
        Symbol("x"),
      ];
      for (const value of odd) {
        await rejected(subject.query!(value));
      }
      assert.deepEqual(stage.server.lines, []);
    },
  },
  {
    id: "query.lone-surrogate",
    must: "refuse half a character, within the promise",
    needs,
    async run(stage) {
      await rejected(stage.open().query!("a\uD800"));
      assert.deepEqual(stage.server.lines, []);
    },
  },
  {
    id: "query.pollution",
    must: "not take what stands on Object.prototype for a query",
    needs,
    async run(stage) {
      const proto = Object.prototype as { injected?: string };
      proto.injected = "1";
      try {
        await arrived(stage, "x");
      } finally {
        delete proto.injected;
      }
      assert.ok(!stage.server.lines[0]!.includes("injected"));
    },
  },
];
