import { IncompleteListError, PagingError } from "@session-clients/rocketchat";
import { expect, test } from "vitest";
import { examples } from "../../../generated/rocketchat.examples.ts";
import { collect } from "../../support/collect.ts";
import { always, inTurn, recording } from "../../support/recording.ts";
import { client, pageOf, rows } from "../../support/workspace.ts";

const ids = (items: { sessionId: string }[]) => items.map(({ sessionId }) => sessionId).join(" ");

test("the documented page, nine of thirteen rows and then none, is yielded before the error", async () => {
  const { documented, lastPage } = examples.listWorkspaceSessions[200];
  const server = recording((_, index) =>
    Response.json(index === 0 ? documented : { ...lastPage, total: 13 }),
  );
  const { items, error } = await collect(client(server).allWorkspaceSessions());
  expect(items).toEqual(documented.sessions);
  expect(error).toBeInstanceOf(IncompleteListError);
  expect(error).toMatchObject({
    name: "IncompleteListError",
    operation: "allWorkspaceSessions",
    rowsRead: 9,
    total: 13,
  });
  expect((error as Error).message).toMatch(/9.*13/);
  expect(server.lines.slice(0, 2).map((line) => line.split("?")[1])).toEqual([
    "offset=0&count=100",
    "offset=7&count=100",
  ]);
  expect(server.lines.length).toBeLessThan(7);
});

test("a first page without rows although there is a total is an error", async () => {
  const server = recording(() => pageOf([], 5));
  const { items, error } = await collect(client(server).allWorkspaceSessions());
  expect(items).toEqual([]);
  expect(error).toMatchObject({ name: "IncompleteListError", rowsRead: 0, total: 5 });
});

test("an empty workspace ends after one request", async () => {
  const server = inTurn(pageOf([], 0));
  expect(await collect(client(server).allWorkspaceSessions())).toEqual({
    items: [],
    error: undefined,
  });
});

test.each([
  ["the documented page", examples.listWorkspaceSessions[200].documented],
  ["two rows of six", { sessions: rows("a", "b"), total: 6, count: 50, offset: 0, success: true }],
  [
    "two rows of three",
    { sessions: rows("a", "b"), total: 3, count: 50, offset: 0, success: true },
  ],
  [
    "three rows of five",
    { sessions: rows("a", "b", "c"), total: 5, count: 50, offset: 0, success: true },
  ],
  [
    "two rows of very many",
    { sessions: rows("a", "b"), total: 1e9, count: 50, offset: 0, success: true },
  ],
  ["one row of two", { sessions: rows("a"), total: 2, count: 50, offset: 0, success: true }],
  ["one row of many", { sessions: rows("a"), total: 50, count: 50, offset: 0, success: true }],
])("a server that repeats %s is found out within twelve requests", async (_, page) => {
  const server = always(page);
  const { items, error } = await collect(client(server).allWorkspaceSessions());
  expect(items).toEqual(page.sessions);
  expect(error).toSatisfy((e) => e instanceof PagingError || e instanceof IncompleteListError);
  expect(server.lines.length).toBeLessThanOrEqual(12);
});

test.each([3, 6, 13, 1e9])(
  "a server that repeats a full page is found out, too, at a total of %i",
  async (total) => {
    const server = always({ sessions: rows("a", "b"), total, count: 2, offset: 0, success: true });
    const { items, error } = await collect(client(server).allWorkspaceSessions({ count: 2 }));
    expect(ids(items)).toBe("a b");
    expect(error).toSatisfy((e) => e instanceof PagingError || e instanceof IncompleteListError);
    expect(server.lines.length).toBeLessThanOrEqual(12);
  },
);

test.each([0, 1, 2, 3, 4])(
  "a total of %i for five rows cuts nothing off in silence",
  async (total) => {
    const all = ["a", "b", "c", "d", "e"];
    const server = recording((request) => {
      const offset = Number(new URL(request.url).searchParams.get("offset"));
      return pageOf(rows(...all.slice(offset, offset + 2)), total, offset, 2);
    });
    const { items, error } = await collect(client(server).allWorkspaceSessions({ count: 2 }));
    if (error === undefined) {
      expect(ids(items)).toBe("a b c d e");
    } else {
      expect(error).toSatisfy((e) => e instanceof PagingError || e instanceof IncompleteListError);
    }
    expect(server.lines.length).toBeLessThanOrEqual(12);
  },
);

test.each([undefined, null, "13", NaN, -1, {}])("a total of %j is an error", async (total) => {
  const server = always({ sessions: rows("a"), total, count: 50, offset: 0, success: true });
  const { error } = await collect(client(server).allWorkspaceSessions());
  expect(error).toBeInstanceOf(Error);
  expect(server.lines).toHaveLength(1);
});

test.each([undefined, null, "", 7, {}])("a row with the id %j is an error", async (sessionId) => {
  const server = always({
    sessions: [{ sessionId }],
    total: 1,
    count: 50,
    offset: 0,
    success: true,
  });
  const { items, error } = await collect(client(server).allWorkspaceSessions());
  expect(items).toEqual([]);
  expect(error).toMatchObject({ name: "PagingError", operation: "allWorkspaceSessions" });
});

test("a row that stands twice on a page is yielded once", async () => {
  const server = inTurn(pageOf(rows("a", "b", "a"), 3));
  expect(ids((await collect(client(server).allWorkspaceSessions())).items)).toBe("a b");
});
