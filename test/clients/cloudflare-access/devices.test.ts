import { ArgumentError, PagingError } from "@session-clients/cloudflare-access";
import { describe, expect, test } from "vitest";
import { examples } from "../../../generated/cloudflare-access.examples.ts";
import { cloudflareAccessClient as client } from "../../support/cloudflare-access.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { always, inTurn, recording } from "../../support/recording.ts";

const DEVICES = "/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/devices";
const ID = "a2d94f60-1b7c-4e35-8c02-6e5f9b1d7304";
const { composed, noCursor } = examples.listRegistrations[200];

/** A page of a list by cursor, whose rows have these ids. */
const page = (ids: string[], cursor?: string) => ({
  ...composed,
  result: ids.map((id) => ({ ...composed.result[0]!, id })),
  result_info: { per_page: 50, count: ids.length, ...(cursor !== undefined && { cursor }) },
});

test.each(["listRegistrations", "listDevices"] as const)(
  "the example pages of %s come back as they are",
  async (name) => {
    for (const body of Object.values(examples[name][200])) {
      expect(await client({ fetch: always(body).fetch })[name]()).toEqual(body);
    }
  },
);

test.each([
  [undefined, ""],
  [{ "user.id": ["a&b", "c"], status: "all" }, "?user.id=a%26b&user.id=c&status=all"],
  [{ id: ["a"], "device.id": "d", "policy.id": "p" }, "?id=a&device.id=d&policy.id=p"],
  [{ search: "a@example.com", include: "policy" }, "?search=a%40example.com&include=policy"],
  [{ sort_by: "user.email", sort_order: "desc" }, "?sort_by=user.email&sort_order=desc"],
  [{ per_page: 5, cursor: "a/b" }, "?per_page=5&cursor=a%2Fb"],
  [{ cursor: null }, ""],
] as const)("of registrations %j is sent as %s", async (query, search) => {
  const server = always(composed);
  await client({ fetch: server.fetch }).listRegistrations(query as never);
  expect(server.lines).toEqual([`GET ${DEVICES}/registrations${search}`]);
});

test.each([
  [{ "last_seen_user.email": "a@example.com" }, "?last_seen_user.email=a%40example.com"],
  [
    { active_registrations: "include", tag: ["a:b", "c:d"] },
    "?active_registrations=include&tag=a%3Ab&tag=c%3Ad",
  ],
] as const)("of devices %j is sent as %s", async (query, search) => {
  const server = always(examples.listDevices[200].composed);
  await client({ fetch: server.fetch }).listDevices(query as never);
  expect(server.lines).toEqual([`GET ${DEVICES}/physical-devices${search}`]);
});

test.each([
  ["user.id", { "user.id": [] }],
  ["user.id", { "user.id": undefined }],
  ["user.id", { "user.id": "u" }],
  ["user_id", { user_id: "u" }],
  ["user", { user: { id: ["u"] } }],
  ["id", { id: [""] }],
  ["search", { search: "" }],
  ["device.id", { "device.id": null }],
  ["per_page", { per_page: 0 }],
])("%s in %j is refused before a request", async (argument, query) => {
  const server = always({});
  const access = client({ fetch: server.fetch });
  const error = await failure(access.listRegistrations(query as never));
  expect(error).toBeInstanceOf(ArgumentError);
  expect(error).toMatchObject({ argument });
  expect(server.lines).toEqual([]);
});

describe.each(["allRegistrations", "allDevices"] as const)("%s", (name) => {
  const walk = (server: { fetch: typeof fetch }, query = {}) =>
    collect<{ id: string }>(client({ fetch: server.fetch, retry: false })[name](query));

  test("follows the cursor, also past an empty page, to one that is empty or missing", async () => {
    for (const end of ["", undefined]) {
      const pages = [page(["a"], "c1"), page([], "c2"), page(["b"], end)];
      const server = inTurn(...pages.map((each) => Response.json(each)));
      const { items, error } = await walk(server as never, { per_page: 1 });
      expect(error).toBeUndefined();
      expect(items.map(({ id }) => id)).toEqual(["a", "b"]);
      expect(server.lines.map((line) => line.split("?")[1])).toEqual([
        "per_page=1",
        "per_page=1&cursor=c1",
        "per_page=1&cursor=c2",
      ]);
    }
  });

  test("begins where it is told to", async () => {
    const server = always(page(["a"], ""));
    await walk(server as never, { cursor: "c7" });
    expect(server.lines[0]).toContain("?cursor=c7");
  });

  test.each([
    ["the same cursor again", () => page(["a"], "c")],
    ["empty pages without end", (index: number) => page([], `c${index}`)],
  ])("rejects at %s", async (_, answer) => {
    const server = recording((_, index) => Response.json(answer(index)));
    const { error } = await walk(server as never);
    expect(error).toBeInstanceOf(PagingError);
    expect(error).toMatchObject({ operation: name });
    expect(server.lines.length).toBeLessThan(15);
  });
});

test("a page without result_info is the last", async () => {
  const { result_info: _, ...bare } = noCursor;
  const server = always(bare);
  const { items } = await collect(client({ fetch: server.fetch }).allRegistrations());
  expect(items).toEqual(bare.result);
  expect(server.lines).toHaveLength(1);
});

describe("deleting registrations", () => {
  const done = examples.deleteRegistrations[200].composed;

  test("names each id", async () => {
    const server = always(done);
    const access = client({ fetch: server.fetch });
    expect(await access.deleteRegistrations({ id: ["a", "b/c"] })).toEqual(done);
    expect(server.lines).toEqual([`DELETE ${DEVICES}/registrations?id=a&id=b%2Fc`]);
  });

  test.each([
    undefined,
    null,
    {},
    [],
    ["a"],
    { id: undefined },
    { id: null },
    { id: [] },
    { id: "" },
    { id: "a" },
    { id: [""] },
    { id: ["a", undefined] },
    { id: ["a", ["b"]] },
    { ids: ["a"] },
  ])("is refused without an id, since it would name them all: %j", async (query) => {
    const server = always(done);
    const access = client({ fetch: server.fetch });
    expect(await failure(access.deleteRegistrations(query as never))).toBeInstanceOf(ArgumentError);
    expect(server.lines).toEqual([]);
  });

  test("is not sent again once it may have run, but one of them is, whose 404 then counts as done", async () => {
    const down = () => new Response("down", { status: 503 });
    const all = inTurn(down());
    const error = await failure(client({ fetch: all.fetch }).deleteRegistrations({ id: ["a"] }));
    expect(error).toMatchObject({ name: "ApiError", status: 503, mayHaveRun: true });
    expect(all.lines).toHaveLength(1);

    const clock = {
      now: () => 0,
      after: (_: number, run: () => void) => (queueMicrotask(run), () => {}),
      random: () => 0,
    };
    const gone = Response.json(examples.getUser["4XX"].notFound, { status: 404 });
    const one = inTurn(down(), gone);
    const access = client({ fetch: one.fetch, clock, timeoutMs: 0 });
    expect(await access.deleteRegistration(ID)).toBeUndefined();
    expect(one.lines).toEqual(Array(2).fill(`DELETE ${DEVICES}/registrations/${ID}`));
  });
});

test.each(["getRegistration", "deleteRegistration"] as const)(
  "the id of %s is one segment of the path, and never the collection",
  async (name) => {
    const server = always(examples.getRegistration[200].composed);
    const access = client({ fetch: server.fetch });
    await access[name]("a/b?c#d");
    expect(server.lines[0]).toContain(`${DEVICES}/registrations/a%2Fb%3Fc%23d`);
  },
);
