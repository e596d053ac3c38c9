import { ArgumentError, createAuth0Client, PagingError } from "@session-clients/auth0";
import { expect, test } from "vitest";
import { examples } from "../../../generated/auth0.examples.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { inTurn, recording, type Recording } from "../../support/recording.ts";

const client = ({ fetch }: Recording) =>
  createAuth0Client({ domain: "acme.eu.auth0.com", token: "fake-token", fetch, retry: false });

const page = (ids: string, next?: unknown) =>
  Response.json({
    sessions: ids
      .split(" ")
      .filter(Boolean)
      .map((id) => ({ id })),
    next,
  });

const ids = (items: { id: string }[]) => items.map(({ id }) => id).join(" ");

test("three pages: every session once and in order, each page by the cursor before", async () => {
  const server = inTurn(page("a b", "c 1"), page("c d", "c/2"), page("e"));
  const { items, error } = await collect(client(server).allUserSessions("auth0|u", { take: 2 }));
  expect(error).toBeUndefined();
  expect(ids(items)).toBe("a b c d e");
  expect(server.lines).toEqual([
    "GET /api/v2/users/auth0%7Cu/sessions?take=2&include_totals=true",
    "GET /api/v2/users/auth0%7Cu/sessions?take=2&from=c%201&include_totals=true",
    "GET /api/v2/users/auth0%7Cu/sessions?take=2&from=c%2F2&include_totals=true",
  ]);
});

test.each([undefined, null, ""])("a next of %j ends the list", async (next) => {
  const server = inTurn(page("a", next));
  expect(ids((await collect(client(server).allUserSessions("u"))).items)).toBe("a");
  expect(server.lines).toHaveLength(1);
});

test("the walk starts at the caller's cursor, and the rest of the query stays", async () => {
  const server = inTurn(page("b", "c2"), page("c"));
  const query = { from: "c1", take: 1 };
  const { items } = await collect(client(server).allUserSessions("u", query));
  expect(ids(items)).toBe("b c");
  expect(server.requests.map(({ url }) => new URL(url).searchParams.get("from"))).toEqual([
    "c1",
    "c2",
  ]);
  expect(server.requests.map(({ url }) => new URL(url).searchParams.get("take"))).toEqual([
    "1",
    "1",
  ]);
  expect(query).toEqual({ from: "c1", take: 1 });
});

test.each([
  ["at once", ["x", "x"], 2],
  ["after another", ["x", "y", "x"], 3],
  ["that the caller started with", ["start"], 1],
])("a cursor repeated %s is an error before it is asked again", async (_, cursors, requests) => {
  const server = recording((_, index) => page(`s${index}`, cursors[index]));
  const { items, error } = await collect(client(server).allUserSessions("u", { from: "start" }));
  expect(items).toHaveLength(requests);
  expect(error).toBeInstanceOf(PagingError);
  expect(error).toMatchObject({ name: "PagingError", operation: "allUserSessions" });
  expect((error as Error).message).not.toContain("start");
  expect(server.lines).toHaveLength(requests);
});

test("an empty page with a new cursor is followed", async () => {
  const server = inTurn(page("a", "1"), page("", "2"), page("", "3"), page("b"));
  expect(ids((await collect(client(server).allUserSessions("u"))).items)).toBe("a b");
});

test("ten empty pages in a row are followed, an eleventh is an error", async () => {
  const empties = (count: number) =>
    recording((_, index) => (index < count ? page("", `c${index}`) : page("last")));
  const ten = empties(10);
  expect(ids((await collect(client(ten).allUserSessions("u"))).items)).toBe("last");
  const eleven = empties(11);
  const { items, error } = await collect(client(eleven).allUserSessions("u"));
  expect(items).toEqual([]);
  expect(error).toMatchObject({ name: "PagingError", operation: "allUserSessions" });
  expect(eleven.lines).toHaveLength(11);
});

test("only empty pages in a row count", async () => {
  const server = recording((_, index) =>
    index < 60 ? page(index % 6 === 5 ? `s${index}` : "", `c${index}`) : page("last"),
  );
  expect((await collect(client(server).allUserSessions("u"))).items).toHaveLength(11);
});

test.each([7, true, {}, ["c"]])("a cursor of %j is an error, after its page", async (next) => {
  const server = inTurn(page("a", next));
  const { items, error } = await collect(client(server).allUserSessions("u"));
  expect(ids(items)).toBe("a");
  expect(error).toBeInstanceOf(PagingError);
});

test.each([
  {},
  { sessions: null },
  { sessions: {} },
  { sessions: "a" },
  { tokens: [] },
  { next: "c" },
])("a later page %j is an error, never the end", async (body) => {
  const server = inTurn(page("a", "c1"), Response.json(body));
  const { items, error } = await collect(client(server).allUserSessions("u"));
  expect(ids(items)).toBe("a");
  expect(error).toMatchObject({ name: "ApiError", status: 200, operation: "listUserSessions" });
});

test("a failing page comes after the sessions before it", async () => {
  const { insufficientScope } = examples.listUserSessions[403];
  const server = inTurn(page("a b", "c1"), Response.json(insufficientScope, { status: 403 }));
  const { items, error } = await collect(client(server).allUserSessions("u"));
  expect(ids(items)).toBe("a b");
  expect(error).toMatchObject({ name: "ApiError", status: 403, body: insufficientScope });
});

test("abandoning the walk stops the requests", async () => {
  const server = recording((_, index) => page(`a${index} b${index}`, `c${index}`));
  for await (const { id } of client(server).allUserSessions("u")) {
    if (id === "a1") {
      break;
    }
  }
  await new Promise((resolve) => setImmediate(resolve));
  expect(server.lines).toHaveLength(2);
});

test("nothing is requested before the first session is asked for, and each iteration starts anew", async () => {
  const server = recording((_, index) => page(`s${index}`));
  const walk = client(server).allUserSessions("u");
  await new Promise((resolve) => setImmediate(resolve));
  expect(server.lines).toHaveLength(0);
  expect(ids((await collect(walk)).items)).toBe("s0");
  expect(ids((await collect(walk)).items)).toBe("s1");
});

test("a page is requested when its first session is asked for, not before", async () => {
  const server = recording((_, index) => page(`a${index} b${index}`, `c${index}`));
  const walk = client(server).allUserSessions("u")[Symbol.asyncIterator]();
  const counts: number[] = [];
  for (let step = 0; step < 4; step++) {
    await walk.next();
    counts.push(server.lines.length);
  }
  expect(counts).toEqual([1, 1, 2, 2]);
});

test("pages() yields the documented pages, and the next of one resumes after it", async () => {
  const server = recording((request) => {
    const from = new URL(request.url).searchParams.get("from") ?? "";
    return (
      { "": page("a b", "c1"), c1: page("c", "c2"), c2: page("d") }[from] ?? page("unexpected")
    );
  });
  const auth0 = client(server);
  let next: string | null | undefined;
  for await (const page of auth0.allUserSessions("u").pages()) {
    expect(page).toEqual({ sessions: [{ id: "a" }, { id: "b" }], next: "c1" });
    next = page.next;
    break;
  }
  const rest = await collect(auth0.allUserSessions("u", { from: next! }).pages());
  expect(rest.items.map(({ sessions }) => ids(sessions))).toEqual(["c", "d"]);
  expect(server.lines.map((line) => /from=(\w+)/.exec(line)?.[1])).toEqual([undefined, "c1", "c2"]);
});

test("an aborted signal ends the walk with its reason", async () => {
  const server = recording((_, index) => page(`s${index}`, `c${index}`));
  const controller = new AbortController();
  const reason = new Error("enough");
  const walk = client(server).allUserSessions("u", {}, { signal: controller.signal });
  const error = await failure(
    (async () => {
      for await (const { id } of walk) {
        if (id === "s1") {
          controller.abort(reason);
        }
      }
    })(),
  );
  expect(error).toBe(reason);
  expect(server.lines).toHaveLength(2);
});

test("options of the call go with each page", async () => {
  const server = inTurn(page("a", "c1"), page("b"));
  const statuses: number[] = [];
  await collect(
    client(server).allUserSessions(
      "u",
      {},
      { headers: { "X-Correlation-ID": "k1" }, onResponse: ({ status }) => statuses.push(status) },
    ),
  );
  expect(server.requests.map(({ headers }) => headers.get("x-correlation-id"))).toEqual([
    "k1",
    "k1",
  ]);
  expect(statuses).toEqual([200, 200]);
});

test.each([
  ["client_id", undefined],
  ["client_id, user_id", true],
  ["id", false],
  ["", undefined],
])(
  "fields %j (%s) without the id are refused by a walk before a request",
  async (fields, include) => {
    const server = inTurn(page("a"));
    const query = {
      user_id: "u",
      fields,
      ...(include !== undefined && { include_fields: include }),
    };
    const { error } = await collect(client(server).allRefreshTokens(query));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({ argument: "fields" });
    expect(server.lines).toEqual([]);
  },
);

test.each([
  ["id,client_id", undefined],
  ["client_id, id", true],
  ["client_id", false],
])("fields %j (%s) with it are sent", async (fields, include) => {
  const server = inTurn(Response.json({ refresh_tokens: [{ id: "a" }] }));
  const query = { user_id: "u", fields, ...(include !== undefined && { include_fields: include }) };
  expect((await collect(client(server).allRefreshTokens(query))).items).toEqual([{ id: "a" }]);
});

test("a session without an id is an error, for it cannot be told from another", async () => {
  const server = inTurn(Response.json({ sessions: [{ user_id: "u" }] }));
  const { items, error } = await collect(client(server).allUserSessions("u"));
  expect(items).toEqual([]);
  expect(error).toBeInstanceOf(PagingError);
});
