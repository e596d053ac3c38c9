import assert from "node:assert/strict";
import type { Case } from "../case.ts";
import { attempt } from "../outcome.ts";
import { shown } from "../../../support/shown.ts";
import type { Stage } from "../stage.ts";

/** The base URL is refused before anything is sent, when the client is made or by its first call. */
async function refused(stage: Stage, ...baseUrls: unknown[]): Promise<Error[]> {
  const errors: Error[] = [];
  const fetch = async (): Promise<Response> => {
    throw new Error("it was sent");
  };
  for (const baseUrl of baseUrls) {
    const outcome = await attempt(() =>
      stage.adapter.open({ baseUrl: baseUrl as string, fetch, retry: false }).get(),
    );
    assert.ok("error" in outcome && !shown(outcome.error).includes("it was sent"), `${baseUrl}`);
    errors.push(outcome.error);
  }
  return errors;
}

export const baseCases: Case[] = [
  {
    id: "base.userinfo",
    must: "refuse user info in the base URL, without quoting it",
    async run(stage) {
      const errors = await refused(
        stage,
        "https://user:fake-password@api.example",
        "https://:fake-password@api.example",
        "https://fake-password@api.example/path",
      );
      for (const error of errors) {
        assert.doesNotMatch(shown(error), /fake-password/);
      }
    },
  },
  {
    id: "base.http-remote",
    must: "refuse plain http to any host but a loopback one, and say why",
    async run(stage) {
      const errors = await refused(
        stage,
        "http://api.example",
        "http://localhost.example",
        "http://127.0.0.1.example",
        "http://127.0.0.1@api.example",
        "http://api.example\\@127.0.0.1",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://[::ffff:7f00:1].example",
        "http://[fe80::1]",
        "http://127.1.example",
        "http:api.example",
        "http://notlocalhost",
      );
      for (const error of errors) {
        assert.match(error.message, /https|insecure|tls/i);
      }
    },
  },
  {
    id: "base.query",
    must: "refuse a query or fragment in the base URL",
    run: async (stage) => {
      const { origin } = stage.server;
      await refused(stage, `${origin}/?x=1`, `${origin}/#x`, `${origin}?`, `${origin}#`);
    },
  },
  {
    id: "base.not-a-url",
    must: "refuse what is no https URL",
    run: async (stage) => {
      await refused(
        stage,
        "localhost:80/x y",
        "ftp://h",
        "",
        " ",
        "/api",
        "//api.example",
        "file:///etc",
        "data:,x",
        "javascript:alert(1)",
        "https://",
        "https://[x",
        "ws://api.example",
        "blob:https://api.example/x",
        7,
        {},
        null,
      );
    },
  },
  {
    id: "base.loopback",
    must: "allow plain http to loopback hosts",
    async run(stage) {
      stage.server.answer(stage.healthy);
      const { port } = new URL(stage.server.origin);
      for (const host of ["127.0.0.1", "localhost"]) {
        const baseUrl = `http://${host}:${port}${stage.adapter.basePath}`;
        assert.deepEqual(await stage.open({ baseUrl }).get(), stage.adapter.success);
      }
      for (const host of ["[::1]", "127.9.9.9", "app.localhost", "LOCALHOST"]) {
        stage.adapter.open({ baseUrl: `http://${host}:${port}${stage.adapter.basePath}` });
      }
    },
  },
  {
    id: "base.path",
    must: "keep a path in the base URL, with or without slashes at its end",
    async run(stage) {
      stage.server.answer(stage.healthy);
      await stage.open().get();
      const { basePath } = stage.adapter;
      for (const [proxy, end] of [
        ["/proxy/a b", ""],
        ["/proxy/a b", "/"],
        ["/proxy/a b", "//"],
        ["/proxy/%61 b", ""],
      ] as const) {
        await stage.open({ baseUrl: stage.server.origin + proxy + basePath + end }).get();
      }
      const whole = stage.server.requests[0]!.path;
      assert.deepEqual(
        stage.server.requests.slice(1).map(({ path }) => path.replace("%61", "a")),
        Array(4).fill(`/proxy/a%20b${whole}`),
      );
    },
  },
];
