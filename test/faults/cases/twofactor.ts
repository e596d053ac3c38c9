import assert from "node:assert/strict";
import * as answers from "../answers.ts";
import type { Case } from "../case.ts";
import { rejected, settled } from "../outcome.ts";
import { shown } from "../shown.ts";

const needs: Case["needs"] = ["twoFactor"];

const challenge = (errorType: string) =>
  answers.json(
    {
      success: false,
      error: `TOTP [${errorType}]`,
      errorType,
      details: { method: "totp", codeGenerated: false, availableMethods: ["totp"] },
    },
    400,
  );

export const twoFactorCases: Case[] = [
  {
    id: "twofactor.loop",
    must: "ask at most twice when every code is invalid, then reject",
    needs,
    async run(stage) {
      let asked = 0;
      stage.server.answer(challenge("totp-required"), challenge("totp-invalid"));
      const subject = stage.open({ twoFactor: () => `10000${++asked}` });
      const error = await rejected(subject.get());
      assert.equal(error["status"], 400);
      assert.equal(asked, 2);
      assert.equal(stage.server.requests.length, 3);
    },
  },
  {
    id: "twofactor.answered",
    must: "send the code and its method with a new request, and resolve",
    needs,
    async run(stage) {
      stage.server.answer(challenge("totp-required"), stage.healthy);
      const subject = stage.open({ twoFactor: () => "100001" });
      assert.deepEqual(await subject.get(), stage.adapter.success);
      const [first, second] = stage.server.requests;
      assert.equal(first!.headers["x-2fa-code"], undefined);
      assert.equal(second!.headers["x-2fa-code"], "100001");
      assert.equal(second!.headers["x-2fa-method"], "totp");
    },
  },
  {
    id: "twofactor.not-sticky",
    must: "not attach a used code to the next call",
    needs,
    async run(stage) {
      stage.server.answer(challenge("totp-required"), stage.healthy);
      const subject = stage.open({ twoFactor: () => "100001" });
      await subject.get();
      await subject.get();
      const { status, body } = stage.adapter.postSuccess!;
      stage.server.answer(answers.json(body, status));
      await subject.post!();
      for (const { headers } of stage.server.requests.slice(2))
        assert.equal(headers["x-2fa-code"] ?? headers["x-2fa-method"], undefined);
    },
  },
  {
    id: "twofactor.rejected-once",
    must: "never send a code again that was rejected",
    needs,
    async run(stage) {
      stage.server.answer(challenge("totp-required"), challenge("totp-invalid"));
      const subject = stage.open({ twoFactor: () => "100001" });
      await rejected(subject.get());
      await rejected(subject.get());
      const sent = stage.server.requests.filter(({ headers }) => headers["x-2fa-code"]);
      assert.equal(sent.length, 1);
    },
  },
  {
    id: "twofactor.shared",
    must: "ask one question for calls that are challenged together",
    needs,
    async run(stage) {
      let asked = 0;
      let approved = false;
      stage.server.answer((response, request) => {
        approved ||= request.headers["x-2fa-code"] === "100001";
        (approved ? stage.healthy : challenge("totp-required"))(response, request);
      });
      const subject = stage.open({
        twoFactor: async () => {
          asked++;
          await new Promise((resolve) => setTimeout(resolve, 20));
          return "100001";
        },
      });
      await Promise.all(Array.from({ length: 5 }, () => subject.get()));
      assert.equal(asked, 1);
    },
  },
  {
    id: "twofactor.post-once",
    must: "answer the challenge of a POST with one new request",
    needs,
    async run(stage) {
      const { status, body } = stage.adapter.postSuccess!;
      stage.server.answer(challenge("totp-required"), answers.json(body, status));
      const subject = stage.open({ twoFactor: () => "100001" });
      assert.deepEqual(await subject.post!(), body);
      assert.equal(stage.server.requests.length, 2);
      assert.equal(stage.server.requests[0]!.body, stage.server.requests[1]!.body);
    },
  },
  {
    id: "twofactor.no-callback",
    must: "reject with the challenge when nobody can answer it",
    needs,
    async run(stage) {
      stage.server.answer(challenge("totp-required"));
      const error = await rejected(stage.open().get());
      assert.equal(error["status"], 400);
      assert.match(error.message, /totp-required/);
      assert.equal(stage.server.requests.length, 1);
    },
  },
  {
    id: "twofactor.callback-fails",
    must: "reject when the callback fails or gives a code that no header can carry",
    needs,
    async run(stage) {
      for (const answer of [
        () => {
          throw new Error("no phone here");
        },
        () => "",
        () => "100001\r\nX-Evil: 1",
        () => 100_001 as never,
        () => undefined as never,
      ]) {
        stage.server.answer(challenge("totp-required"));
        const error = await rejected(stage.open({ twoFactor: answer }).get());
        assert.doesNotMatch(shown(error), /100001/);
      }
      assert.equal(stage.server.requests.length, 5);
    },
  },
  {
    id: "twofactor.code-in-error",
    must: "show no code in the error, where the server echoes it",
    needs,
    async run(stage) {
      stage.server.answer(challenge("totp-required"), (response, request) =>
        answers.json({ error: `wrong: ${request.headers["x-2fa-code"]}`, at: 1_100_001_000 }, 403)(
          response,
          request,
        ),
      );
      const error = await rejected(stage.open({ twoFactor: () => "100001" }).get());
      assert.equal(error["status"], 403);
      assert.ok(!error.message.includes("100001"));
    },
  },
  {
    id: "twofactor.timeout",
    must: "bound the wait for a code by the call's deadline",
    needs,
    async run(stage) {
      stage.server.answer(challenge("totp-required"));
      let asked = 0;
      const subject = stage.open({
        timeoutMs: 1000,
        twoFactor: () => (asked++, new Promise<string>(() => {})),
      });
      const call = rejected(subject.get());
      await stage.server.arrived(1);
      while (!asked) await new Promise((resolve) => setTimeout(resolve, 1));
      stage.time.advance(1000);
      assert.equal((await call)["phase"], "waiting for the second factor");
      assert.equal(
        (await settled(subject.get({ signal: AbortSignal.abort() }))) !== undefined,
        true,
      );
    },
  },
];
