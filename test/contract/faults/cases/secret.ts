import assert from "node:assert/strict";
import { inspect } from "node:util";
import * as answers from "../answers.ts";
import type { Case } from "../case.ts";
import type { Responder } from "../fault-server.ts";
import { rejected, settled } from "../outcome.ts";
import { logged, shown } from "../../../support/shown.ts";
import type { Stage } from "../stage.ts";

/** Neither the error nor anything that hangs on it shows the credential. */
async function silent(stage: Stage, answer: Responder, call = stage.open({ retry: false }).get) {
  stage.server.answer(answer);
  const error = await rejected(call());
  assert.ok(!shown(error).includes(stage.adapter.secret), shown(error));
  return error;
}

/** Answers with everything that was asked, as test backends and debug pages do. */
function echo(status: number, write: (text: string) => string = (text) => text): Responder {
  return (response, { method, path, headers, body }) => {
    const said = write(JSON.stringify({ method, path, headers, body }).slice(1, -1));
    response.writeHead(status, {
      "content-type": "application/json",
      "x-echo": headers.authorization ?? `${headers["x-auth-token"]}`,
      "x-request-id": headers.authorization ?? `${headers["x-auth-token"]}`,
      "cf-ray": headers.authorization ?? `${headers["x-auth-token"]}`,
      "x-ratelimit-echo": headers.authorization ?? `${headers["x-auth-token"]}`,
    });
    response.end(`{"message":${JSON.stringify(said)},"error":${JSON.stringify(said)},${said}}`);
  };
}

export const secretCases: Case[] = [
  {
    id: "secret.inspect-client",
    must: "show no credential when the client is inspected twelve levels deep",
    async run(stage) {
      for (const subject of [
        stage.open(),
        stage.open({ credential: () => stage.adapter.secret }),
      ]) {
        stage.server.answer(stage.healthy);
        await subject.get();
        const all = inspect(subject.client, { depth: 12, showHidden: true, getters: true });
        assert.ok(!all.includes(stage.adapter.secret));
        assert.ok(!shown(subject.client).includes(stage.adapter.secret));
      }
    },
  },
  {
    id: "secret.console-log-client",
    must: "show no credential when the client is printed",
    async run(stage) {
      assert.ok(!logged(stage.open().client).includes(stage.adapter.secret));
      assert.match(logged(stage.open().client), /Function/);
    },
  },
  {
    id: "secret.error-http",
    must: "show no credential in the error of a 401, nor in its causes",
    async run(stage) {
      const error = await silent(stage, answers.json(stage.adapter.errorBody("no"), 401));
      assert.equal(error["status"], 401);
    },
  },
  {
    id: "secret.error-network",
    must: "show no credential in the error of a broken connection",
    run: async (stage) => void (await silent(stage, answers.reset)),
  },
  {
    id: "secret.error-no-http",
    must: "show no credential that a server echoes in an answer that is no HTTP",
    async run(stage) {
      const echoed: Responder = (response, request) =>
        answers.raw(`${JSON.stringify(request.headers)}\r\n\r\n`)(response, request);
      const error = await silent(stage, echoed);
      // The runtime's error holds the bytes that it could not read; ours names what was wrong with them.
      assert.ok(!shown(error).includes("session-clients-"), shown(error));
      assert.match(String(error["code"]), /^HPE_/);
      assert.ok(error.message.includes(String(error["code"])), error.message);
    },
  },
  {
    id: "secret.error-of-own-fetch",
    must: "show no credential in what a fetch of the caller rejects with, also where it cannot be changed",
    async run(stage) {
      const { secret } = stage.adapter;
      const data = { data: `sent: ${secret}`, code: "EPROXY" };
      const inner = Object.assign(new Error(`refused ${secret}`), data);
      const outer = new TypeError(`fetch failed for ${secret}`, { cause: inner });
      const subject = stage.open({ retry: false, fetch: () => Promise.reject(outer) });
      const error = await rejected(subject.get());
      const cause = error.cause as Error & { cause: Error & { code?: string } };
      assert.notEqual(cause, outer);
      assert.equal(cause.message, "fetch failed for <redacted>");
      assert.equal(cause.name, "TypeError");
      assert.notEqual(cause.cause, inner);
      assert.equal(cause.cause.message, "refused <redacted>");
      assert.equal(cause.cause.code, "EPROXY");
      assert.ok(!("data" in cause.cause));
      assert.equal(error["code"], "EPROXY");
      assert.ok(!shown(error).includes(secret), shown(error));
      const own = Object.assign(new Error("own cause"), { cause: undefined as unknown });
      own.cause = own;
      const throwing = Object.defineProperty(new Error("odd"), "message", {
        get: () => assert.fail("read"),
      });
      const odds: [unknown, string | undefined][] = [
        [undefined, undefined],
        [null, undefined],
        [7, undefined],
        [`text ${secret}`, "text <redacted>"],
        [Object.freeze(new Error("frozen")), "frozen"],
        [own, "own cause"],
        [throwing, undefined],
      ];
      for (const [odd, told] of odds) {
        const fetch = () => Promise.reject(odd);
        const again = await rejected(stage.open({ retry: false, fetch }).get());
        assert.equal(again.name, "NetworkError");
        assert.equal((again.cause as Error | undefined)?.message, told);
        assert.ok(!shown(again).includes(secret), shown(again));
      }
    },
    spoils: true,
  },
  {
    id: "secret.error-parse",
    must: "show no credential in the error of a body that is no JSON",
    run: async (stage) => void (await silent(stage, answers.text("{", 200))),
  },
  {
    id: "secret.error-timeout",
    must: "show no credential in a TimeoutError",
    async run(stage) {
      stage.server.answer(answers.silence);
      const call = rejected(stage.open({ timeoutMs: 500, retry: false }).get());
      await stage.server.arrived(1);
      stage.time.advance(500);
      assert.ok(!shown(await call).includes(stage.adapter.secret));
    },
  },
  {
    id: "secret.echo",
    must: "show no credential that the server echoes in headers, body, request id and message",
    async run(stage) {
      for (const status of [200, 400, 401, 404, 429, 500]) {
        await silent(stage, echo(status));
      }
    },
  },
  {
    id: "secret.echo-as-text",
    must: "show no credential that the server echoes in a body that is no JSON",
    async run(stage) {
      const page: Responder = (response, request) =>
        answers.text(`<pre>${JSON.stringify(request.headers)}</pre>`, 500)(response, request);
      await silent(stage, page);
      const cut: Responder = (response, request) =>
        answers.text(`${"x".repeat(485)}${stage.adapter.secret}`, 500)(response, request);
      const error = await silent(stage, cut);
      // A credential that the excerpt would cut in two must not show its first half either.
      assert.ok(!shown(error).includes(stage.adapter.secret.slice(0, 12)));
    },
  },
  {
    id: "secret.echo-escaped",
    must: "show no credential that the server echoes with escapes",
    spoils: true,
    async run(stage) {
      const credential = 'fake/Credential+"0123\\456789';
      const escapes: ((text: string) => string)[] = [
        (text) => JSON.stringify(text).slice(1, -1),
        (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/"),
        (text) =>
          [...text]
            .map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)
            .join(""),
      ];
      const subject = stage.open({ credential, retry: false });
      for (const escape of escapes) {
        const body = `{"message":"bad token ${escape(credential)}","error":"${escape(credential)}"}`;
        stage.server.answer(answers.bytes(Buffer.from(body), 403));
        const error = await rejected(subject.get());
        assert.equal(error["status"], 403);
        const visible = `${error.message}${JSON.stringify(error["body"])}`;
        assert.ok(!visible.includes(JSON.stringify(credential).slice(1, -1)), visible);
      }
    },
  },
  {
    id: "secret.echo-encoded",
    must: "show no credential that the server echoes as it stands in an address, in HTML or in base64",
    spoils: true,
    async run(stage) {
      const credential = `fake/Credential+"'<&>=0123456789`;
      const html = (char: string) => `&#${char.charCodeAt(0)};`;
      const named = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
      const echoes = [
        encodeURIComponent(credential),
        encodeURIComponent(credential).replace(/%../g, (code) => code.toLowerCase()),
        credential.replace(/[&<>"']/g, html),
        credential.replace(/[&<>"]/g, (char) => named[char as keyof typeof named]),
        // Each place in a group of three bytes, in both alphabets; the ends are shared with what is beside.
        ...["", "u", "u:"].flatMap((user) => {
          const whole = btoa(`${user}${credential}`).replace(/=+$/, "");
          return [whole, whole.replaceAll("+", "-").replaceAll("/", "_")];
        }),
      ];
      const subject = stage.open({ credential, retry: false });
      for (const echoed of echoes) {
        stage.server.answer(answers.json(stage.adapter.errorBody(`bad token ${echoed}`), 403));
        const error = await rejected(subject.get());
        assert.equal(error["status"], 403);
        assert.ok(!shown(error).includes(echoed.slice(4, 16)), shown(error));
        assert.ok(!shown(error).includes(echoed.slice(-16, -4)), shown(error));
        assert.match(error.message, /<redacted>/);
      }
    },
  },
  {
    id: "secret.short-token",
    must: "reject with the vendor's answer although the credential also stands in its JSON by chance",
    spoils: true,
    async run(stage) {
      for (const credential of ["4", '"', "{", "true", ":", "error"]) {
        const subject = stage.open({ credential, retry: false });
        stage.server.answer(
          answers.json({ ...stage.adapter.errorBody("x"), n: 404, ok: true }, 404),
        );
        const error = await rejected(subject.get());
        assert.equal(error.name, "ApiError");
        assert.equal(error["status"], 404);
      }
    },
  },
  {
    id: "secret.error-body-sent",
    must: "not carry the body of a refused POST on its error",
    needs: ["post", "postBody"],
    async run(stage) {
      stage.server.answer(answers.json(stage.adapter.errorBody("no"), 403));
      const error = await rejected(stage.open().post!());
      const [request] = stage.server.requests;
      assert.ok(request!.body.includes(stage.adapter.postText!));
      assert.ok(!shown(error).includes(stage.adapter.postText!));
    },
  },
  {
    id: "secret.debug-log",
    must: "show no credential, id or body in log and onExchange, whatever the outcome",
    async run(stage) {
      const told: unknown[] = [];
      const subject = stage.open({
        retry: { retries: 1 },
        log: (line) => told.push(line),
        onExchange: (exchange) => told.push(exchange),
        onRetry: (event) => told.push(event),
      });
      stage.time.flow();
      stage.server.answer(
        stage.healthy,
        answers.json(stage.adapter.errorBody("no"), 401),
        answers.reset,
        echo(200),
        echo(403),
      );
      for (let call = 0; call < 5; call++) {
        await settled(subject.get());
      }
      const all = told.map(shown).join("\n");
      assert.ok(told.length >= 10, `${told.length} events`);
      assert.ok(!all.includes(stage.adapter.secret), all);
      assert.ok(!all.includes(stage.adapter.id));
      assert.ok(!all.includes(encodeURIComponent(stage.adapter.id)));
      assert.match(all, /401/);
    },
  },
  {
    id: "secret.log-query",
    must: "hide the values of a query that may name a person",
    needs: ["query"],
    async run(stage) {
      const told: unknown[] = [];
      const subject = stage.open({
        log: (line) => told.push(line),
        onExchange: (exchange) => told.push(exchange),
      });
      stage.server.answer(answers.json(stage.adapter.listBody));
      await subject.query!("person@example.com");
      const all = told.map(shown).join("\n");
      assert.equal(told.length, 2);
      assert.ok(!all.includes("person"), all);
    },
  },
  {
    id: "secret.on-response",
    must: "hand no cookie and no echoed credential to onResponse",
    async run(stage) {
      const told: unknown[] = [];
      const subject = stage.open();
      stage.server.answer((response, request) => {
        response.setHeader("set-cookie", "sid=fake-cookie");
        response.setHeader("x-request-id", `for ${stage.adapter.secret}`);
        response.setHeader("cf-ray", `for ${stage.adapter.secret}`);
        stage.healthy(response, request);
      });
      await subject.get({
        onResponse: (response) => told.push(response, [...response.headers]),
      });
      const all = told.map(shown).join("\n");
      assert.ok(!all.includes("fake-cookie"));
      assert.ok(!all.includes(stage.adapter.secret), all);
    },
  },
  {
    id: "secret.client-secret",
    must: "show no client secret, in any form in which it was sent, when its exchange fails",
    needs: ["clientCredentials"],
    spoils: true,
    async run(stage) {
      const clientSecret = "fake/Secret+value=&0123456789";
      const subject = stage.open({ clientSecret, retry: false });
      const echoForm: Responder = (response, { body }) =>
        answers.json({ error: "invalid_client", error_description: body, body }, 401)(response, {
          body,
        } as never);
      for (const answer of [echoForm, answers.reset, answers.text("<h1>no</h1>", 500)]) {
        stage.server.answer(answer);
        const all = shown(await rejected(subject.get()));
        assert.ok(!all.includes(clientSecret));
        assert.ok(!all.includes(encodeURIComponent(clientSecret)), all);
      }
      assert.ok(!shown(subject.client).includes("fake/Secret"));
    },
  },
];
