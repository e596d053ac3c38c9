import assert from "node:assert/strict";
import * as answers from "../answers.ts";
import type { Case } from "../case.ts";
import { attempt, rejected } from "../outcome.ts";
import { shown } from "../../../support/shown.ts";
import type { Stage } from "../stage.ts";

const EVIL = "fake-Secret.42\r\nX-Evil: 1";

/** The credential is refused by the factory or by the first call, unquoted and before a request. */
async function refused(stage: Stage, credential: unknown): Promise<Error> {
  stage.server.answer(stage.healthy);
  const outcome = await attempt(() => stage.open({ credential: credential as string }).get());
  assert.ok("error" in outcome, `${JSON.stringify(credential)} was accepted`);
  assert.deepEqual(stage.server.lines, []);
  return outcome.error;
}

export const headerCases: Case[] = [
  {
    id: "header.odd-name",
    must: "judge a response by its status where a header's name holds a space, or is empty",
    async run(stage) {
      const text = JSON.stringify(stage.adapter.success);
      const headers = `content-type: application/json\r\nBad Header: x\r\n: x\r\ncontent-length: ${text.length}`;
      const odd = (status: string) => answers.raw(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`, text);
      stage.server.answer(odd("403 Forbidden"));
      assert.equal((await rejected(stage.open({ retry: false }).get()))["status"], 403);
      stage.server.answer(odd("200 OK"));
      const seen: number[] = [];
      await stage.open().get({ onResponse: ({ status }) => seen.push(status) });
      assert.deepEqual(seen, [200]);
    },
  },
  {
    id: "header.crlf",
    must: "send no header that stands in a credential",
    spoils: true,
    async run(stage) {
      for (const end of ["\r\n", "\n", "\r", "\0", "\u2028", "\u010d\u010a"]) {
        await refused(stage, `fake-Secret.42${end}X-Evil: 1`);
      }
    },
  },
  {
    id: "header.crlf-no-leak",
    must: "not quote a malformed credential",
    spoils: true,
    async run(stage) {
      const error = await refused(stage, EVIL);
      assert.doesNotMatch(shown(error), /fake-Secret/);
    },
  },
  {
    id: "header.crlf-from-function",
    must: "refuse a malformed credential that a function returned, without quoting it",
    spoils: true,
    async run(stage) {
      const answers = [
        EVIL,
        "",
        " ",
        undefined,
        null,
        7,
        {},
        { token: EVIL, expiresAt: new Date() },
      ];
      for (const answer of answers) {
        const error = await refused(stage, () => answer);
        assert.doesNotMatch(shown(error), /fake-Secret/);
      }
    },
  },
  {
    id: "header.empty-credential",
    must: "refuse an empty or missing credential",
    spoils: true,
    async run(stage) {
      for (const credential of ["", " ", "\t", 7, {}, []]) {
        await refused(stage, credential);
      }
    },
  },
  {
    id: "header.not-ascii",
    must: "refuse a credential that no header can carry, without quoting it",
    spoils: true,
    async run(stage) {
      for (const credential of [
        "fake-Secret-é",
        "fake-Secret-😀",
        "fake Secret",
        "fake-Secret\u007f",
      ]) {
        assert.doesNotMatch(shown(await refused(stage, credential)), /Secret/);
      }
    },
  },
  {
    id: "header.no-replacement",
    must: "not let the headers of a call replace the credential",
    async run(stage) {
      stage.server.answer(stage.healthy);
      const subject = stage.open();
      await subject.get();
      const headers = Object.fromEntries(
        stage.adapter.secretHeaders.flatMap((name) => [
          [name, "other"],
          [name.toUpperCase(), "other"],
        ]),
      );
      await subject.get({ headers });
      const [own, replaced] = stage.server.requests;
      for (const name of stage.adapter.secretHeaders) {
        if (own!.headers[name] !== undefined) {
          assert.equal(replaced!.headers[name], own!.headers[name]);
        }
      }
    },
  },
  {
    id: "header.per-call",
    must: "send the headers of a call, and with that call only",
    async run(stage) {
      stage.server.answer(stage.healthy);
      const subject = stage.open();
      await subject.get({ headers: { "X-Correlation-ID": "c-1" } });
      await subject.get();
      assert.deepEqual(
        stage.server.requests.map(({ headers }) => headers["x-correlation-id"]),
        ["c-1", undefined],
      );
    },
  },
  {
    id: "header.per-call-crlf",
    must: "refuse a header of a call with a line break, without quoting its value",
    async run(stage) {
      const subject = stage.open();
      const error = await rejected(subject.get({ headers: { "x-2fa-code": EVIL } }));
      assert.deepEqual(stage.server.lines, []);
      assert.doesNotMatch(shown(error), /fake-Secret/);
    },
  },
  {
    id: "header.agent",
    must: "name its package in User-Agent, and send a content type only with a body",
    async run(stage) {
      stage.server.answer(stage.healthy);
      await stage.open().get();
      const { headers } = stage.server.requests[0]!;
      assert.match(
        headers["user-agent"] ?? "",
        new RegExp(`^session-clients-${stage.adapter.provider}/\\d`),
      );
      assert.equal(headers["content-type"], undefined);
      assert.equal(headers.cookie, undefined);
    },
  },
  {
    id: "header.no-cookies",
    must: "not send back a cookie that a server set",
    async run(stage) {
      const subject = stage.open();
      stage.server.answer((response, request) => {
        response.setHeader("set-cookie", "sid=fake; Path=/");
        stage.healthy(response, request);
      });
      const seen: (string | null)[] = [];
      await subject.get({ onResponse: ({ headers }) => seen.push(headers.get("set-cookie")) });
      await subject.get();
      assert.equal(stage.server.requests[1]!.headers.cookie, undefined);
      assert.deepEqual(seen, [null]);
    },
  },
];
