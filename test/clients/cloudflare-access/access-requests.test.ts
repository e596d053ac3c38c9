import { ArgumentError, PagingError } from "@session-clients/cloudflare-access";
import { expect, test } from "vitest";
import { examples } from "../../../generated/cloudflare-access.examples.ts";
import { cloudflareAccessClient as client } from "../../support/cloudflare-access.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { always, recording } from "../../support/recording.ts";

const PATH = "/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/access/logs/access_requests";
const UNTIL = "2026-10-05T10:00:00Z";

/** A log of events, a minute apart, the newest first. `limit` bounds the whole list where one is given. */
function log(events: number, { limit = Infinity, knowsPages = true } = {}) {
  const all = Array.from({ length: events }, (_, index) => ({
    ray_id: `r${index}`,
    created_at: new Date(Date.parse(UNTIL) - index * 60_000).toISOString(),
  }));
  return recording((request, index) => {
    if (index > 300) {
      throw new Error("the walk does not end");
    }
    const { searchParams } = new URL(request.url);
    const size = Number(searchParams.get("per_page") ?? 25);
    const first = knowsPages ? (Number(searchParams.get("page") ?? 1) - 1) * size : 0;
    const until = Date.parse(searchParams.get("until") ?? UNTIL);
    const matching = all.filter(({ created_at }) => Date.parse(created_at) <= until);
    return Response.json({
      success: true,
      errors: [],
      messages: [],
      result: matching.slice(0, limit).slice(first, first + size),
    });
  });
}

const walk = async (server: ReturnType<typeof log>, per_page = 2) => {
  const requests = client({ fetch: server.fetch, retry: false });
  const { items, error } = await collect(requests.allAccessRequests({ until: UNTIL, per_page }));
  return { ids: items.map(({ ray_id }) => ray_id), error };
};

test.each(Object.entries(examples.listAccessRequests[200]))(
  "the example page %s comes back as it is",
  async (_, page) => {
    expect(await client({ fetch: always(page).fetch }).listAccessRequests()).toEqual(page);
  },
);

test.each([
  [undefined, ""],
  [{ page: 2, per_page: 25, direction: "asc" }, "?page=2&per_page=25&direction=asc"],
  [{ since: "2026-10-05T09:00:00Z" }, "?since=2026-10-05T09%3A00%3A00Z"],
  [{ email: "a+b@example.com" }, "?email=a%2Bb%40example.com&emailOp=eq"],
  [{ email: "@example.com", emailOp: "contains" }, "?email=%40example.com&emailOp=contains"],
  [{ email: "a@example.com", email_exact: true }, "?email=a%40example.com&email_exact=true"],
] as const)("%j is sent as %s", async (query, search) => {
  const server = always(examples.listAccessRequests[200].documented);
  await client({ fetch: server.fetch }).listAccessRequests(query);
  expect(server.lines).toEqual([`GET ${PATH}${search}`]);
});

test.each([
  ["user_id", { user_id: "f757c5c3-c1b2-50f7-9126-150a099b6f7e" }],
  ["email", { email: "" }],
  ["email", { email: undefined, emailOp: "eq" }],
  ["email", { emailOp: "eq" }],
  ["email", { email_exact: true }],
  ["until", { until: null }],
  ["since", { since: "" }],
  ["page", { page: 0 }],
  ["limit", { limit: 1.5 }],
  ["per_page", { per_page: "5" }],
])("%s in %j is refused before a request", async (name, query) => {
  const server = always({});
  const access = client({ fetch: server.fetch });
  const error = await failure(access.listAccessRequests(query as never));
  expect(error).toBeInstanceOf(ArgumentError);
  expect(error).toMatchObject({ argument: name });
  expect(server.lines).toEqual([]);
});

test("the walk goes to an empty page, and then asks for what is older than all that came", async () => {
  const server = log(3);
  expect(await walk(server)).toEqual({ ids: ["r0", "r1", "r2"], error: undefined });
  const until = (time: string) => encodeURIComponent(time);
  expect(server.lines.map((line) => line.split("?")[1])).toEqual([
    `per_page=2&until=${until(UNTIL)}&page=1`,
    `per_page=2&until=${until(UNTIL)}&page=2`,
    `per_page=2&until=${until(UNTIL)}&page=3`,
    `per_page=2&until=${until("2026-10-05T09:57:59.999Z")}&page=1`,
  ]);
});

test.each([2, 25, 1000])("the walk is whole with %i events a page", async (per_page) => {
  const { ids, error } = await walk(log(60), per_page);
  expect(error).toBeUndefined();
  expect(ids).toHaveLength(60);
});

test("a limit that bounds the whole list is found out, after what came", async () => {
  const { ids, error } = await walk(log(60, { limit: 25 }), 25);
  expect(ids).toHaveLength(25);
  expect(error).toBeInstanceOf(PagingError);
  expect(error).toMatchObject({ operation: "allAccessRequests" });
});

test("a server that knows no pages is found out by its second answer", async () => {
  const server = log(60, { knowsPages: false });
  const { ids, error } = await walk(server);
  expect(ids).toEqual(["r0", "r1"]);
  expect(error).toBeInstanceOf(PagingError);
  expect(server.lines).toHaveLength(2);
});

test("a row that comes twice is yielded twice, since nothing tells it from another", async () => {
  const [event] = examples.listAccessRequests[200].documented.result;
  const pages = [[event, event], [event], [], [event]];
  const server = recording((_, index) =>
    Response.json({ success: true, errors: [], messages: [], result: pages[index] }),
  );
  expect((await walk(server)).ids).toEqual([event!.ray_id, event!.ray_id, event!.ray_id]);
});

test("without until the walk ends at its start, by the client's clock", async () => {
  const server = log(0);
  const clock = { now: () => Date.UTC(2026, 9, 5), after: () => () => {}, random: () => 0 };
  const { error } = await collect(client({ fetch: server.fetch, clock }).allAccessRequests());
  expect(error).toBeUndefined();
  expect(server.lines).toEqual([`GET ${PATH}?until=2026-10-05T00%3A00%3A00.000Z&page=1`]);
});

test.each(["page", "direction", "limit"])("%s is the walk's own", async (name) => {
  const server = log(3);
  const access = client({ fetch: server.fetch });
  const { error } = await collect(access.allAccessRequests({ [name]: 1 }));
  expect(error).toMatchObject({ name: "ArgumentError", argument: name });
  expect(server.lines).toEqual([]);
});
