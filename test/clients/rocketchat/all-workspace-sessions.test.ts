import { ArgumentError } from "@session-clients/rocketchat";
import { expect, test } from "vitest";
import { examples } from "../../../generated/rocketchat.examples.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { inTurn } from "../../support/recording.ts";
import { client, pageOf, rows, workspace } from "../../support/workspace.ts";

const ids = (items: { sessionId: string }[]) => items.map(({ sessionId }) => sessionId).join(" ");

test("each next page overlaps the last by two rows, which are yielded once", async () => {
  const server = workspace(["a", "b", "c", "d", "e", "f", "g"]);
  const { items, error } = await collect(client(server).allWorkspaceSessions({ count: 4 }));
  expect(error).toBeUndefined();
  expect(ids(items)).toBe("a b c d e f g");
  expect(server.lines).toEqual([
    "GET /api/v1/sessions/list.all?offset=0&count=4",
    "GET /api/v1/sessions/list.all?offset=2&count=4",
    "GET /api/v1/sessions/list.all?offset=4&count=4",
  ]);
});

test("pages of three rows overlap by one", async () => {
  const server = workspace(["a", "b", "c", "d", "e", "f"]);
  const { items, error } = await collect(client(server).allWorkspaceSessions({ count: 3 }));
  expect(error).toBeUndefined();
  expect(ids(items)).toBe("a b c d e f");
  expect(server.lines).toEqual([
    "GET /api/v1/sessions/list.all?offset=0&count=3",
    "GET /api/v1/sessions/list.all?offset=2&count=3",
    "GET /api/v1/sessions/list.all?offset=4&count=3",
  ]);
});

test("one page is one request, and asks for a hundred rows", async () => {
  const server = workspace(["a", "b"]);
  const { items } = await collect(client(server).allWorkspaceSessions());
  expect(ids(items)).toBe("a b");
  expect(server.lines).toEqual(["GET /api/v1/sessions/list.all?offset=0&count=100"]);
});

test("filter and sort go with every page", async () => {
  const server = workspace(["a", "b", "c", "d"]);
  const query = { filter: "linux", sort: { "device.name": 1 }, count: 3 } as const;
  await collect(client(server).allWorkspaceSessions(query));
  const rest = "filter=linux&sort=%7B%22device.name%22%3A1%7D";
  const queries = server.requests.map(({ url }) => {
    const { searchParams } = new URL(url);
    searchParams.sort();
    return searchParams.toString();
  });
  expect(queries).toHaveLength(2);
  for (const [index, query] of queries.entries()) {
    expect(query).toBe(`count=3&${rest.split("&")[0]}&offset=${index * 2}&${rest.split("&")[1]}`);
  }
});

test("a page length that the server lowers skips nothing", async () => {
  const all = Array.from({ length: 25 }, (_, index) => `s${index}`);
  const server = workspace(all, () => 10);
  const { items, error } = await collect(client(server).allWorkspaceSessions({ count: 1000 }));
  expect(error).toBeUndefined();
  expect(ids(items)).toBe(all.join(" "));
  expect(server.lines).toHaveLength(3);
});

test("a count of one is asked for as two, for the overlap", async () => {
  const server = workspace(["a", "b", "c"]);
  const { items } = await collect(client(server).allWorkspaceSessions({ count: 1 }));
  expect(ids(items)).toBe("a b c");
  expect(server.lines.every((line) => line.endsWith("count=2"))).toBe(true);
});

test("a device that reconnects between two pages is found at the top, by one request more", async () => {
  const server = workspace(
    ["a", "b", "c", "d", "e", "f"],
    () => 100,
    (request) => {
      if (request === 1) {
        server.ids = ["new", "a", "b", "c", "d", "e"];
      }
    },
  );
  const { items, error } = await collect(client(server).allWorkspaceSessions({ count: 4 }));
  expect(error).toBeUndefined();
  expect(ids(items)).toBe("a b c d e new");
  expect(
    server.lines.map((line) => new URL(line.slice(4), "http://x").searchParams.get("offset")),
  ).toEqual(["0", "2", "4", "0"]);
});

test("a row that changed places between two pages is found when the list is read again", async () => {
  const server = workspace(
    [..."abcdef"],
    () => 100,
    (request) => {
      if (request === 1) {
        server.ids = [..."afbcde"];
      }
    },
  );
  const { items, error } = await collect(client(server).allWorkspaceSessions({ count: 4 }));
  expect(error).toBeUndefined();
  expect(ids(items)).toBe("a b c d e f");
  expect(server.lines).toHaveLength(4);
});

test("a list that has fewer rows than its total the second time too is not whole", async () => {
  const server = workspace([..."abcdee"]);
  const { items, error } = await collect(client(server).allWorkspaceSessions({ count: 4 }));
  expect(ids(items)).toBe("a b c d e");
  expect(error).toMatchObject({ name: "IncompleteListError", rowsRead: 5, total: 6 });
  expect(server.lines).toHaveLength(6);
});

test("when others log out, it steps back until a known row overlaps", async () => {
  const server = workspace(["a", "b", "c", "d", "e", "f"], undefined, (request) => {
    if (request === 1) {
      server.ids = server.ids.filter((id) => !"abc".includes(id));
    }
  });
  const { items, error } = await collect(client(server).allWorkspaceSessions({ count: 3 }));
  expect(error).toBeUndefined();
  expect(ids(items)).toBe("a b c d e f");
});

test("when others log in, a row is not yielded twice and none is lost", async () => {
  const server = workspace(["a", "b", "c", "d", "e"], undefined, (request) => {
    if (request === 1) {
      server.ids = ["y", "x", ...server.ids];
    }
  });
  const { items, error } = await collect(client(server).allWorkspaceSessions({ count: 3 }));
  expect(error).toBeUndefined();
  expect(ids(items)).toBe("a b c d e");
});

test("each yielded session can be logged out while walking", async () => {
  const all = Array.from({ length: 23 }, (_, index) => `s${index}`);
  const server = workspace(all);
  const yielded: string[] = [];
  for await (const { sessionId } of client(server).allWorkspaceSessions({ count: 5 })) {
    yielded.push(sessionId);
    server.ids = server.ids.filter((id) => id !== sessionId);
  }
  expect(yielded).toEqual(all);
  expect(server.ids).toEqual([]);
});

test("an error on a later page comes after the rows before it", async () => {
  const server = inTurn(
    pageOf(rows("a", "b"), 4, 0, 2),
    Response.json(examples.listWorkspaceSessions["5XX"].internal, { status: 500 }),
  );
  const { items, error } = await collect(client(server).allWorkspaceSessions({ count: 2 }));
  expect(ids(items)).toBe("a b");
  expect(error).toMatchObject({
    name: "ApiError",
    status: 500,
    operation: "listWorkspaceSessions",
  });
});

test("the total alone does not end it: after a full page it asks once more", async () => {
  const server = workspace(["a", "b", "c", "d", "e"]);
  const { items } = await collect(client(server).allWorkspaceSessions({ count: 3 }));
  expect(ids(items)).toBe("a b c d e");
  expect(server.lines.map((line) => line.split("?")[1])).toEqual([
    "offset=0&count=3",
    "offset=2&count=3",
    "offset=4&count=3",
  ]);
});

test("abandoning the walk stops the requests", async () => {
  const server = workspace(["a", "b", "c", "d"]);
  for await (const session of client(server).allWorkspaceSessions({ count: 2 })) {
    expect(session.sessionId).toBe("a");
    break;
  }
  await new Promise((resolve) => setImmediate(resolve));
  expect(server.lines).toHaveLength(1);
});

test("nothing is requested before the first row is asked for, and each iteration starts anew", async () => {
  const server = workspace(["a", "b", "c"]);
  const walk = client(server).allWorkspaceSessions({ count: 2 });
  expect(server.lines).toHaveLength(0);
  expect(ids((await collect(walk)).items)).toBe("a b c");
  const requests = server.lines.length;
  expect(ids((await collect(walk)).items)).toBe("a b c");
  expect(server.lines).toEqual([
    ...server.lines.slice(0, requests),
    ...server.lines.slice(0, requests),
  ]);
});

test("pages() yields pages, each with only what is new on it", async () => {
  const server = workspace(["a", "b", "c", "d"]);
  const { items } = await collect(client(server).allWorkspaceSessions({ count: 3 }).pages());
  expect(items.map(({ sessions }) => ids(sessions))).toEqual(["a b c", "d"]);
  expect(items[1]).toMatchObject({ total: 4, offset: 2, count: 3, success: true });
});

test.each([
  ["count", { count: 0 }],
  ["count", { count: 1.5 }],
  ["sort", { sort: "loginAt" }],
  ["filter", { filter: "" }],
  ["filter", { filter: undefined }],
  ["filter", { filter: null }],
  ["offset", { offset: 5 }],
  ["limit", { limit: 5 }],
])("refuses %s in %j before a request", async (name, query) => {
  const server = workspace(["a"]);
  const { error } = await collect(client(server).allWorkspaceSessions(query as never));
  expect(error).toBeInstanceOf(ArgumentError);
  expect(error).toMatchObject({ argument: name });
  expect((error as Error).message).toContain(name);
  expect(server.lines).toEqual([]);
});

test("what changes in the query and the options afterwards does not change the walk", async () => {
  const server = workspace(["a", "b", "c"]);
  const query = { filter: "linux", count: 2 };
  const options = { headers: { "x-correlation-id": "k1" } };
  const walk = client(server).allWorkspaceSessions(query, options);
  Object.assign(query, { filter: "", count: 50 });
  options.headers["x-correlation-id"] = "k2";
  expect((await collect(walk)).error).toBeUndefined();
  expect(server.lines).toHaveLength(3);
  for (const { url, headers } of server.requests) {
    expect(new URL(url).search).toMatch(/filter=linux.*count=2/);
    expect(headers.get("x-correlation-id")).toBe("k1");
  }
});

test("a signal that is aborted ends the walk with its reason", async () => {
  const server = workspace(["a", "b", "c", "d"]);
  const controller = new AbortController();
  const reason = new Error("enough");
  const walk = client(server).allWorkspaceSessions({ count: 2 }, { signal: controller.signal });
  const seen: string[] = [];
  const error = await failure(
    (async () => {
      for await (const { sessionId } of walk) {
        seen.push(sessionId);
        if (sessionId === "b") {
          controller.abort(reason);
        }
      }
    })(),
  );
  expect(error).toBe(reason);
  expect(seen).toEqual(["a", "b"]);
  expect(server.lines).toHaveLength(1);
});
