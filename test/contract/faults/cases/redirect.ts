import assert from "node:assert/strict";
import * as answers from "../answers.ts";
import type { Case } from "../case.ts";
import { collect, rejected } from "../outcome.ts";
import { rowsOf, serve } from "../paging.ts";
import { shown } from "../../../support/shown.ts";
import type { Stage } from "../stage.ts";

const STATUSES = [301, 302, 303, 307, 308];

/** A redirect to another origin reaches nobody, and the call rejects with its status. */
async function staysHome(
  stage: Stage,
  call: (stage: Stage) => Promise<unknown>,
  statuses = STATUSES,
): Promise<void> {
  const other = await stage.otherServer();
  other.answer(stage.healthy);
  for (const status of statuses) {
    const sent = stage.server.requests.length;
    stage.server.answer(answers.redirect(`${other.origin}/next?key=value`, status));
    const error = await rejected(call(stage));
    assert.equal(error["status"], status);
    assert.ok(error.message.includes(other.origin), "it names the target's origin");
    assert.ok(!error.message.includes("/next"), "and no more of it");
    assert.equal(stage.server.requests.length - sent, 1);
  }
  assert.deepEqual(other.lines, []);
}

export const redirectCases: Case[] = [
  {
    id: "redirect.xorigin-bearer",
    must: "not follow a redirect to another origin, so that no credential goes there",
    run: (stage) => staysHome(stage, () => stage.open().get()),
  },
  {
    id: "redirect.xorigin-custom",
    must: "not send credentials in the vendor's own headers to another origin",
    needs: ["customHeaders"],
    async run(stage) {
      await staysHome(stage, () => stage.open({ customHeaders: true }).get());
      const [own] = stage.server.requests;
      const sent = stage.adapter.secretHeaders.filter((name) => own!.headers[name] !== undefined);
      assert.ok(sent.includes("x-auth-key") || sent.includes("x-auth-token"));
    },
  },
  {
    id: "redirect.xorigin-307-body",
    must: "not send the body of a POST to another origin",
    needs: ["post"],
    run: (stage) => staysHome(stage, () => stage.open().post!()),
  },
  {
    id: "redirect.delete",
    must: "not send a DELETE to another origin",
    needs: ["remove"],
    run: (stage) => staysHome(stage, () => stage.open().remove!()),
  },
  {
    id: "redirect.post-302",
    must: "not turn a POST into a GET that succeeds",
    needs: ["post"],
    async run(stage) {
      const { status, body } = stage.adapter.postSuccess!;
      const target = body ? answers.json(body, status) : answers.empty(status);
      for (const status of STATUSES) {
        stage.server.answer(answers.redirect("/elsewhere", status), target);
        const sent = stage.server.requests.length;
        assert.equal((await rejected(stage.open().post!()))["status"], status);
        assert.equal(stage.server.requests.length - sent, 1);
      }
    },
  },
  {
    id: "redirect.same-origin",
    must: "not follow a redirect to the same origin either",
    async run(stage) {
      for (const status of STATUSES) {
        stage.server.answer(answers.redirect("/elsewhere", status), stage.healthy);
        assert.equal((await rejected(stage.open().get()))["status"], status);
      }
      assert.ok(stage.server.lines.every((line) => !line.includes("elsewhere")));
    },
  },
  {
    id: "redirect.loop",
    must: "not run in circles",
    async run(stage) {
      stage.server.answer((response, request) => answers.redirect(request.path)(response, request));
      await rejected(stage.open().get());
      assert.equal(stage.server.requests.length, 1);
    },
  },
  {
    id: "redirect.odd-targets",
    must: "reject for a redirect without a target, to a malformed or to a strange one",
    async run(stage) {
      const targets = [
        undefined,
        "",
        "http://[broken",
        "//evil.example/x",
        "\\\\evil.example",
        "javascript:alert(1)",
        "file:///etc/hosts",
        "data:application/json,{}",
        "https://user:fake-password@evil.example/",
      ];
      for (const target of targets) {
        for (const status of [302, 300, 305, 399]) {
          stage.server.answer(answers.redirect(target, status));
          const error = await rejected(stage.open().get());
          assert.equal(error["status"], status, target);
          assert.ok(!error.message.includes("fake-password"));
        }
      }
      assert.equal(stage.server.requests.length, targets.length * 4);
    },
  },
  {
    id: "redirect.with-body",
    must: "not take the JSON that came with a redirect for the answer",
    async run(stage) {
      stage.server.answer(answers.json(stage.adapter.success, 302, { location: "/elsewhere" }));
      assert.equal((await rejected(stage.open().get()))["status"], 302);
    },
  },
  {
    id: "redirect.page-two",
    must: "not follow the redirect of a later page",
    needs: ["walk"],
    async run(stage) {
      const paging = stage.adapter.paging!;
      const other = await stage.otherServer();
      other.answer(stage.healthy);
      stage.server.answer(
        serve(paging, rowsOf(paging, 6), 2),
        answers.redirect(`${other.origin}/next`),
      );
      const { items, error } = await collect(stage.open().walk!());
      assert.equal(items.length, 2);
      assert.equal((error as { status?: number }).status, 302);
      assert.deepEqual(other.lines, []);
    },
  },
  {
    id: "redirect.following-fetch",
    must: "find out a fetch of the caller that followed a redirect",
    async run(stage) {
      const other = await stage.otherServer();
      other.answer(stage.healthy);
      stage.server.answer(answers.redirect(other.origin));
      const fetch = (url: string, { method }: RequestInit) => globalThis.fetch(url, { method });
      const call = stage.adapter.open({ baseUrl: stage.baseUrl, fetch }).get();
      const error = await rejected(call);
      assert.ok(error.message.includes(other.origin));
    },
  },
  {
    id: "redirect.no-secret",
    must: "show no credential in the error, where the target echoes it",
    async run(stage) {
      const { secret } = stage.adapter;
      stage.server.answer(answers.redirect(`/login?token=${secret}&return=${secret}`));
      const error = await rejected(stage.open().get());
      assert.ok(!shown(error).includes(secret));
    },
  },
];
