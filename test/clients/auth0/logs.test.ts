import { createAuth0Client } from "@session-clients/auth0";
import { createEmulator } from "@session-clients/emulator";
import { describe, expect, test } from "vitest";
import { examples } from "../../../generated/auth0.examples.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { always, inTurn, type Recording } from "../../support/recording.ts";

const client = ({ fetch }: Recording, options: object = {}) =>
  createAuth0Client({ domain: "acme.eu.auth0.com", token: "fake-token", fetch, ...options });

const LIST = "https://acme.eu.auth0.com/api/v2/logs";

/** An answer after an event: these events, and a link to where they go on. */
function events(
  ids: string,
  link: string | undefined = `<${LIST}?from=${ids.split(" ").at(-1)}&take=2>; rel="next"`,
) {
  const logs = ids.split(" ").filter(Boolean);
  const headers = link === undefined ? undefined : { link };
  return Response.json(
    logs.map((log_id) => ({ log_id })),
    { headers },
  );
}
const idsOf = (items: { log_id: string }[]) => items.map(({ log_id }) => log_id).join(" ");
const end = (from: string) => events("", `<${LIST}?from=${from}&take=2>; rel="next"`);

describe("events after one", () => {
  test("are listed as an array, with nothing beside from and take", async () => {
    const server = inTurn(events("e1 e2"), events("e1", ""));
    const auth0 = client(server);
    expect(await auth0.listLogs({ from: "e0", take: 2 })).toEqual([
      { log_id: "e1" },
      { log_id: "e2" },
    ]);
    await auth0.listLogs({ from: "e0" });
    expect(server.lines).toEqual(["GET /api/v2/logs?from=e0&take=2", "GET /api/v2/logs?from=e0"]);
  });

  test("are walked by the link of each page, until one has none", async () => {
    const server = inTurn(events("e1 e2"), events("e3"), end("e3"));
    const walk = client(server).allLogs({ from: "e0", take: 2 });
    const { items, error } = await collect(walk);
    expect(error).toBeUndefined();
    expect(idsOf(items)).toBe("e1 e2 e3");
    expect(server.lines).toEqual([
      "GET /api/v2/logs?from=e0&take=2",
      "GET /api/v2/logs?from=e2&take=2",
      "GET /api/v2/logs?from=e3&take=2",
    ]);
  });

  test("are pages whose next resumes the walk", async () => {
    const server = inTurn(events("e1 e2"), events("e3"), end("e3"));
    const auth0 = client(server);
    let next: string | undefined;
    for await (const page of auth0.allLogs({ from: "e0" }).pages()) {
      ({ next } = page);
      break;
    }
    expect(next).toBe("e2");
    expect(idsOf((await collect(auth0.allLogs({ from: next! }))).items)).toBe("e3");
  });

  test("an empty page with another link is followed", async () => {
    const server = inTurn(
      events("e1"),
      events("", `<${LIST}?from=e5>; rel="next"`),
      events("e6"),
      end("e6"),
    );
    expect(idsOf((await collect(client(server).allLogs({ from: "e0" }))).items)).toBe("e1 e6");
  });

  test.each([
    ["another origin", "<https://evil.example/api/v2/logs?from=e2>; rel=next"],
    ["another scheme", "<http://acme.eu.auth0.com/api/v2/logs?from=e2>; rel=next"],
    ["another port", "<https://acme.eu.auth0.com:8443/api/v2/logs?from=e2>; rel=next"],
    [
      "another host in its user info",
      "<https://acme.eu.auth0.com@evil.example/api/v2/logs?from=e2>; rel=next",
    ],
    ["another path", "<https://acme.eu.auth0.com/api/v2/users?from=e2>; rel=next"],
    ["a path behind its own", "<https://acme.eu.auth0.com/api/v2/logs/e2?from=e2>; rel=next"],
    ["no origin", "</api/v2/logs?from=e2>; rel=next"],
    ["no address", "<>; rel=next"],
    ["no from", `<${LIST}?take=2>; rel="next"`],
    ["an empty from", `<${LIST}?from=&take=2>; rel="next"`],
  ])("a link to %s is an error, and no request goes there", async (_, link) => {
    const server = inTurn(events("e1 e2", link));
    const { items, error } = await collect(client(server).allLogs({ from: "e0" }));
    expect(items).toEqual([]);
    expect(error).toMatchObject({ name: "PagingError", operation: "allLogs" });
    expect((error as Error).message).not.toContain("evil");
    expect(server.lines).toEqual(["GET /api/v2/logs?from=e0"]);
  });

  test("of a link only the from is taken", async () => {
    const link = `<${LIST}?from=e%202&take=100&q=type:s#x>; foo="a"; rel="next"`;
    const server = inTurn(events("e1", `<${LIST}>; rel="prev", ${link}`), end("e 2"));
    await collect(client(server).allLogs({ from: "e0", take: 2 }));
    expect(server.lines[1]).toBe("GET /api/v2/logs?from=e%202&take=2");
  });

  test("events without a link, or with that of before, are an error: more may come", async () => {
    for (const last of [events("e1", ""), events("e1", `<${LIST}?from=e0>; rel="next"`)]) {
      const { error } = await collect(client(inTurn(last)).allLogs({ from: "e0" }));
      expect(error).toMatchObject({ name: "PagingError", operation: "allLogs" });
    }
  });

  test.each([
    [{ from: "e", q: "type:s" }, "q"],
    [{ from: "e", sort: "date:1" }, "sort"],
    [{ from: "e", per_page: 5 }, "per_page"],
    [{ from: "e", include_totals: true }, "include_totals"],
    [{ from: "e", fields: "log_id" }, "fields"],
    [{ take: 5 }, "from"],
    [{ take: 5, q: "type:s" }, "q"],
    [{ from: "" }, "from"],
    [{ from: undefined }, "from"],
    [{ from: "e", take: 0 }, "take"],
    [{ from: "e", take: 101 }, "take"],
  ])("%j is refused", async (query, argument) => {
    const server = always([]);
    const given = query as { from: string };
    const expected = { name: "ArgumentError", argument };
    expect(await failure(client(server).listLogs(given))).toMatchObject(expected);
    expect((await collect(client(server).allLogs(given))).error).toMatchObject(expected);
    expect(server.lines).toEqual([]);
  });

  test("the options of a call go with each page, and its onResponse is told of each", async () => {
    const server = inTurn(events("e1"), end("e1"));
    const told: (string | null)[] = [];
    const options = {
      headers: { "x-a": "1" },
      onResponse: ({ headers }: { headers: Headers }) => {
        told.push(headers.get("link"));
        throw new Error("ignored");
      },
    };
    expect((await collect(client(server).allLogs({ from: "e0" }, options))).error).toBeUndefined();
    expect(told).toHaveLength(2);
    expect(server.requests.map(({ headers }) => headers.get("x-a"))).toEqual(["1", "1"]);
  });

  test("on the emulator are all that are newer, also behind 1,000, and none twice", async () => {
    const emulator = createEmulator({ auth0: { logs: 2500 } });
    const { token } = emulator.credentials.auth0;
    const baseUrl = emulator.baseUrls.auth0;
    const auth0 = createAuth0Client({ baseUrl, token, fetch: emulator.fetch });
    const oldest = (await auth0.listLogs({ sort: "log_id:1", per_page: 1 })).logs[0]!.log_id;
    const after = await auth0.allLogs({ from: oldest, take: 100 }).toArray({ max: 2500 });
    expect(new Set(after.map(({ log_id }) => log_id)).size).toBe(2499);
    const newest = after.at(-1)!.log_id;
    expect(await auth0.listLogs({ from: newest })).toEqual([]);
  });
});

test("a search has its own words, and no total is believed", async () => {
  const logs = [{ log_id: "e1" }];
  const server = always({ start: 0, limit: 50, length: 1, total: 5000, logs });
  const auth0 = client(server);
  const { items, error } = await collect(auth0.allLogs({ q: 'ip:"203.0.113.7"', sort: "date:-1" }));
  expect({ items, error }).toEqual({ items: logs, error: undefined });
  await auth0.listUserLogs("auth0|u", { sort: "date:1", page: 1 });
  expect(server.lines).toEqual([
    "GET /api/v2/logs?q=ip%3A%22203.0.113.7%22&sort=date%3A-1&page=0&per_page=50&include_totals=true",
    "GET /api/v2/users/auth0%7Cu/logs?sort=date%3A1&page=1&include_totals=true&per_page=50",
  ]);
  // An older word of the vendor's, which it was seen to refuse.
  const older = { search: "ana" } as object;
  expect(await failure(auth0.listLogs(older))).toMatchObject({ argument: "search" });
});

test("a date may be an object, and a description null", async () => {
  const server = always(examples.listLogs[200].documented);
  const { logs } = await client(server).listLogs();
  expect(logs.map(({ date, description }) => [typeof date, description])).toEqual([
    ["string", expect.any(String)],
    ["object", null],
  ]);
});

describe("a rate limit that reading events used up", () => {
  const empty = () =>
    Response.json(examples.listLogs[200].empty, {
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "60" },
    });
  const clock = { now: () => 0, after: () => () => {}, random: () => 0 };
  const accepted = () => new Response(null, { status: 202 });

  test("holds back no revocation", async () => {
    const server = inTurn(empty(), accepted());
    const auth0 = client(server, { clock });
    await auth0.listLogs();
    await auth0.revokeUserAccess("u", {});
    expect(server.lines).toHaveLength(2);
  });

  test("holds back what counts against the same limit, and nothing else", async () => {
    const server = inTurn(empty(), Response.json([]), accepted());
    const auth0 = client(server, { clock, maxWaitMs: 0 });
    await auth0.listUserLogs("u");
    for (const call of [auth0.getLog("e"), auth0.listLogs(), auth0.listLogs({ from: "e" })]) {
      expect(await failure(call)).toMatchObject({
        status: 429,
        message: expect.stringContaining("not sent: the rate limit is used up"),
      });
    }
    await auth0.listUsersByEmail({ email: "ana@example.com" });
    await auth0.deleteUserSessions("u");
    expect(server.lines).toHaveLength(3);
  });
});
