import assert from "node:assert/strict";
import type { Case } from "../case.ts";
import { attempt, settled } from "../outcome.ts";
import type { Stage } from "../stage.ts";

/** The id must not leave: the call rejects with an Error, and no request is made. */
async function refused(stage: Stage, ...ids: unknown[]): Promise<void> {
  stage.server.answer(stage.healthy);
  const subject = stage.open();
  for (const id of ids) {
    const outcome = await attempt(() => subject.byId(id));
    assert.ok("error" in outcome, `${String(id)} was accepted`);
    assert.doesNotMatch(outcome.error.message, /undefined$/);
  }
  assert.deepEqual(stage.server.lines, []);
}

/** The id is refused, or arrives as it is in one segment of the path that a harmless id has. */
async function contained(stage: Stage, ...ids: string[]): Promise<void> {
  stage.server.answer(stage.healthy);
  const subject = stage.open();
  await settled(subject.byId(stage.adapter.id));
  const [harmless = "", byDefault] = stage.server.requests[0]!.path.split("?");
  const segments = harmless.split("/");
  const place = segments.indexOf(encodeURIComponent(stage.adapter.id));
  assert.ok(place > 0, "the id stands in the path");
  for (const id of ids) {
    const sent = stage.server.requests.length;
    const outcome = await settled(subject.byId(id));
    if ("error" in outcome) {
      assert.ok(outcome.error instanceof Error);
    }
    if (stage.server.requests.length === sent) {
      continue;
    }
    const [path = "", query] = stage.server.requests[sent]!.path.split("?");
    const arrived = path.split("/");
    assert.equal(query, byDefault, `${id} made a query`);
    assert.equal(decodeURIComponent(arrived[place] ?? ""), id, `${id} arrived as ${path}`);
    arrived[place] = segments[place]!;
    assert.deepEqual(arrived, segments, `${id} changed the endpoint to ${path}`);
  }
}

const needs: Case["needs"] = ["pathId"];

export const pathCases: Case[] = [
  {
    id: "path.dotdot",
    must: "refuse the id '..' before a request",
    needs,
    run: (stage) => refused(stage, ".."),
  },
  {
    id: "path.dot",
    must: "refuse the id '.' before a request",
    needs,
    run: (stage) => refused(stage, "."),
  },
  {
    id: "path.encoded-dotdot",
    must: "refuse percent forms of dots, or encode them once more",
    needs,
    run: (stage) =>
      contained(stage, "%2e%2e", "%2E%2E", ".%2e", "%2e", "%252e%252e", "%2e%2e%2f", "%2e%2e/"),
  },
  {
    id: "path.slash",
    must: "keep an id with slashes in one segment, or refuse it",
    needs,
    run: (stage) => contained(stage, "a/b", "/", "//", "/a", "a/", "../users", "a/../b", "%2f"),
  },
  {
    id: "path.backslash",
    must: "keep an id with backslashes in one segment, or refuse it",
    needs,
    run: (stage) => contained(stage, "..\\users", "\\", "..\\", "a\\..\\b"),
  },
  {
    id: "path.delimiters",
    must: "not let an id start a query, a fragment, parameters or another line",
    needs,
    run: (stage) =>
      contained(
        stage,
        "?take=1",
        "a?b",
        "#x",
        "..?",
        "..#",
        ";a=b",
        "..;",
        "a\r\nX-Evil: 1",
        "a\tb",
        "..\t",
        "\n..",
        " ..",
        "\0",
        "..%00",
        "http://evil.example/",
        "@evil.example",
        "．．",
        "‥",
      ),
  },
  {
    id: "path.empty",
    must: "refuse an empty id before a request",
    run: (stage) => refused(stage, ""),
  },
  {
    id: "path.null",
    must: "refuse a missing id before a request",
    run: (stage) => refused(stage, null, undefined),
  },
  {
    id: "path.object",
    must: "refuse what is no text before a request",
    run: (stage) =>
      refused(
        stage,
        {},
        { toString: () => ".." },
        ["a"],
        [".."],
        [],
        0,
        7,
        true,
        NaN,
        Symbol("id"),
        () => "a",
        new String(stage.adapter.id),
        new Date(0),
        10n,
      ),
  },
  {
    id: "path.lone-surrogate",
    must: "refuse half a character, within the promise",
    run: (stage) => refused(stage, "a\uD800b", "\uDC00"),
  },
  {
    id: "path.prototype-names",
    must: "treat the names of Object.prototype as ids like any other",
    needs,
    run: (stage) =>
      contained(stage, "__proto__", "constructor", "toString", "{user_id}", "$&", "$1"),
  },
  {
    id: "path.legit-ids",
    must: "send legitimate ids so that they decode to the same value",
    needs: ["anyId"],
    async run(stage) {
      stage.server.answer(stage.healthy);
      const subject = stage.open();
      const ids = [
        "auth0|5f",
        "a.b",
        "..a",
        "a..b",
        "...",
        "x%y",
        "a b",
        "a:b@c",
        "日本",
        "😀",
        "+",
        "~-_",
      ];
      for (const id of ids) {
        await settled(subject.byId(id));
      }
      const decoded = stage.server.requests.map(({ path }) => {
        const { searchParams } = new URL(path, stage.server.origin);
        const { idKey } = stage.adapter;
        if (idKey) {
          return searchParams.get(idKey);
        }
        return path
          .split("/")
          .map(decodeURIComponent)
          .find((part) => ids.includes(part));
      });
      assert.deepEqual(decoded, ids);
    },
  },
  {
    id: "path.long-id",
    must: "send or refuse an id of ten thousand characters, without a crash",
    needs,
    run: (stage) => contained(stage, "a".repeat(10_000)),
  },
];
