import {
  ArgumentError,
  type Checkpoint,
  IncompleteListError,
  PagingError,
} from "@session-clients/core";
import { expect, test } from "vitest";
import { createAuth0Client } from "@session-clients/auth0";
import { cloudflareAccessClient } from "../../support/cloudflare-access.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { recording, type Recording } from "../../support/recording.ts";
import { client as rocketChatClient, workspace } from "../../support/workspace.ts";

const names = (count: number) => Array.from({ length: count }, (_, index) => `row${index}`);
const all = names(45);

type Listed = Recording & { ids: string[] };

/** Each vendor's walk over the list of a server, whose rows may change between two walks. */
const walks = {
  "by offset": () => {
    const server = workspace(all);
    const walk = () => rocketChatClient(server).allWorkspaceSessions({ count: 10 });
    return { server, walk, idOf: (page: object) => idsIn(page, "sessions", "sessionId") };
  },
  "by page number": () => {
    const server: Listed = Object.assign(
      recording(({ url }) => {
        const { searchParams } = new URL(url);
        const [page, per_page] = ["page", "per_page"].map((key) => Number(searchParams.get(key)));
        const ids = server.ids.slice((page! - 1) * per_page!, page! * per_page!);
        const result_info = { page, per_page, count: ids.length, total_count: server.ids.length };
        const result = ids.map((id) => ({ id }));
        return Response.json({ success: true, errors: [], messages: [], result, result_info });
      }),
      { ids: [...all] },
    );
    const walk = () => cloudflareAccessClient({ fetch: server.fetch }).allUsers({ per_page: 10 });
    return { server, walk, idOf: (page: object) => idsIn(page, "result", "id") };
  },
  "by cursor": () => {
    const server: Listed = Object.assign(
      recording(({ url }) => {
        const from = new URL(url).searchParams.get("from");
        const start = from ? server.ids.indexOf(from) + 1 : 0;
        const sessions = server.ids.slice(start, start + 10).map((id) => ({ id }));
        const isLast = start + 10 >= server.ids.length;
        return Response.json({ sessions, next: isLast ? null : sessions.at(-1)!.id });
      }),
      { ids: [...all] },
    );
    const { fetch } = server;
    const walk = () =>
      createAuth0Client({ domain: "a.auth0.com", token: "fake", fetch }).allUserSessions("u");
    return { server, walk, idOf: (page: object) => idsIn(page, "sessions", "id") };
  },
};

function idsIn(page: object, key: string, id: string) {
  return (page as Record<string, Record<string, string>[]>)[key]!.map((row) => row[id]!);
}

/** The rows of each page, and the checkpoint after it as it would be kept. */
async function pagesOf({ walk, idOf }: ReturnType<(typeof walks)["by offset"]>) {
  const pages: { ids: string[]; kept: string }[] = [];
  const started = walk();
  for await (const page of started.pages()) {
    pages.push({ ids: idOf(page), kept: JSON.stringify(started.checkpoint(page)) });
  }
  return pages;
}

const styles = Object.entries(walks) as unknown as [string, (typeof walks)["by offset"]][];

test.each(styles)("a walk %s goes on after any of its pages", async (_, open) => {
  const list = open();
  const pages = await pagesOf(list);
  expect(pages.length).toBeGreaterThan(3);
  for (const [index, { kept }] of pages.entries()) {
    const resumed = list.walk().resume(JSON.parse(kept) as Checkpoint);
    const { items, error } = await collect(resumed.pages());
    expect(error).toBeUndefined();
    expect(items.flatMap(list.idOf)).toEqual(pages.slice(index + 1).flatMap(({ ids }) => ids));
  }
});

test.each(styles.slice(0, 2))("and %s, whatever came and went meanwhile", async (_, open) => {
  const list = open();
  const [, { kept } = { kept: "" }] = await pagesOf(list);
  const checkpoint = JSON.parse(kept) as Checkpoint;
  const rest = all.slice(Number(checkpoint.position));
  const changes: ((ids: string[]) => string[])[] = [
    (ids) => ids.slice(1),
    (ids) => ids.slice(9),
    (ids) => ["new1", ...ids],
    (ids) => [...names(30).map((id) => `new-${id}`), ...ids],
    (ids) => ids.filter((id) => id !== checkpoint.anchors.at(-1)),
    (ids) => ids.filter((id) => !checkpoint.anchors.slice(1).includes(id)),
  ];
  for (const change of changes) {
    list.server.ids = change(all);
    const { items, error } = await collect(list.walk().resume(checkpoint).pages());
    expect(error).toBeUndefined();
    expect(items.flatMap(list.idOf)).toEqual(rest);
  }
});

test.each(styles.slice(0, 2))("but not %s where none of its rows is left", async (_, open) => {
  const list = open();
  const [{ kept } = { kept: "" }] = await pagesOf(list);
  list.server.ids = all.slice(20);
  const { items, error } = await collect(list.walk().resume(JSON.parse(kept) as Checkpoint));
  expect(items).toEqual([]);
  expect(error).toBeInstanceOf(PagingError);
});

test("a row that jumps over a resumed walk makes it reject: it reads no list again", async () => {
  const { server, walk, idOf } = walks["by offset"]();
  const [{ kept } = { kept: "" }] = await pagesOf({ server, walk, idOf });
  const resumed = walk().resume(JSON.parse(kept) as Checkpoint);
  const asked = server.lines.length;
  const got: string[] = [];
  const error = await failure(
    (async () => {
      for await (const { sessionId } of resumed) {
        got.push(sessionId);
        server.ids = ["row44", ...all.slice(0, 44)];
      }
    })(),
  );
  expect(got).toEqual(all.slice(10, 44));
  expect(error).toBeInstanceOf(IncompleteListError);
  expect(server.lines.length - asked).toBeLessThan(8);
});

test("a checkpoint is plain JSON of the caller's own", async () => {
  const { walk } = walks["by offset"]();
  const started = walk();
  for await (const page of started.pages()) {
    const checkpoint = started.checkpoint(page);
    expect(checkpoint).toEqual({
      operation: "allWorkspaceSessions",
      position: 10,
      anchors: all.slice(0, 10),
    });
    checkpoint.anchors.length = 0;
    expect(started.checkpoint(page).anchors).toHaveLength(10);
    const kept = started.checkpoint(page);
    const resumed = started.resume(kept);
    kept.position = 20;
    expect((await collect(resumed)).items[0]).toMatchObject({ sessionId: "row10" });
    break;
  }
  expect(() => started.checkpoint({} as never)).toThrow(ArgumentError);
});

const good = { operation: "allWorkspaceSessions", position: 10, anchors: ["a"] };

test.each([
  undefined,
  null,
  "10",
  [],
  {},
  { ...good, operation: "allOwnSessions" },
  { ...good, position: -1 },
  { ...good, position: 1.5 },
  { ...good, position: "10" },
  { ...good, position: null },
  { ...good, anchors: "a" },
  { ...good, anchors: [] },
  { ...good, anchors: [7] },
  { ...good, anchors: [""] },
  { ...good, anchors: names(11) },
  { ...good, more: 1 },
])("%j is no checkpoint of a walk by offset, which asks for nothing", async (checkpoint) => {
  const { server, walk } = walks["by offset"]();
  const { error } = await collect(walk().resume(checkpoint as never));
  expect(error).toBeInstanceOf(ArgumentError);
  expect(server.lines).toEqual([]);
});

test.each([7, "", undefined])("%j is no position of a walk by cursor", async (position) => {
  const { server, walk } = walks["by cursor"]();
  const checkpoint = { operation: "allUserSessions", position, anchors: [] };
  const { error } = await collect(walk().resume(checkpoint as never));
  expect(error).toBeInstanceOf(ArgumentError);
  expect(server.lines).toEqual([]);
});
