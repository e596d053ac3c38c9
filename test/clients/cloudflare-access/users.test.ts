import {
  ArgumentError,
  IncompleteListError,
  PagingError,
} from "@session-clients/cloudflare-access";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { examples } from "../../../generated/cloudflare-access.examples.ts";
import { cloudflareAccessClient as client } from "../../support/cloudflare-access.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { always, recording } from "../../support/recording.ts";

const PATH = "/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/access/users";

type Info = Record<string, number> | null;

/** The users as the vendor keeps them; 300 requests count as a walk that does not end. */
function directory(
  all: string[],
  {
    info,
    before,
  }: { info?: (page: number, rows: string[]) => Info; before?: (request: number) => void } = {},
) {
  const server = recording((request, index) => {
    if (index > 300) {
      throw new Error("the walk does not end");
    }
    before?.(index);
    const { searchParams } = new URL(request.url);
    const page = Number(searchParams.get("page") ?? 1);
    const size = Number(searchParams.get("per_page") ?? 1000);
    const rows = list.all.slice((page - 1) * size, page * size);
    const result_info = info
      ? info(page, rows)
      : { page, per_page: size, count: rows.length, total_count: list.all.length };
    return Response.json({
      success: true,
      errors: [],
      messages: [],
      result: rows.map((id) => ({ id })),
      result_info,
    });
  });
  const list = Object.assign(server, { all: [...all] });
  return list;
}

const walk = async (server: ReturnType<typeof directory>, per_page = 2) => {
  const users = client({ fetch: server.fetch, retry: false }).allUsers({ per_page });
  const { items, error } = await collect(users);
  return { ids: items.map(({ id }) => id), error };
};

test.each(Object.entries(examples.listUsers[200]))(
  "the example page %s comes back as it is",
  async (_, page) => {
    expect(await client({ fetch: always(page).fetch }).listUsers()).toEqual(page);
  },
);

test.each([
  [undefined, ""],
  [{ page: 2, per_page: 25 }, "?page=2&per_page=25"],
  [{ page: undefined, per_page: undefined }, ""],
  [
    { name: "A B", email: "a+b@example.com", search: "x" },
    "?name=A%20B&email=a%2Bb%40example.com&search=x",
  ],
])("%j is sent as %s", async (query, search) => {
  const server = always(examples.listUsers[200].documented);
  await client({ fetch: server.fetch }).listUsers(query);
  expect(server.lines).toEqual([`GET ${PATH}${search}`]);
});

test.each([
  ["page", { page: 0 }],
  ["page", { page: 1.5 }],
  ["per_page", { per_page: 0 }],
  ["per_page", { per_page: "5" }],
  ["per_page", { per_page: null }],
  ["name", { name: "" }],
  ["email", { email: undefined }],
  ["search", { search: null }],
  ["query", { query: "x" }],
])("%s in %j is refused before a request", async (name, query) => {
  const server = always({});
  const error = await failure(client({ fetch: server.fetch }).listUsers(query as never));
  expect(error).toBeInstanceOf(ArgumentError);
  expect(error).toMatchObject({ argument: name });
  expect(error.message).toContain(name);
  expect(server.lines).toEqual([]);
});

describe("the walk", () => {
  test("asks page after page, and none after the total on a page with room", async () => {
    const server = directory([]);
    server.all = Array.from({ length: 25 }, (_, index) => `u${index}`);
    expect(await walk(server, 10)).toEqual({ ids: server.all, error: undefined });
    expect(server.lines.map((line) => line.split("?")[1])).toEqual([
      "per_page=10&page=1",
      "per_page=8&page=2",
      "per_page=7&page=3",
      "per_page=9&page=3",
    ]);
  });

  test("shares rows with the page before, a thousand a page, for one request more in twenty", async () => {
    const server = directory(Array.from({ length: 20_000 }, (_, index) => `u${index}`));
    const { ids, error } = await walk(server, 1000);
    expect(error).toBeUndefined();
    expect(ids).toEqual(server.all);
    expect(server.lines).toHaveLength(21);
  });

  test("reads a list in pages of two, which cannot share rows, a second time", async () => {
    const server = directory(["a", "b", "c"]);
    expect(await walk(server)).toEqual({ ids: ["a", "b", "c"], error: undefined });
    expect(server.lines.map((line) => line.split("?")[1])).toEqual([
      "per_page=2&page=1",
      "per_page=2&page=2",
      "per_page=2&page=1",
      "per_page=2&page=2",
    ]);
  });

  test.each<[what: string, info: (page: number, rows: string[]) => Info]>([
    [
      "a total that only the first page tells",
      (page): Info => (page > 1 ? { page, per_page: 9 } : { page, per_page: 2, total_count: 5 }),
    ],
    ["a size that the server does not keep", (page) => ({ page, per_page: 1000, total_pages: 3 })],
    ["the count of the page for a total", (page, rows) => ({ page, total_count: rows.length })],
    ["total_pages that lie low", (page) => ({ page, per_page: 2, total_pages: 1 })],
  ])("is whole, or rejects, by %s", async (_, info) => {
    const all = ["a", "b", "c", "d", "e"];
    const { ids, error } = await walk(directory(all, { info }));
    if (!error) {
      expect(ids).toEqual(all);
    }
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("believes no total of a filtered list, which may count all users", async () => {
    const info = (page: number) => ({ page, per_page: 2, total_count: 500, total_pages: 250 });
    const server = directory(["a", "b", "c"], { info });
    const users = client({ fetch: server.fetch }).allUsers({ email: "a@example.com", per_page: 2 });
    const { items, error } = await collect(users);
    expect({ ids: items.map(({ id }) => id), error }).toEqual({
      ids: ["a", "b", "c"],
      error: undefined,
    });
    expect(server.lines).toHaveLength(4);
  });

  test.each([1, 2, 3, 4])(
    "asks on after a full page, whatever total of %i is told",
    async (total) => {
      const all = ["a", "b", "c", "d", "e"];
      const info = (page: number) => ({ page, per_page: 1, total_count: total });
      const { ids } = await walk(directory(all, { info }), 1);
      expect(ids).toEqual(all);
    },
  );

  test.each([
    ["total_pages", (page: number) => ({ page, per_page: 2, total_pages: 3 }), 6],
    ["a short page", (page: number) => ({ page, per_page: 2 }), 6],
    ["an empty page, where nothing is told", () => null, 6],
  ])("ends by %s where there is no total", async (_, info, requests) => {
    const server = directory(["a", "b", "c", "d", "e"], { info });
    expect(await walk(server)).toEqual({ ids: ["a", "b", "c", "d", "e"], error: undefined });
    expect(server.lines).toHaveLength(requests);
  });

  test("takes a null list for an empty one", async () => {
    const server = always(examples.listUsers[200].nullResult);
    expect(await collect(client({ fetch: server.fetch }).allUsers())).toEqual({
      items: [],
      error: undefined,
    });
  });

  test("rejects when the pages end before the total, after what arrived", async () => {
    const server = directory(["a", "b", "c"], {
      info: (page) => ({ page, per_page: 2, total_count: 5 }),
    });
    const { ids, error } = await walk(server);
    expect(ids).toEqual(["a", "b", "c"]);
    expect(error).toBeInstanceOf(IncompleteListError);
    expect(error).toMatchObject({ operation: "allUsers", rowsRead: 3, total: 5 });
  });

  test("reads the list a second time when users changed places between its pages", async () => {
    const orders: Record<number, string[]> = {
      0: ["a", "b", "c", "d", "e"],
      1: ["c", "d", "b", "a", "e"],
    };
    const server = directory(orders[0]!, {
      before: (request) => {
        server.all = orders[request] ?? server.all;
      },
    });
    const { ids, error } = await walk(server);
    expect(error).toBeUndefined();
    expect(new Set(ids)).toEqual(new Set(["a", "b", "c", "d", "e"]));
    expect(ids).toHaveLength(5);
    expect(server.lines.length).toBeGreaterThan(3);
  });

  test("rejects when the second reading ends before the total as well", async () => {
    const pages: Record<number, string[]> = { 1: ["a", "b"], 2: ["b", "a"], 3: ["d"] };
    const server = directory([], { info: () => ({ page: 1, per_page: 2, total_count: 5 }) });
    const fetch = async (url: string) => {
      const page = Number(new URL(url).searchParams.get("page") ?? 1);
      const body = (await (await server.fetch(url)).json()) as object;
      return Response.json({ ...body, result: pages[page]!.map((id) => ({ id })) });
    };
    const users = client({ fetch, retry: false }).allUsers({ per_page: 2 });
    const { items, error } = await collect(users);
    expect(items.map(({ id }) => id)).toEqual(["a", "b", "d"]);
    expect(error).toMatchObject({ name: "IncompleteListError", rowsRead: 3, total: 5 });
    expect(server.lines).toHaveLength(6);
  });

  test("finds out a server that repeats a page within twelve requests", async () => {
    for (const total_count of [3, 4, 100]) {
      const result_info = { page: 1, per_page: 2, count: 2, total_count };
      const server = always({
        success: true,
        errors: [],
        messages: [],
        result: [{ id: "a" }, { id: "b" }],
        result_info,
      });
      const { items, error } = await collect(
        client({ fetch: server.fetch }).allUsers({ per_page: 2 }),
      );
      expect(items).toHaveLength(2);
      expect(error).toSatisfy((e) => e instanceof PagingError || e instanceof IncompleteListError);
      expect(server.lines.length).toBeLessThanOrEqual(12);
    }
  });

  test("rejects at a user without an id, whom it could not tell from another", async () => {
    const result = [{ id: "a" }, { name: "no id" }];
    const body = { success: true, errors: [], messages: [], result };
    const server = recording((_, index) => Response.json({ ...body, result: index ? [] : result }));
    const { items, error } = await collect(client({ fetch: server.fetch }).allUsers());
    expect(items).toEqual([]);
    expect(error).toMatchObject({ name: "PagingError" });
  });

  test("stops the requests when it is abandoned", async () => {
    const server = directory(["a", "b", "c"]);
    for await (const { id } of client({ fetch: server.fetch }).allUsers({ per_page: 1 })) {
      expect(id).toBe("a");
      break;
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect(server.lines).toHaveLength(1);
  });

  test("yields every user who stays, once, whoever is deleted meanwhile", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(30),
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 4 }), {
          maxLength: 10,
        }),
        async (size, perPage, deletions) => {
          const everyone = Array.from({ length: size }, (_, index) => `u${index}`);
          const server = directory(everyone, {
            before: (request) => {
              for (const at of (request && deletions[request - 1]) || []) {
                server.all.splice(Math.floor(at * server.all.length), 1);
              }
            },
          });
          const { ids, error } = await walk(server, perPage);
          expect(new Set(ids).size).toBe(ids.length);
          if (error === undefined) {
            expect(ids).toEqual(expect.arrayContaining(server.all));
          } else {
            expect(error).toSatisfy(
              (e) => e instanceof PagingError || e instanceof IncompleteListError,
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

test.each([{}, { name: "a" }, { search: "a" }])(
  "with %j nobody is lost to a deletion that the total tells of",
  async (filter) => {
    let users = ["u1", "u2", "u3", "u4", "u5"];
    const server = recording(({ url }) => {
      const { searchParams } = new URL(url);
      const page = Number(searchParams.get("page") ?? 1);
      const result = users.slice((page - 1) * 2, page * 2).map((id) => ({ id }));
      const result_info = { page, per_page: 2, count: result.length, total_count: users.length };
      if (page === 1) {
        users = users.filter((id) => id !== "u1");
      }
      return Response.json({ success: true, errors: [], messages: [], result, result_info });
    });
    const walk = client({ fetch: server.fetch }).allUsers({ ...filter, per_page: 2 });
    const { items, error } = await collect(walk);
    expect(error).toBeUndefined();
    expect(items.map(({ id }) => id)).toEqual(["u1", "u2", "u3", "u4", "u5"]);
  },
);
