import { ArgumentError, createAuth0Client, isAuth0Error } from "@session-clients/auth0";
import { describe, expect, test } from "vitest";
import { examples } from "../../../generated/auth0.examples.ts";
import { failure } from "../../support/failure.ts";
import { always, inTurn, recording, type Recording } from "../../support/recording.ts";
import { shown } from "../../support/shown.ts";

const client = ({ fetch }: Recording, hooks: object = {}) =>
  createAuth0Client({ domain: "acme.eu.auth0.com", token: "fake-token", fetch, ...hooks });

const { documented } = examples.getUser[200];

test("listUsersByEmail asks for the whole address, as it is written, and gives everyone who has it", async () => {
  const users = examples.listUsersByEmail[200].documented;
  const server = always(users);
  expect(await client(server).listUsersByEmail({ email: "Ana+x@example.com" })).toEqual(users);
  const fields = "user_id, email";
  await client(server).listUsersByEmail({ email: "a@example.com", fields, include_fields: true });
  expect(server.lines).toEqual([
    "GET /api/v2/users-by-email?email=Ana%2Bx%40example.com",
    "GET /api/v2/users-by-email?email=a%40example.com&fields=user_id%2C%20email&include_fields=true",
  ]);
});

test("listUsersByEmail gives nobody as an empty list", async () => {
  expect(await client(always([])).listUsersByEmail({ email: "a@example.com" })).toEqual([]);
});

test.each([{ users: [] }, [[1]], null, {}])(
  "listUsersByEmail takes %j for no answer",
  async (body) => {
    const call = client(always(body)).listUsersByEmail({ email: "a@example.com" });
    expect(await failure(call)).toMatchObject({ name: "ApiError", status: 200 });
  },
);

test.each([{}, { email: undefined }, { email: "" }, { email: null }, undefined, { mail: "a" }])(
  "listUsersByEmail(%j) is refused: it might list all",
  async (query) => {
    const server = always([]);
    const error = await failure(client(server).listUsersByEmail(query as never));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(server.lines).toEqual([]);
  },
);

test("getUser sends its fields, and gives the user", async () => {
  const server = always(documented);
  const auth0 = client(server);
  expect(await auth0.getUser("auth0|u")).toEqual(documented);
  await auth0.getUser("auth0|u", { fields: "user_id,blocked" });
  await auth0.getUser("auth0|u", { fields: "identities", include_fields: false });
  expect(server.lines).toEqual([
    "GET /api/v2/users/auth0%7Cu",
    "GET /api/v2/users/auth0%7Cu?fields=user_id%2Cblocked",
    "GET /api/v2/users/auth0%7Cu?fields=identities&include_fields=false",
  ]);
});

describe("fields that leave out what identifies a row are refused:", () => {
  type Client = ReturnType<typeof createAuth0Client>;
  const calls: [string, string, (auth0: Client, fields: object) => Promise<unknown>][] = [
    ["getUser", "user_id", (auth0, fields) => auth0.getUser("u", fields)],
    ["listUsers", "user_id", (auth0, fields) => auth0.listUsers(fields)],
    ["allUsers", "user_id", (auth0, fields) => auth0.allUsers(fields).toArray({ max: 1 })],
    ["listLogs", "log_id", (auth0, fields) => auth0.listLogs(fields)],
    [
      "listUsersByEmail",
      "user_id",
      (auth0, fields) => auth0.listUsersByEmail({ email: "a", ...fields }),
    ],
    [
      "listDeviceCredentials",
      "id",
      (auth0, fields) => auth0.listDeviceCredentials({ type: "public_key", ...fields }),
    ],
  ];
  test.each(calls)("%s", async (_, id, call) => {
    const server = always({});
    for (const fields of [
      { fields: "email" },
      { fields: `my_${id}` },
      { fields: `email,${id}`, include_fields: false },
    ]) {
      const error = await failure(call(client(server), fields));
      expect(error).toMatchObject({ name: "ArgumentError", argument: "fields" });
      expect(error.message).toBe(`fields must keep ${id}`);
    }
    expect(server.lines).toEqual([]);
  });
});

describe("setUserBlocked", () => {
  test.each([true, false])("sends %j alone, and gives the user", async (blocked) => {
    const server = always({ ...documented, blocked });
    const user = await client(server).setUserBlocked("auth0|u", blocked);
    expect(user).toEqual({ ...documented, blocked });
    expect(server.lines).toEqual(["PATCH /api/v2/users/auth0%7Cu"]);
    expect(await server.requests[0]!.text()).toBe(`{"blocked":${blocked}}`);
  });

  test.each([undefined, null, "true", 1, { blocked: true, email: "a@example.com" }])(
    "refuses %j before any request",
    async (blocked) => {
      const server = always(documented);
      const error = await failure(client(server).setUserBlocked("u", blocked as never));
      expect(error).toMatchObject({ name: "ArgumentError", argument: "blocked" });
      expect(server.lines).toEqual([]);
    },
  );

  test("is not sent again once it may have run, but after a 429", async () => {
    const down = () => new Response(null, { status: 503 });
    const lost = inTurn(down());
    expect(await failure(client(lost).setUserBlocked("u", true))).toMatchObject({
      status: 503,
      mayHaveRun: true,
    });
    const limited = Response.json(examples.setUserBlocked[429].globalLimit, {
      status: 429,
      headers: { "retry-after-ms": "1" },
    });
    const server = inTurn(limited, Response.json(documented));
    await client(server).setUserBlocked("u", true);
    expect(server.lines).toHaveLength(2);
  });

  test("of an unknown user is the vendor's 404", async () => {
    const { inexistentUser } = examples.setUserBlocked[404];
    const error = await failure(
      client(always(inexistentUser, { status: 404 })).setUserBlocked("u", true),
    );
    expect(isAuth0Error(error, 404)).toBe(true);
  });
});

test("invalidateRememberBrowser posts nothing, and takes a 204 for done", async () => {
  const server = recording(() => new Response(null, { status: 204 }));
  expect(await client(server).invalidateRememberBrowser("auth0|u")).toBeUndefined();
  expect(server.lines).toEqual([
    "POST /api/v2/users/auth0%7Cu/multifactor/actions/invalidate-remember-browser",
  ]);
  expect(await server.requests[0]!.text()).toBe("");
});

describe("a token of an identity provider is in no error and no hook:", () => {
  const SECRET = "fake-provider-token-0123456789";
  const user = { identities: [{ access_token: SECRET, refresh_token: SECRET }] };
  type Client = ReturnType<typeof createAuth0Client>;
  const calls: [string, (auth0: Client) => Promise<unknown>, unknown][] = [
    ["getUser", (auth0) => auth0.getUser("u"), user],
    ["setUserBlocked", (auth0) => auth0.setUserBlocked("u", true), user],
    ["listUsers", (auth0) => auth0.listUsers(), { user }],
    ["listUsersByEmail", (auth0) => auth0.listUsersByEmail({ email: "a" }), { user }],
  ];
  test.each(calls)("%s", async (_, call, body) => {
    const text = JSON.stringify(body);
    const broken = [
      () => new Response(text),
      () => new Response(text.slice(0, -1)),
      () => new Response(`${text}{}`),
      () => new Response(text, { status: 206 }),
      () => new Response(text.padEnd(2000)),
    ];
    for (const answer of broken) {
      const told: unknown[] = [];
      const tell = (event: unknown) => told.push(event);
      const auth0 = client(recording(answer), { log: tell, onExchange: tell, onRetry: tell });
      const error = await failure(call(auth0));
      expect(error).toMatchObject({ name: "ApiError", body: undefined });
      expect(shown(error)).not.toContain(SECRET);
      expect(told.length).toBeGreaterThan(0);
      expect(shown(told)).not.toContain(SECRET);
    }
  });
});
