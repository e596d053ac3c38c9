import assert from "node:assert/strict";
import type { TwoFactor } from "@session-clients/rocketchat";
import * as answers from "../answers.ts";
import type { Case } from "../case.ts";
import type { Responder, Received } from "../fault-server.ts";
import { rejected, settled } from "../outcome.ts";
import { shown } from "../../../support/shown.ts";
import type { Stage } from "../stage.ts";

const needs: Case["needs"] = ["twoFactor"];

const challenge = (errorType: string, method = "totp") =>
  answers.json(
    {
      success: false,
      error: `TOTP [${errorType}]`,
      errorType,
      details: { method, codeGenerated: false, availableMethods: [method] },
    },
    400,
  );

const codeOf = ({ headers }: Received) => headers["x-2fa-code"] as string | undefined;

/** Asks for a mailed code for a POST and for one of an app otherwise, and takes any. */
const byMethod =
  (stage: Stage): Responder =>
  (response, request) => {
    const method = request.method === "POST" ? "email" : "totp";
    (codeOf(request) ? stage.healthy : challenge("totp-required", method))(response, request);
  };

/** A callback whose questions stay open until the test answers them. */
function openQuestions() {
  const questions: { method: string; answer: (code: string) => void; fail: (e: Error) => void }[] =
    [];
  const twoFactor: TwoFactor = ({ method }) =>
    new Promise<string>((answer, fail) => questions.push({ method, answer, fail }));
  return { questions, twoFactor };
}

/** Lets what is under way on loopback arrive. */
const arrive = () => new Promise((resolve) => setTimeout(resolve, 50));

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
      for (const { headers } of stage.server.requests.slice(2)) {
        assert.equal(headers["x-2fa-code"] ?? headers["x-2fa-method"], undefined);
      }
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
    id: "twofactor.followers-first-without",
    must: "send a shared one-use code once, and try the other calls again without one",
    needs,
    async run(stage) {
      let isApproved = false;
      stage.server.answer((response, request) => {
        const isRight = !isApproved && codeOf(request) === "100001";
        const answer = isRight || (isApproved && !codeOf(request));
        isApproved ||= isRight;
        (answer ? stage.healthy : challenge("totp-required"))(response, request);
      });
      const { questions, twoFactor } = openQuestions();
      const subject = stage.open({ twoFactor });
      const calls = Array.from({ length: 6 }, () => subject.get());
      await stage.server.arrived(6);
      await arrive();
      questions[0]!.answer("100001");
      await Promise.all(calls);
      assert.equal(questions.length, 1);
      assert.deepEqual(stage.server.requests.map(codeOf).filter(Boolean), ["100001"]);
    },
  },
  {
    id: "twofactor.followers-after-failure",
    must: "try the other calls again without a code also when the one with the code failed for something else",
    needs,
    async run(stage) {
      for (const failure of [answers.json({ success: false, error: "Session not found" }, 404)]) {
        let isApproved = false;
        stage.server.answer((response, request) => {
          const answer = codeOf(request) ? failure : stage.healthy;
          (isApproved || codeOf(request) ? answer : challenge("totp-required"))(response, request);
          isApproved ||= codeOf(request) !== undefined;
        });
        const { questions, twoFactor } = openQuestions();
        const subject = stage.open({ twoFactor });
        const first = rejected(subject.get());
        await arrive();
        const second = subject.get();
        await arrive();
        questions[0]!.answer("100001");
        assert.equal((await first)["status"], 404);
        assert.deepEqual(await second, stage.adapter.success);
        assert.equal(questions.length, 1);
      }
    },
  },
  {
    id: "twofactor.forgetful-server",
    must: "send no more than four requests a call where the server remembers no approval",
    needs,
    async run(stage) {
      const taken = new Set<string>();
      stage.server.answer((response, request) => {
        const code = codeOf(request);
        const isGood = code !== undefined && !taken.has(code);
        if (code) {
          taken.add(code);
        }
        (isGood ? stage.healthy : challenge("totp-required"))(response, request);
      });
      let asked = 0;
      const subject = stage.open({ twoFactor: async () => `${100_000 + ++asked}` });
      await Promise.all(Array.from({ length: 12 }, () => subject.get()));
      assert.equal(asked, 12);
      assert.ok(stage.server.requests.length <= 48, `${stage.server.requests.length} requests`);
    },
  },
  {
    id: "twofactor.own-method",
    must: "ask again, one question after another, for a call that is challenged for another method",
    needs,
    async run(stage) {
      stage.server.answer((response, request) => {
        const method = request.method === "POST" ? "email" : "totp";
        const code = codeOf(request);
        if (!code) {
          return challenge("totp-required", method)(response, request);
        }
        assert.equal(request.headers["x-2fa-method"], method);
        assert.equal(code, `code-for-${method}`);
        const { status, body } = stage.adapter.postSuccess!;
        (method === "email" ? answers.json(body, status) : stage.healthy)(response, request);
      });
      const { questions, twoFactor } = openQuestions();
      const subject = stage.open({ twoFactor });
      const get = subject.get();
      await arrive();
      const post = subject.post!();
      await arrive();
      assert.equal(questions.length, 1);
      questions[0]!.answer("code-for-totp");
      await get;
      await arrive();
      assert.deepEqual(
        questions.map(({ method }) => method),
        ["totp", "email"],
      );
      questions[1]!.answer("code-for-email");
      await post;
    },
  },
  {
    id: "twofactor.own-failure",
    must: "not fail a call for a question about another method that failed",
    needs,
    async run(stage) {
      stage.server.answer(byMethod(stage));
      const { questions, twoFactor } = openQuestions();
      const subject = stage.open({ twoFactor });
      const post = rejected(subject.post!());
      await arrive();
      const get = subject.get();
      await arrive();
      questions[0]!.fail(new Error("no mail here"));
      assert.match((await post).message, /no mail here/);
      await arrive();
      questions[1]!.answer("100001");
      assert.deepEqual(await get, stage.adapter.success);
    },
  },
  {
    id: "twofactor.left-question",
    must: "ask anew, whatever the method, after a question that its call gave up on, and send no code of it",
    needs,
    async run(stage) {
      stage.server.answer(byMethod(stage));
      const { questions, twoFactor } = openQuestions();
      const subject = stage.open({ twoFactor });
      const controller = new AbortController();
      const first = settled(subject.post!({ signal: controller.signal }));
      await arrive();
      controller.abort();
      await first;
      const get = subject.get();
      await arrive();
      assert.deepEqual(
        questions.map(({ method }) => method),
        ["email", "totp"],
      );
      questions[0]!.answer("111111");
      questions[1]!.answer("100001");
      assert.deepEqual(await get, stage.adapter.success);
      assert.deepEqual(stage.server.requests.map(codeOf).filter(Boolean), ["100001"]);
    },
  },
  {
    id: "twofactor.code-once",
    must: "send a code once, but for a 429, which comes before it is looked at",
    needs,
    async run(stage) {
      for (const [status, sent] of [
        [503, ["100001"]],
        [429, ["100001", "100001"]],
      ] as const) {
        const before = stage.server.requests.length;
        let refused = false;
        stage.server.answer((response, request) => {
          if (!codeOf(request)) {
            return challenge("totp-required")(response, request);
          }
          if (refused) {
            return stage.healthy(response, request);
          }
          refused = true;
          return answers.json({ success: false }, status)(response, request);
        });
        stage.time.flow();
        const subject = stage.open({ twoFactor: () => "100001" });
        const outcome = await settled(subject.get());
        const codes = stage.server.requests.slice(before).map(codeOf).filter(Boolean);
        assert.deepEqual(codes, sent);
        assert.equal("error" in (outcome as object), status === 503);
      }
    },
  },
  {
    id: "twofactor.rejected-codes",
    must: "send none of several rejected codes again",
    needs,
    async run(stage) {
      stage.server.answer((response, request) =>
        challenge(codeOf(request) ? "totp-invalid" : "totp-required")(response, request),
      );
      let asked = 0;
      const subject = stage.open({ twoFactor: () => (asked++ % 2 ? "222222" : "111111") });
      for (let call = 0; call < 2; call++) {
        await rejected(subject.get());
      }
      const codes = stage.server.requests.map(codeOf).filter(Boolean);
      assert.deepEqual(codes, ["111111", "222222"]);
    },
  },
  {
    id: "twofactor.odd-challenge",
    must: "not take a challenge for one whose method cannot stand in a header, or whose words are no text",
    needs,
    async run(stage) {
      let asked = 0;
      const subject = stage.open({ twoFactor: () => `${asked++}00001` });
      const odd = { toString: null, valueOf: null };
      for (const body of [
        { success: false, errorType: "totp-required", details: { method: "a\r\nb" } },
        { success: false, errorType: "totp-required", details: { method: "é" } },
        { success: false, errorType: odd, error: odd, details: { method: "totp" } },
      ]) {
        stage.server.answer(answers.json(body, 400));
        const error = await rejected(subject.post!());
        assert.deepEqual([error.name, error["status"]], ["ApiError", 400]);
      }
      assert.equal(asked, 0);
    },
  },
  {
    id: "twofactor.left-question-over",
    must: "ask anew when the question that a call gave up on was answered, or failed, for nobody",
    needs,
    async run(stage) {
      for (const end of [
        (question: ReturnType<typeof openQuestions>["questions"][0]) => question.answer("999999"),
        (question: ReturnType<typeof openQuestions>["questions"][0]) =>
          question.fail(new Error("the dialog was closed")),
      ]) {
        const before = stage.server.requests.length;
        stage.server.answer((response, request) => {
          const isRight = codeOf(request) === "100001";
          (isRight ? stage.healthy : challenge("totp-required"))(response, request);
        });
        const { questions, twoFactor } = openQuestions();
        const subject = stage.open({ twoFactor });
        const controller = new AbortController();
        const first = settled(subject.get({ signal: controller.signal }));
        await arrive();
        controller.abort();
        await first;
        end(questions[0]!);
        await arrive();
        const second = subject.get();
        await arrive();
        assert.equal(questions.length, 2);
        questions[1]!.answer("100001");
        assert.deepEqual(await second, stage.adapter.success);
        const sent = stage.server.requests.slice(before).map(codeOf).filter(Boolean);
        assert.deepEqual(sent, ["100001"]);
      }
    },
  },
  {
    id: "twofactor.rejected-forgotten",
    must: "send a code again ten minutes after it was rejected, and not before",
    needs,
    async run(stage) {
      stage.server.answer(challenge("totp-invalid"));
      const subject = stage.open({ twoFactor: () => "100001" });
      const sent = () => stage.server.requests.map(codeOf).filter(Boolean).length;
      await rejected(subject.get());
      stage.time.advance(599_999);
      await rejected(subject.get());
      assert.equal(sent(), 1);
      stage.time.advance(1);
      await rejected(subject.get());
      assert.equal(sent(), 2);
    },
  },
  {
    id: "twofactor.code-in-challenge",
    must: "ask a second time when the mistyped code is a word of the challenge",
    needs,
    async run(stage) {
      for (const mistyped of [
        "t",
        "totp",
        "required",
        "totp-required",
        "totp-invalid",
        "details",
      ]) {
        const before = stage.server.requests.length;
        stage.server.answer((response, request) => {
          const code = codeOf(request);
          const refusal = challenge(code ? "totp-invalid" : "totp-required");
          (code === "100001" ? stage.healthy : refusal)(response, request);
        });
        const subject = stage.open({
          twoFactor: ({ attempt }) => (attempt === 1 ? mistyped : "100001"),
        });
        assert.deepEqual(await subject.get(), stage.adapter.success, mistyped);
        const sent = stage.server.requests.slice(before).map(codeOf).filter(Boolean);
        assert.deepEqual(sent, [mistyped, "100001"]);
      }
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
      assert.match(error.message, /totp-required.*twoFactor/);
      assert.ok(!JSON.stringify(error["body"]).includes("twoFactor"));
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
    id: "twofactor.code-echoed",
    must: "show no code in whatever form a server or proxy echoes it, and leave all else readable",
    needs,
    async run(stage) {
      for (const code of ["100001", "100-001"]) {
        const digits = "100001";
        const echoes = [
          { code, method: "totp" },
          { error: `x-2fa-code: ${digits}` },
          { error: "123-456 is not 100-001" },
          { error: encodeURIComponent(JSON.stringify({ code })) },
          { error: `code=${encodeURIComponent(`:${code}`)}` },
          { error: `code_${digits}` },
          { at: 100_001, file: "100.ts", size: 1_000_000_100 },
        ];
        for (const body of echoes) {
          stage.server.answer(challenge("totp-required"), answers.json(body, 403));
          const error = await rejected(stage.open({ twoFactor: () => code }).get());
          assert.doesNotMatch(shown(error), /(?<!\d)100-?001(?!\d)|%22100-?001/);
          if ("size" in body) {
            assert.match(JSON.stringify(error["body"]), /100\.ts.*1000000100/);
          }
        }
      }
    },
  },
  {
    id: "twofactor.as-long-as-it-takes",
    must: "wait for a code until it comes or the caller's signal aborts",
    needs,
    async run(stage) {
      stage.server.answer(challenge("totp-required"));
      let answer: ((code: string) => void) | undefined;
      const subject = stage.open({
        timeoutMs: 1000,
        twoFactor: () => new Promise<string>((resolve) => (answer = resolve)),
      });
      const asked = async () => {
        while (!answer) {
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        stage.time.advance(3_600_000);
      };
      const controller = new AbortController();
      const aborted = rejected(subject.get({ signal: controller.signal }));
      await asked();
      controller.abort(new Error("enough"));
      assert.equal((await aborted).message, "enough");

      answer = undefined;
      const call = subject.get();
      await asked();
      stage.server.answer(stage.healthy);
      answer!("123456");
      assert.deepEqual(await call, stage.adapter.success);
    },
  },
];
