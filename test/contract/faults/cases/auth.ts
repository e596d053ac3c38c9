import assert from "node:assert/strict";
import * as answers from "../answers.ts";
import type { ExpiringToken } from "@session-clients/core";
import type { Case } from "../case.ts";
import type { Responder } from "../fault-server.ts";
import { rejected, settled } from "../outcome.ts";
import { shown } from "../../../support/shown.ts";
import type { Stage } from "../stage.ts";

/** A function that gives the credential, and counts how often it was asked. */
function supplier(stage: Stage, delay = 0) {
  const counted = {
    asked: 0,
    credential: async () => {
      counted.asked++;
      if (delay) {
        await new Promise((resolve) => setTimeout(resolve, delay));
      }
      return stage.adapter.secret;
    },
  };
  return counted;
}

const refused = (stage: Stage) => answers.json(stage.adapter.errorBody("expired"), 401);

export const authCases: Case[] = [
  {
    id: "auth.single-flight",
    must: "ask a slow token function once for ten parallel calls",
    async run(stage) {
      stage.server.answer(stage.healthy);
      const token = supplier(stage, 20);
      const subject = stage.open({ credential: token.credential });
      await Promise.all(Array.from({ length: 10 }, () => subject.get()));
      assert.equal(token.asked, 1);
      assert.equal(stage.server.requests.length, 10);
    },
  },
  {
    id: "auth.kept",
    must: "keep a token that says when it ends until ten seconds before",
    async run(stage) {
      stage.server.answer(stage.healthy);
      let asked = 0;
      const subject = stage.open({
        credential: () => {
          asked++;
          return { token: stage.adapter.secret, expiresAt: new Date(stage.time.now() + 60_000) };
        },
      });
      await subject.get();
      stage.time.advance(49_999);
      await subject.get();
      assert.equal(asked, 1);
      stage.time.advance(2);
      await subject.get();
      assert.equal(asked, 2);
    },
  },
  {
    id: "auth.not-kept",
    must: "ask again for a token that does not say when it ends, or has ended",
    async run(stage) {
      stage.server.answer(stage.healthy);
      const { secret } = stage.adapter;
      for (const answer of [secret, { token: secret, expiresAt: new Date(0) }]) {
        let asked = 0;
        const credential = () => (asked++, answer as string);
        const subject = stage.open({ credential });
        await subject.get();
        await subject.get();
        assert.equal(asked, 2);
      }
    },
  },
  {
    id: "auth.end-is-a-date",
    must: "refuse the end of a token's life in any form but a valid date, and say so without the token",
    spoils: true,
    async run(stage) {
      const { secret } = stage.adapter;
      for (const expiresAt of [
        undefined,
        null,
        new Date(NaN),
        "soon",
        "2030-01-01",
        1_900_000_000,
      ]) {
        const credential = () => ({ token: secret, expiresAt: expiresAt as Date });
        const error = await rejected(stage.open({ credential }).get());
        assert.deepEqual([error.name, error["argument"]], ["ArgumentError", "expiresAt"]);
        assert.match(error.message, /must be a valid Date, .*new Date\(/);
        assert.ok(!shown(error).includes(secret));
      }
      assert.equal(stage.server.requests.length, 0);
    },
  },
  {
    id: "auth.missing-token",
    must: "say which token is missing when the function returns none",
    spoils: true,
    async run(stage) {
      const expiresAt = new Date(stage.time.now() + 60_000);
      for (const answer of [undefined, null, "", { expiresAt }, { token: "", expiresAt }]) {
        const credential = () => answer as string;
        const error = await rejected(stage.open({ credential }).get());
        assert.equal(error.name, "ArgumentError");
        assert.match(error.message, /^(token|authToken) is missing$/);
      }
      assert.equal(stage.server.requests.length, 0);
    },
  },
  {
    id: "auth.question-outlives-aborts",
    must: "ask one question for calls that are aborted one after another while it is open",
    spoils: true,
    async run(stage) {
      stage.server.answer(stage.healthy);
      let asked = 0;
      let answer: (token: string) => void = () => {};
      const subject = stage.open({
        credential: () => {
          asked++;
          return new Promise<string>((resolve) => (answer = resolve));
        },
      });
      for (let call = 0; call < 50; call++) {
        const controller = new AbortController();
        const aborted = settled(subject.get({ signal: controller.signal }));
        controller.abort(new Error("enough"));
        await aborted;
      }
      const last = subject.get();
      answer(stage.adapter.secret);
      assert.deepEqual(await last, stage.adapter.success);
      assert.equal(asked, 1);
    },
  },
  {
    id: "auth.question-outlives-timeouts",
    must: "ask one question for calls that time out one after another while it is open",
    spoils: true,
    async run(stage) {
      stage.server.answer(stage.healthy);
      let asked = 0;
      let answer: (token: string) => void = () => {};
      const subject = stage.open({
        timeoutMs: 500,
        credential: () => {
          asked++;
          return new Promise<string>((resolve) => (answer = resolve));
        },
      });
      for (let call = 0; call < 50; call++) {
        const late = rejected(subject.get());
        await new Promise((resolve) => setImmediate(resolve));
        stage.time.advance(500);
        assert.equal((await late).name, "TimeoutError");
      }
      const last = subject.get();
      answer(stage.adapter.secret);
      assert.deepEqual(await last, stage.adapter.success);
      assert.equal(asked, 1);
    },
  },
  {
    id: "auth.late-answer",
    must: "not put the late answer to an old question in the place of a newer token",
    spoils: true,
    async run(stage) {
      stage.server.answer(stage.healthy);
      const expiresAt = new Date(stage.time.now() + 3_600_000);
      const answers: ((token: ExpiringToken) => void)[] = [];
      const subject = stage.open({
        credential: () => new Promise<ExpiringToken>((resolve) => answers.push(resolve)),
      });
      const controller = new AbortController();
      const first = settled(subject.get({ signal: controller.signal }));
      stage.time.advance(30_000);
      const second = subject.get();
      await new Promise((resolve) => setImmediate(resolve));
      answers[1]!({ token: "fake-newer-token", expiresAt });
      await second;
      answers[0]!({ token: "fake-older-token", expiresAt });
      await first;
      await subject.get();
      assert.match(JSON.stringify(stage.server.requests.at(-1)!.headers), /fake-newer-token/);
      assert.equal(answers.length, 2);
    },
  },
  {
    id: "auth.question-bound",
    must: "ask anew for a token after 30 s without an answer, although nothing timed out",
    async run(stage) {
      let asked = 0;
      stage.server.answer(stage.healthy);
      const subject = stage.open({
        credential: () => (++asked === 1 ? new Promise<string>(() => {}) : stage.adapter.secret),
      });
      const controller = new AbortController();
      const first = settled(subject.get({ signal: controller.signal }));
      stage.time.advance(29_999);
      const second = settled(subject.get({ signal: controller.signal }));
      stage.time.advance(1);
      assert.deepEqual(await subject.get(), stage.adapter.success);
      assert.equal(asked, 2);
      controller.abort();
      await Promise.all([first, second]);
    },
  },
  {
    id: "auth.malformed-renewal",
    must: "not go back to a token that has ended when the next one is malformed",
    async run(stage) {
      stage.server.answer(stage.healthy);
      let asked = 0;
      const subject = stage.open({
        credential: () => ({
          token: asked++ === 1 ? "" : stage.adapter.secret,
          expiresAt: new Date(stage.time.now() + 60_000),
        }),
      });
      await subject.get();
      stage.time.advance(60_000);
      assert.ok((await rejected(subject.get())) instanceof TypeError);
      await subject.get();
      assert.equal(asked, 3);
      assert.equal(stage.server.requests.length, 2);
    },
  },
  {
    id: "auth.refresh-on-401",
    must: "ask for a new token after a 401 and repeat the call once",
    async run(stage) {
      let asked = 0;
      const subject = stage.open({ credential: () => `fake-token-${++asked}` });
      stage.server.answer(refused(stage), stage.healthy);
      assert.deepEqual(await subject.get(), stage.adapter.success);
      assert.equal(asked, 2);
      const sent = stage.server.requests.map(({ headers }) =>
        stage.adapter.secretHeaders.map((name) => headers[name]).join(),
      );
      assert.match(sent[0]!, /fake-token-1/);
      assert.match(sent[1]!, /fake-token-2/);
    },
  },
  {
    id: "auth.refresh-post",
    must: "repeat a POST after a 401 too: it was refused",
    needs: ["post"],
    async run(stage) {
      const { status, body } = stage.adapter.postSuccess!;
      stage.server.answer(
        refused(stage),
        body ? answers.json(body, status) : answers.empty(status),
      );
      const token = supplier(stage);
      assert.deepEqual(await stage.open({ credential: token.credential }).post!(), body);
      assert.equal(stage.server.requests.length, 2);
      assert.equal(stage.server.requests[0]!.body, stage.server.requests[1]!.body);
    },
  },
  {
    id: "auth.401-forever",
    must: "ask for one new token after a 401, and reject when it is refused too",
    async run(stage) {
      stage.server.answer(refused(stage));
      const token = supplier(stage);
      const subject = stage.open({ credential: token.credential });
      assert.equal((await rejected(subject.get()))["status"], 401);
      assert.equal(stage.server.requests.length, 2);
      assert.equal(token.asked, 2);
    },
  },
  {
    id: "auth.401-string",
    must: "send a call once whose fixed token is refused",
    async run(stage) {
      stage.server.answer(refused(stage));
      assert.equal((await rejected(stage.open().get()))["status"], 401);
      assert.equal(stage.server.requests.length, 1);
    },
  },
  {
    id: "auth.401-together",
    must: "ask for one new token when ten parallel calls are refused with the old one",
    async run(stage) {
      let asked = 0;
      const expiresAt = new Date(stage.time.now() + 3_600_000);
      const subject = stage.open({
        maxInFlight: 10,
        credential: async () => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          return { token: `fake-token-${++asked}`, expiresAt };
        },
      });
      stage.server.answer((response, request) => {
        const stale = JSON.stringify(request.headers).includes("fake-token-1");
        (stale ? refused(stage) : stage.healthy)(response, request);
      });
      await Promise.all(Array.from({ length: 10 }, () => subject.get()));
      assert.equal(asked, 2);
      assert.equal(stage.server.requests.length, 20);
    },
  },
  {
    id: "auth.failure-not-kept",
    must: "reject with what the token function failed with, send nothing, and ask anew next time",
    async run(stage) {
      stage.server.answer(stage.healthy);
      for (const fail of [
        () => {
          throw new Error("vault is sealed");
        },
        () => Promise.reject(new Error("vault is sealed")),
      ]) {
        let asked = 0;
        const sent = stage.server.requests.length;
        const subject = stage.open({
          credential: () => (asked++ ? stage.adapter.secret : fail()),
        });
        const error = await rejected(subject.get());
        assert.match(`${error.message} ${(error.cause as Error | undefined)?.message}`, /sealed/);
        assert.equal(stage.server.requests.length, sent);
        assert.deepEqual(await subject.get(), stage.adapter.success);
        assert.equal(asked, 2);
      }
    },
  },
  {
    id: "auth.odd-failure",
    must: "reject, rather than trip, when the token function throws what is no error",
    async run(stage) {
      stage.server.answer(stage.healthy);
      for (const thrown of [undefined, null, "no", 7]) {
        let asked = 0;
        const subject = stage.open({
          credential: () => {
            if (asked++) {
              return stage.adapter.secret;
            }
            throw thrown;
          },
        });
        const outcome = await settled(subject.get());
        assert.ok("error" in outcome);
        const { error } = outcome;
        assert.ok(error === thrown || (error instanceof Error && !(error instanceof TypeError)));
      }
    },
  },
  {
    id: "auth.failure-is-no-answer",
    must: "not take the failure of the token function for the vendor's answer",
    async run(stage) {
      for (const status of [404, 429, 503]) {
        let asked = 0;
        const failure = Object.assign(new Error("the vault answered"), { status });
        const sent = stage.server.requests.length;
        stage.server.answer(answers.json({}, 503), stage.healthy);
        stage.time.flow();
        const subject = stage.open({
          credential: () => {
            if (++asked === 2) {
              throw failure;
            }
            return stage.adapter.secret;
          },
        });
        const call = subject.remove ?? subject.get;
        assert.match((await rejected(call())).message, /vault/);
        assert.equal(asked, 2);
        assert.equal(stage.server.requests.length - sent, 1);
      }
    },
  },
  {
    id: "auth.hanging-flight",
    must: "ask a token function that hung anew 30 s after the question, also when its call timed out before",
    async run(stage) {
      let asked = 0;
      stage.server.answer(stage.healthy);
      const subject = stage.open({
        timeoutMs: 1000,
        credential: () => (++asked === 1 ? new Promise<string>(() => {}) : stage.adapter.secret),
      });
      const first = rejected(subject.get());
      await new Promise((resolve) => setTimeout(resolve, 5));
      stage.time.advance(1000);
      assert.equal((await first).name, "TimeoutError");
      stage.time.advance(29_000);
      assert.deepEqual(await subject.get(), stage.adapter.success);
      assert.equal(asked, 2);
    },
  },
  ...clientCredentialsCases(),
];

/** Auth0's own exchange of a client id and secret for a token. */
function clientCredentialsCases(): Case[] {
  const needs: Case["needs"] = ["clientCredentials"];
  const clientSecret = "fake-client-secret-0123456789";
  const granted = (expires_in = 86_400, access_token = "fake-granted-token") =>
    answers.json({ access_token, expires_in, token_type: "Bearer" });
  const exchanges = ({ server }: Stage) =>
    server.requests.filter(({ path }) => path === "/oauth/token");
  /** The token endpoint answers so, the rest is healthy. */
  const withToken = (stage: Stage, ...tokens: Responder[]) => {
    let index = 0;
    stage.server.answer((response, request) => {
      if (request.path !== "/oauth/token") {
        return stage.healthy(response, request);
      }
      tokens[Math.min(index++, tokens.length - 1)]!(response, request);
    });
  };
  return [
    {
      id: "auth.client-credentials",
      must: "exchange id and secret by form once, and send the token that came",
      needs,
      spoils: true,
      async run(stage) {
        withToken(stage, granted());
        const subject = stage.open({ clientSecret });
        await Promise.all(Array.from({ length: 5 }, () => subject.get()));
        const [exchange, ...others] = exchanges(stage);
        assert.equal(others.length, 0);
        assert.equal(exchange!.method, "POST");
        assert.equal(exchange!.headers["content-type"], "application/x-www-form-urlencoded");
        assert.equal(exchange!.headers.authorization, undefined);
        assert.deepEqual(Object.fromEntries(new URLSearchParams(exchange!.body)), {
          grant_type: "client_credentials",
          client_id: "fakeClientId",
          client_secret: clientSecret,
          audience: `${stage.baseUrl}/`,
        });
        assert.equal(stage.server.requests.length, 6);
        assert.equal(
          stage.server.requests.at(-1)!.headers.authorization,
          "Bearer fake-granted-token",
        );
      },
    },
    {
      id: "auth.client-credentials-renewed",
      must: "exchange again ten seconds before the end, and after a 401",
      needs,
      spoils: true,
      async run(stage) {
        withToken(stage, granted(100, "fake-1"), granted(100, "fake-2"), granted(100, "fake-3"));
        const subject = stage.open({ clientSecret });
        await subject.get();
        stage.time.advance(89_000);
        await subject.get();
        assert.equal(exchanges(stage).length, 1);
        stage.time.advance(1500);
        await subject.get();
        assert.equal(exchanges(stage).length, 2);
        let refusals = 0;
        stage.server.answer((response, request) => {
          if (request.path === "/oauth/token") {
            return granted(100, "fake-3")(response, request);
          }
          (refusals++ ? stage.healthy : refused(stage))(response, request);
        });
        await subject.get();
        assert.equal(exchanges(stage).length, 3);
      },
    },
    {
      id: "auth.client-credentials-refused",
      must: "reject with the exchange's own error, and send no call",
      needs,
      spoils: true,
      async run(stage) {
        withToken(
          stage,
          answers.json({ error: "access_denied", error_description: "Unauthorized" }, 403),
        );
        const error = await rejected(stage.open({ clientSecret }).get());
        assert.equal(error["status"], 403);
        assert.match(error.message, /access_denied/);
        assert.equal(stage.server.requests.length, 1);
      },
    },
    {
      id: "auth.client-credentials-down",
      must: "not multiply the retries of the exchange by those of the call",
      needs,
      spoils: true,
      async run(stage) {
        withToken(stage, answers.json({}, 503));
        stage.time.flow();
        assert.equal((await rejected(stage.open({ clientSecret }).get()))["status"], 503);
        assert.ok(exchanges(stage).length <= 3, `${exchanges(stage).length} exchanges`);
        assert.equal(stage.server.requests.length, exchanges(stage).length);
      },
    },
    {
      id: "auth.client-credentials-repeated",
      must: "repeat the exchange like a GET: a second token takes nothing from the first",
      needs,
      spoils: true,
      async run(stage) {
        stage.time.flow();
        for (const fault of [answers.json({}, 503), answers.reset]) {
          withToken(stage, fault, granted());
          const before = exchanges(stage).length;
          assert.deepEqual(await stage.open({ clientSecret }).get(), stage.adapter.success);
          assert.equal(exchanges(stage).length - before, 2);
        }
      },
    },
    {
      id: "auth.client-credentials-odd",
      must: "reject when the exchange succeeds without a usable token",
      needs,
      spoils: true,
      async run(stage) {
        for (const body of [{}, { access_token: "" }, { access_token: 7, expires_in: 9 }, []]) {
          withToken(stage, answers.json(body));
          await rejected(stage.open({ clientSecret }).get());
        }
        withToken(stage, answers.redirect("https://evil.example/oauth/token"));
        assert.equal((await rejected(stage.open({ clientSecret }).get()))["status"], 302);
        assert.ok(stage.server.requests.every(({ path }) => path === "/oauth/token"));
        withToken(stage, answers.json({ access_token: "fake-granted-token" }));
        assert.deepEqual(await stage.open({ clientSecret }).get(), stage.adapter.success);
      },
    },
  ];
}
