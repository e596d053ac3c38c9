import { ArgumentError } from "@session-clients/auth0";
import { describe, expect, test } from "vitest";
import { examples } from "../../../generated/auth0.examples.ts";
import { failure } from "../../support/failure.ts";
import { auth0Client } from "../../support/auth0.ts";
import { operations } from "../../support/operations.ts";
import { always, recording } from "../../support/recording.ts";

const auth0Operations = operations.filter(({ provider }) => provider === "auth0");
const writes = auth0Operations.filter(({ row }) => row.mayBeEmpty);

describe.each(writes.map((entry) => [entry.operation, entry] as const))("%s", (_, entry) => {
  const { run, ids } = entry;

  test.each([
    ["202 without a body", () => new Response(null, { status: 202 })],
    [
      "202 with an empty text",
      () => new Response("", { status: 202, headers: { "content-type": "application/json" } }),
    ],
    ["200", () => new Response(null, { status: 200 })],
    ["204", () => new Response(null, { status: 204 })],
  ])("is done with %s", async (_, answer) => {
    const server = recording(answer);
    await expect(run(ids, { fetch: server.fetch })).resolves.toBeUndefined();
    expect(server.lines).toHaveLength(1);
  });
});

test.each([
  ["deleteSession", { statusCode: 404, error: "Not Found", message: "no" }, undefined, 2],
  ["deleteRefreshToken", { statusCode: 404, error: "Not Found", message: "no" }, undefined, 2],
  ["deleteSession", {}, 404, 2],
  ["deleteRefreshToken", "a page of a proxy", 404, 2],
  // What was added since the first attempt would be deleted, too.
  ["deleteUserSessions", { statusCode: 404, error: "Not Found", message: "no" }, 503, 1],
  ["deleteUserRefreshTokens", { statusCode: 404, error: "Not Found", message: "no" }, 503, 1],
] as const)(
  "after a 503 a 404 of %s with %j gives %s",
  async (operation, body, status, requests) => {
    const { run, ids } = auth0Operations.find((entry) => entry.operation === operation)!;
    const clock = {
      now: Date.now,
      random: () => 0,
      after: (_: number, go: () => void) => (go(), () => {}),
    };
    const server = recording((_, index) =>
      Response.json(index ? body : { statusCode: 404, error: "Not Found", message: "no" }, {
        status: index ? 404 : 503,
      }),
    );
    const outcome = await run(ids, { fetch: server.fetch, clock, timeoutMs: 0, retry: {} }).then(
      () => undefined,
      (error: { status: number }) => error.status,
    );
    expect(outcome).toBe(status);
    expect(server.lines).toHaveLength(requests);
  },
);

test.each([
  ["getSession", "documented"],
  ["updateSession", "documented"],
  ["getRefreshToken", "documented"],
  ["updateRefreshToken", "documented"],
] as const)("the example of %s comes back as it is", async (operation, name) => {
  const body = examples[operation][200][name];
  const { run, ids } = auth0Operations.find((entry) => entry.operation === operation)!;
  expect(await run(ids, { fetch: always(body).fetch })).toEqual(body);
});

test.each([
  ["listUserRefreshTokens", examples.listUserRefreshTokens[200]],
  ["listRefreshTokens", examples.listRefreshTokens[200]],
] as const)("each example page of %s comes back as it is", async (operation, pages) => {
  const { run, ids } = auth0Operations.find((entry) => entry.operation === operation)!;
  const objects = Object.entries(pages).filter(([name]) => name !== "bareArray");
  for (const [, page] of objects) {
    expect(await run(ids, { fetch: always(page).fetch })).toEqual(page);
  }
});

test("each list of refresh tokens is walked by its own key", async () => {
  const page = (key: string, id: string, next?: string) => Response.json({ [key]: [{ id }], next });
  const two = (key: string) =>
    recording((_, index) => (index ? page(key, "b") : page(key, "a", "c1")));
  const ofUser = two("tokens");
  const ids: (string | undefined)[] = [];
  for await (const { id } of auth0Client({ fetch: ofUser.fetch }).allUserRefreshTokens("auth0|u")) {
    ids.push(id);
  }
  const all = two("refresh_tokens");
  const query = { user_id: "auth0|u", client_id: "c", take: 1 };
  for await (const { id } of auth0Client({ fetch: all.fetch }).allRefreshTokens(query)) {
    ids.push(id);
  }
  expect(ids).toEqual(["a", "b", "a", "b"]);
  expect([...ofUser.lines, ...all.lines]).toEqual([
    "GET /api/v2/users/auth0%7Cu/refresh-tokens?include_totals=true",
    "GET /api/v2/users/auth0%7Cu/refresh-tokens?from=c1&include_totals=true",
    "GET /api/v2/refresh-tokens?user_id=auth0%7Cu&client_id=c&take=1",
    "GET /api/v2/refresh-tokens?user_id=auth0%7Cu&client_id=c&take=1&from=c1",
  ]);
});

test.each([0, 101, 1.5, "5"])("a take of %j is refused by each list", async (take) => {
  const server = always({});
  const auth0 = auth0Client({ fetch: server.fetch });
  const calls = [
    () => auth0.listUserRefreshTokens("u", { take: take as number }),
    () => auth0.listRefreshTokens({ user_id: "u", take: take as number }),
  ];
  for (const call of calls) {
    const error = await failure(call());
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({ argument: "take" });
  }
  expect(server.lines).toEqual([]);
});

describe("bodies", () => {
  const sending = async (call: (auth0: ReturnType<typeof auth0Client>) => Promise<unknown>) => {
    const server = recording(({ method }) =>
      Response.json({ id: "a" }, { status: method === "PATCH" ? 200 : 202 }),
    );
    await call(auth0Client({ fetch: server.fetch }));
    return server.requests[0]!.text();
  };

  test("null and {} clear metadata", async () => {
    expect(await sending((auth0) => auth0.updateSession("s", { session_metadata: null }))).toBe(
      '{"session_metadata":null}',
    );
    expect(await sending((auth0) => auth0.updateSession("s", { session_metadata: {} }))).toBe(
      '{"session_metadata":{}}',
    );
    expect(
      await sending((auth0) => auth0.updateRefreshToken("t", { refresh_token_metadata: null })),
    ).toBe('{"refresh_token_metadata":null}');
  });

  test("revokeUserAccess says what it revokes: all is {}", async () => {
    expect(await sending((auth0) => auth0.revokeUserAccess("u", {}))).toBe("{}");
    const body = { session_id: "s", preserve_refresh_tokens: true };
    expect(await sending((auth0) => auth0.revokeUserAccess("u", body))).toBe(JSON.stringify(body));
  });

  test.each([
    { ids: ["a", "b"] },
    { user_id: "u" },
    { user_id: "u", client_id: "c" },
    { user_id: "u", client_id: "c", audience: "https://api.example" },
  ])("revokeRefreshTokens sends %j", async (body) => {
    expect(await sending((auth0) => auth0.revokeRefreshTokens(body as never))).toBe(
      JSON.stringify(body),
    );
  });

  test("a property that is undefined would widen what is ended, and is refused", async () => {
    const server = always({});
    const auth0 = auth0Client({ fetch: server.fetch });
    const calls = [
      auth0.revokeUserAccess("u", { session_id: undefined }),
      auth0.revokeUserAccess("u", { preserve_refresh_tokens: undefined, session_id: "s" }),
      auth0.revokeRefreshTokens({ user_id: "u", client_id: undefined } as never),
      auth0.revokeRefreshTokens({ user_id: "u", client_id: "c", audience: undefined } as never),
      auth0.updateSession("s", { session_metadata: undefined } as never),
      auth0.updateSession("s", { session_metadata: { note: undefined } } as never),
      auth0.revokeRefreshTokens({ ids: ["t", undefined] } as never),
    ];
    for (const call of calls) {
      const error = await failure(call);
      expect(error).toBeInstanceOf(ArgumentError);
      expect(error.message).toContain("must not be undefined");
    }
    expect(server.lines).toEqual([]);
  });

  test("a body that is missing is refused: {} has to be written", async () => {
    const server = always({});
    const auth0 = auth0Client({ fetch: server.fetch });
    const error = await failure(auth0.revokeUserAccess("u", undefined as never));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).toBe("the body is missing: {} revokes all");
    expect(await failure(auth0.revokeRefreshTokens(undefined as never))).toBeInstanceOf(
      ArgumentError,
    );
    expect(server.lines).toEqual([]);
  });

  test("what JSON would drop or change is refused, at any depth", async () => {
    const server = always({});
    const auth0 = auth0Client({ fetch: server.fetch });
    class Body {
      session_id = "s";
    }
    const bodies = [
      new Body(),
      new Map([["session_id", "s"]]),
      Object.create({ session_id: "s" }),
      Object.defineProperty({}, "session_id", { value: "s" }),
      Object.defineProperty({}, "session_id", { get: () => "s", enumerable: true }),
      new Proxy({ session_id: "s" }, {}),
      { session_id: "s", [Symbol("x")]: 1 },
      { session_id: () => "s" },
      { session_id: new String("s") },
      { session_id: NaN },
      { session_id: { toJSON: () => undefined } },
      { session_id: new Date(0) },
    ];
    for (const body of bodies) {
      expect(await failure(auth0.revokeUserAccess("u", body as never))).toBeInstanceOf(
        ArgumentError,
      );
      const nested = { session_metadata: { body } };
      expect(await failure(auth0.updateSession("s", nested as never))).toBeInstanceOf(
        ArgumentError,
      );
    }
    expect(server.lines).toEqual([]);
  });

  test("a name that the body does not have is refused", async () => {
    const server = always({});
    const auth0 = auth0Client({ fetch: server.fetch });
    const calls = {
      sessionId: auth0.revokeUserAccess("u", { sessionId: "s" } as never),
      userId: auth0.revokeRefreshTokens({ userId: "u" } as never),
      sessionMetadata: auth0.updateSession("s", { sessionMetadata: {} } as never),
    };
    for (const [argument, call] of Object.entries(calls)) {
      expect(await failure(call)).toMatchObject({ name: "ArgumentError", argument });
    }
    expect(server.lines).toEqual([]);
  });

  test("a body that is no object is refused", async () => {
    const server = always({});
    const auth0 = auth0Client({ fetch: server.fetch });
    for (const body of [null, "sess_1", 7, true]) {
      expect(await failure(auth0.revokeUserAccess("u", body as never))).toEqual(
        new ArgumentError("the body", "must be an object"),
      );
    }
    expect(server.lines).toEqual([]);
  });

  test("an update without a property is refused", async () => {
    const server = always({ id: "a" });
    const auth0 = auth0Client({ fetch: server.fetch });
    const calls = [
      auth0.updateSession("s", {} as never),
      auth0.updateRefreshToken("t", {} as never),
      auth0.updateSession("s", undefined as never),
    ];
    for (const call of calls) {
      const error = await failure(call);
      expect(error).toBeInstanceOf(ArgumentError);
      expect(error.message).toBe("the body must have a property to change");
    }
    expect(server.lines).toEqual([]);
  });
});
