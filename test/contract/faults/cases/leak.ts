import assert from "node:assert/strict";
import * as answers from "../answers.ts";
import type { Case } from "../case.ts";
import { settledHeap } from "../memory.ts";
import { attempt, rejected } from "../outcome.ts";
import { shown } from "../../../support/shown.ts";

/** A secret as servers and proxies write it; base64 at each of its three alignments. */
function formsOf(secret: string): string[] {
  const base64 = ["", "a", "ab"].map((before) =>
    Buffer.from(`${before}${secret} tail`).toString("base64"),
  );
  return [
    secret,
    encodeURIComponent(secret),
    encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
    JSON.stringify(secret).slice(1, -1),
    secret.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`),
    secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"),
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
  ];
}

/** The middle of each form, which no redaction of something else would take out. */
const tellTale = (form: string) =>
  form.slice(Math.floor(form.length / 3), -Math.floor(form.length / 3));

const CREDENTIAL = 'fake&"Cred>ent%ial\\0123456789';

const inScript = (text: string) =>
  [...text].map((char) => `\\u{${char.charCodeAt(0).toString(16)}}`).join("");

/** Credentials and echoes of them that need more than their letters and digits to be found. */
const ODD_ECHOES: [credential: string, echo: string, part: string][] = [
  ["p@$$-w0rd!#", encodeURIComponent("p@$$-w0rd!#"), "w0rd"],
  ["foo&bar;baz12345", "foo&amp;bar;baz12345", "baz1"],
  ["fake-token-of-scripts", inScript("fake-token-of-scripts"), "u{74}"],
  [
    "fake/token+of=signs",
    encodeURIComponent("fake/token+of=signs").replaceAll("%", "&percnt;"),
    "token",
  ],
  [
    "fake/token+of=signs",
    "fake&bsol;u002ftoken&amp;&num;43&semi;of&amp;&num;61&semi;signs",
    "token",
  ],
  ["fake-token".repeat(150), "fake-token".repeat(150 * 14), "fake"],
  ["fake-token".repeat(400), inScript("fake-token".repeat(400)), "u{66}"],
];

export const leakCases: Case[] = [
  {
    id: "leak.base-url-userinfo",
    must: "refuse a base URL whose user info looks like a loopback host",
    spoils: true,
    async run(stage) {
      for (const baseUrl of [
        "http://localhost:x@evil.example",
        "http://localhost@evil.example",
        "http://127.0.0.1:80@evil.example/api",
        "http://[::1]:x@evil.example",
        "https://user@evil.example",
        "https://evil.example\\@localhost",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "http:\\\\evil.example",
      ]) {
        const outcome = await attempt(() => {
          const suffix = stage.adapter.basePath;
          return stage.adapter
            .open({ baseUrl: baseUrl + suffix, retry: false, fetch: never })
            .get();
        });
        assert.ok("error" in outcome, baseUrl);
        assert.equal(outcome.error.name, "ArgumentError", baseUrl);
        assert.ok(!outcome.error.message.includes("evil"));
      }
    },
  },
  {
    id: "leak.encoded-echo",
    must: "show no credential that a server echoes encoded, escaped or in base64",
    async run(stage) {
      const subject = stage.open({ credential: CREDENTIAL, retry: false });
      for (const form of formsOf(CREDENTIAL)) {
        for (const answer of [
          answers.json(stage.adapter.errorBody(`you sent <<${form}>>`), 400),
          answers.text(`<p>${form}</p>`, 500),
          answers.json({ [form]: [form] }, 400, {
            "x-request-id": "r",
            "x-echo": encodeURIComponent(form),
          }),
        ]) {
          stage.server.answer(answer);
          const error = await rejected(subject.get());
          assert.ok(!shown(error).includes(tellTale(form)), `${form} in ${shown(error)}`);
        }
      }
    },
  },
  {
    id: "leak.odd-echo",
    must: "show no credential of few letters and digits, or with an ampersand, or escaped for a script",
    spoils: true,
    async run(stage) {
      for (const [credential, echo, part] of ODD_ECHOES) {
        stage.server.answer(answers.json(stage.adapter.errorBody(`you sent ${echo}`), 400));
        const error = await rejected(stage.open({ credential, retry: false }).get());
        assert.ok(!shown(error).includes(part), shown(error));
      }
    },
  },
  {
    id: "leak.call-header",
    must: "show no part of a credential in a header of the call's own",
    async run(stage) {
      for (const [name, value, part] of [
        ["proxy-authorization", "Basic ZmFrZS1mYWtlLWZha2U=", "ZmFrZS1mYWtlLWZha2U"],
        ["cf-access-jwt-assertion", "fake.jwt-assertion", "fake.jwt-assertion"],
        ["cookie", "a=fake-cookie-a; b=fake-cookie-b", "fake-cookie-b"],
      ] as const) {
        stage.server.answer(answers.json(stage.adapter.errorBody(`you sent ${part}`), 400));
        const call = stage.open({ retry: false }).get({ headers: { [name]: value } });
        const error = await rejected(call);
        assert.ok(!shown(error).includes(part), shown(error));
      }
    },
  },
  {
    id: "leak.prefix-token",
    must: "leave no tail of a token that begins with another",
    needs: ["tokenFunction"],
    async run(stage) {
      const short = "fake-token-0123456789";
      const long = `${short}-and-a-tail-of-its-own`;
      let asked = 0;
      const subject = stage.open({
        credential: () => (asked++ === 0 ? short : long),
        retry: false,
      });
      stage.server.answer(
        answers.json(stage.adapter.errorBody("expired"), 401),
        answers.json(stage.adapter.errorBody(`you sent ${long}`), 403),
      );
      const error = await rejected(subject.get());
      assert.equal(error["status"], 403);
      assert.ok(!shown(error).includes("tail-of-its-own"));
    },
  },
  {
    id: "leak.cause",
    must: "make the cause of a network error anew: name, code and cleaned message, nothing else",
    async run(stage) {
      const { secret } = stage.adapter;
      const inner = Object.freeze(
        Object.assign(new AggregateError([new Error(secret)], `tried with ${secret}`), {
          code: "ECONNRESET",
          request: { headers: { authorization: `Bearer ${secret}` } },
        }),
      );
      const thrown = Object.assign(new TypeError(`failed with ${secret}`, { cause: inner }), {
        options: { token: secret },
      });
      const fetch = async () => {
        throw thrown;
      };
      const error = await rejected(
        stage.adapter.open({ baseUrl: stage.baseUrl, fetch, retry: false }).get(),
      );
      assert.match(error.message, /ECONNRESET/);
      assert.notEqual(error.cause, thrown);
      assert.equal((error.cause as Error).name, "TypeError");
      assert.ok(!shown(error).includes(secret));
    },
  },
  {
    id: "leak.short-secret",
    must: "not search for a secret that occurs in words and file names",
    async run(stage) {
      stage.server.answer(answers.json(stage.adapter.errorBody("six boxes"), 400));
      const error = await rejected(stage.open({ credential: "x", retry: false }).get());
      assert.match(error.message, /six boxes/);
    },
  },
  {
    id: "leak.memory",
    must: "keep 500 characters of a page, not the page: 12 errors of 4 MiB hold less than 8 MiB",
    async run(stage) {
      const subject = stage.open({ retry: false });
      stage.server.answer(answers.text("x".repeat(4 * 2 ** 20), 500));
      await rejected(subject.get());
      const before = await settledHeap();
      const errors = [];
      for (let count = 0; count < 12; count++) {
        errors.push(await rejected(subject.get()));
      }
      const held = (await settledHeap(before + 7 * 2 ** 20)) - before;
      assert.ok(held < 8 * 2 ** 20, `${errors.length} errors hold ${held} bytes`);
    },
  },
];

async function never(): Promise<never> {
  throw new Error("a request was sent");
}
