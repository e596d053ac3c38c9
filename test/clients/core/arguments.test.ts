import { ArgumentError, createAuth0Client } from "@session-clients/auth0";
import { createCloudflareAccessClient } from "@session-clients/cloudflare-access";
import vm from "node:vm";
import { describe, expect, test } from "vitest";
import * as core from "../../../src/core/errors.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { recording } from "../../support/recording.ts";

/** What JSON would drop, change or read another way than it was checked. */
class Narrowed {
  get session_id() {
    return "s";
  }
}
const flipping = () => {
  let reads = 0;
  return Object.defineProperty({}, "session_id", {
    enumerable: true,
    get: () => (reads++ === 0 ? "s" : undefined),
  });
};
const hidden = Object.defineProperty({}, "session_id", { value: "s", enumerable: false });
const NOT_PLAIN: [what: string, make: () => unknown][] = [
  ["undefined in it", () => ({ session_id: undefined })],
  ["a class with an accessor", () => new Narrowed()],
  ["an instance", () => Object.assign(new (class Body {})(), { session_id: "s" })],
  ["a Map", () => new Map([["session_id", "s"]])],
  ["URLSearchParams", () => new URLSearchParams({ session_id: "s" })],
  ["a function", () => Object.assign(() => {}, { session_id: "s" })],
  ["a symbol", () => ({ [Symbol("session_id")]: "s" })],
  ["a function in it", () => ({ session_id: () => "s" })],
  ["a symbol in it", () => ({ session_id: Symbol("s") })],
  ["what is inherited", () => Object.create({ session_id: "s" })],
  ["what is hidden", () => hidden],
  ["a getter that flips", flipping],
  ["a proxy", () => new Proxy({ session_id: "s" }, {})],
  ["a proxy in it", () => ({ session_id: new Proxy([], {}) })],
  ["a Date", () => new Date(0)],
  ["a Date in it", () => ({ session_id: new Date(0) })],
  ["a boxed text in it", () => ({ session_id: Object("s") as unknown })],
  ["toJSON", () => ({ toJSON: () => ({}) })],
  ["NaN in it", () => ({ session_id: NaN })],
  ["a bigint in it", () => ({ session_id: 1n })],
  ["a list", () => [{ session_id: "s" }]],
  ["a text", () => "s"],
  ["null", () => null],
  ["nothing", () => undefined],
  ["an unknown property", () => ({ sessionId: "s" })],
];

function tenant() {
  const server = recording(() => new Response(null, { status: 202 }));
  const { fetch } = server;
  return { server, auth0: createAuth0Client({ domain: "a.example", token: "fake", fetch }) };
}

describe("a body that could reach further than it says is refused:", () => {
  test.each(NOT_PLAIN)("%s", async (_, make) => {
    const { server, auth0 } = tenant();
    const error = await failure(auth0.revokeUserAccess("u", make() as object));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toBeInstanceOf(TypeError);
    expect(server.lines).toEqual([]);
  });

  test("deep in it, and in lists", async () => {
    const { server, auth0 } = tenant();
    const holes: string[] = ["a"];
    holes.length = 3;
    const extra = Object.assign(["a"], { more: "b" });
    class Ids extends Array<string> {
      toJSON() {
        return ["everything"];
      }
    }
    const shifted = Object.assign(["a", , "c"], { more: "x" });
    const hidden = Object.defineProperty(["a"], "map", { value: () => ["other"] });
    const marked = Object.assign(["a"], { [Symbol("more")]: 1 });
    for (const ids of [
      ...[holes, extra, shifted, hidden, marked, Ids.of("a")],
      ...[[undefined], [() => {}], new Proxy(["a"], {})],
    ]) {
      const error = await failure(auth0.revokeRefreshTokens({ ids } as never));
      expect(error).toBeInstanceOf(ArgumentError);
    }
    const metadata = { a: { b: { c: undefined } } };
    const change = { session_metadata: metadata } as never;
    expect(await failure(auth0.updateSession("s", change))).toMatchObject({ argument: "c" });
    expect(server.lines).toEqual([]);
  });
});

test.each([
  ["of another realm", vm.runInNewContext('({ session_id: "s" })') as object],
  ["without a prototype", Object.assign(Object.create(null) as object, { session_id: "s" })],
  ["frozen", Object.freeze({ session_id: "s" })],
])("a plain object %s is sent as it is", async (_, body) => {
  const { server, auth0 } = tenant();
  await auth0.revokeUserAccess("u", body);
  expect(await server.requests[0]!.text()).toBe('{"session_id":"s"}');
});

describe("a query that could list more than it says is refused:", () => {
  test.each<[string, unknown, string]>([
    ["an unknown key", { mail: "a@example.com" }, "mail"],
    ["a filter that is undefined", { email: undefined }, "email"],
    ["a filter that is null", { email: null }, "email"],
    ["a filter that is empty", { email: "" }, "email"],
    ["what is inherited", Object.create({ email: "a@example.com" }), "the query"],
    ["an accessor", flipping(), "the query"],
    ["a proxy", new Proxy({ email: "a@example.com" }, {}), "the query"],
    ["URLSearchParams", new URLSearchParams({ email: "a@example.com" }), "the query"],
    ["a Map", new Map([["email", "a@example.com"]]), "the query"],
    ["a text", "a@example.com", "the query"],
    ["null", null, "the query"],
    ["a list", ["a@example.com"], "the query"],
  ])("%s", async (_, query, argument) => {
    const server = recording(() => Response.json({}));
    const { fetch } = server;
    const access = createCloudflareAccessClient({ accountId: "a", token: "fake", fetch });
    const given = query as { email: string };
    expect(await failure(access.listUsers(given))).toMatchObject({
      name: "ArgumentError",
      argument,
    });
    const { items, error } = await collect(access.allUsers(given));
    expect(items).toEqual([]);
    expect(error).toMatchObject({ name: "ArgumentError", argument });
    expect(server.lines).toEqual([]);
  });

  test("what pages or forms a list may be undefined, and a cursor nothing", async () => {
    const server = recording(() => Response.json({ sessions: [] }));
    const { fetch } = server;
    const auth0 = createAuth0Client({ domain: "a.example", token: "fake", fetch });
    for (const from of [undefined, null, ""]) {
      await auth0.listUserSessions("u", { from, take: undefined, include_totals: undefined });
      await collect(auth0.allUserSessions("u", { from }));
    }
    expect(new Set(server.lines)).toEqual(
      new Set(["GET /api/v2/users/u/sessions?include_totals=true"]),
    );
  });
});

test("a query or option that is changed after the call changes nothing", async () => {
  const server = recording((_, index) =>
    Response.json({ refresh_tokens: [{ id: `t${index}` }], next: index ? undefined : "c" }),
  );
  const { fetch } = server;
  const auth0 = createAuth0Client({ domain: "a.example", token: "fake", fetch });
  const query = { user_id: "u" };
  const options = { headers: { "x-a": "1" } };
  const walk = auth0.allRefreshTokens(query, options);
  query.user_id = "somebody-else";
  options.headers["x-a"] = "2";
  expect((await collect(walk)).items).toHaveLength(2);
  expect(server.lines.every((line) => line.includes("user_id=u"))).toBe(true);
  expect(server.requests.map(({ headers }) => headers.get("x-a"))).toEqual(["1", "1"]);
});

test.each<[string, () => unknown, string]>([
  [
    "without a token",
    () => createAuth0Client({ domain: "a.example" } as never),
    "token is missing",
  ],
  [
    "without /api/v2",
    () => createAuth0Client({ baseUrl: "https://a.example", token: "fake" }),
    "baseUrl must end with /api/v2",
  ],
  [
    "with an unknown option",
    () => createAuth0Client({ domain: "a.example", token: "fake", timeout: 5 } as never),
    "timeout is no option",
  ],
])("a factory %s throws what to mend", (_, make, message) => {
  expect(make).toThrow(ArgumentError);
  expect(make).toThrow(message);
});

test("errors are known across two copies of core, and never for one of another class", async () => {
  const copy = (await import("../../../src/core/errors.ts?copy" as string)) as typeof core;
  expect(copy.ApiError).not.toBe(core.ApiError);
  const details = { provider: "p", operation: "o" };
  const error = new copy.ApiError("m", { ...details, status: 404, body: {} });
  expect(error).toBeInstanceOf(core.ApiError);
  expect(error).not.toBeInstanceOf(core.NetworkError);
  expect(core.isAnswerOf("p", () => true, error, 404)).toBe(true);
  expect(new copy.ArgumentError("a", "is missing")).toBeInstanceOf(core.ArgumentError);
  class Mine extends core.ApiError {}
  expect(error).not.toBeInstanceOf(Mine);
  expect(new Mine("m", details)).toBeInstanceOf(core.ApiError);
  for (const other of [undefined, null, "ApiError", { name: "ApiError" }, new Error("m")]) {
    expect(other).not.toBeInstanceOf(core.ApiError);
    expect(other).not.toBeInstanceOf(core.ArgumentError);
  }
});
