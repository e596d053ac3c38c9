import {
  ArgumentError,
  bearer,
  createApi,
  type Operations,
  type Vendor,
} from "@session-clients/core";
import { expect, expectTypeOf, test } from "vitest";
import { operationRows } from "../../../scripts/lib/operation-rows.ts";
import { failure } from "../../support/failure.ts";
import { inTurn } from "../../support/recording.ts";

interface Login {
  id: string;
}
interface paths {
  "/logins": {
    get: {
      parameters: {
        query?: { user?: string; after?: string | null; limit?: number };
        path?: never;
      };
      responses: { 200: { content: { "application/json": Login[] } } };
    };
    post: {
      parameters: { query?: never; path?: never };
      requestBody: { content: { "application/x-www-form-urlencoded": { user: string } } };
      responses: { 200: { content: { "application/json": { token: string } } } };
    };
    patch: {
      parameters: { query?: never; path?: never };
      requestBody: { content: { "application/json": { id: string; open: boolean }[] } };
      responses: { 200: { content: { "application/json": Login[] } } };
    };
    delete: {
      parameters: { query: { id: string[]; tag?: string[] }; path?: never };
      responses: { 200: { content: { "application/json": Login[] } } };
    };
  };
}

const text = { type: "string" };
const json = (schema: object) => ({ content: { "application/json": { schema } } });

/** A document as Redocly bundles it. */
const document = (change: object = {}) => ({
  "x-permission-words": { noun: "right", needed: "all" },
  paths: {
    "/logins": {
      get: {
        operationId: "listLogins",
        "x-permission": ["see", "list"],
        parameters: [
          { name: "user", in: "query", "x-role": "filter", schema: text },
          { name: "after", in: "query", "x-role": "cursor", schema: text },
          { name: "fields", in: "query", "x-role": "form", schema: text },
          { name: "limit", in: "query", schema: { type: "integer" } },
          { name: "order", in: "query", schema: { type: "string", enum: ["up", "down"] } },
        ],
        responses: { 200: json({ type: "array", items: { type: "object" } }) },
      },
      post: {
        operationId: "addLogin",
        "x-permission": "none",
        "x-repeatable": "A login that is there already is answered with the same token.",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded": {
              schema: { type: "object", additionalProperties: false, properties: { user: text } },
            },
          },
        },
        responses: {
          200: json({
            type: "object",
            required: ["token"],
            properties: { token: { type: "string", format: "password" } },
          }),
        },
        ...change,
      },
      patch: {
        operationId: "updateLogins",
        "x-permission": "none",
        requestBody: {
          required: true,
          ...json({
            type: "array",
            items: {
              type: "object",
              required: ["id", "open"],
              properties: { id: text, open: { type: "boolean" } },
            },
          }),
        },
        responses: { 200: json({ type: "array", items: { type: "object" } }) },
      },
      delete: {
        operationId: "deleteLogins",
        "x-permission": "none",
        parameters: [
          { name: "id", in: "query", required: true, schema: { type: "array", items: text } },
          { name: "tag", in: "query", schema: { type: "array", items: text } },
        ],
        responses: { 200: json({ type: "array", items: { type: "object" } }) },
      },
    },
  },
});

test("a row says what the spec says of an operation", () => {
  expect(operationRows(document())).toEqual({
    "GET /logins": {
      operationId: "listLogins",
      needs: "the rights see and list",
      is: "objects",
      query: { user: "filter", after: "cursor", fields: "form", limit: "shown", order: "shown" },
    },
    "POST /logins": {
      operationId: "addLogin",
      holds: { token: "string" },
      isSecret: true,
      isRepeatable: true,
      body: { isForm: true, isRequired: true, properties: { user: "string" } },
    },
    "PATCH /logins": {
      operationId: "updateLogins",
      is: "objects",
      body: {
        isRequired: true,
        isList: true,
        properties: { id: "string", open: "boolean" },
        variants: [["id", "open"]],
      },
    },
    "DELETE /logins": {
      operationId: "deleteLogins",
      is: "objects",
      query: { id: "requiredList", tag: "list" },
    },
  });
});

test("x-secret marks a success that may hold a secret without describing it", () => {
  const row = (change: object) => {
    const responses = {
      200: json({ type: "object", required: ["user"], properties: { user: text } }),
    };
    return operationRows(document({ responses, ...change }))["POST /logins"];
  };
  expect(row({})).not.toHaveProperty("isSecret");
  expect(row({ "x-secret": "Older servers send hashes." })).toHaveProperty("isSecret", true);
});

test("a success that requires nothing asks for x-success, which stands in for what is required", () => {
  const responses = {
    200: json({ type: "object", properties: { ok: { type: "boolean" }, done: { const: true } } }),
  };
  expect(() => operationRows(document({ responses }))).toThrow(
    "addLogin: its success requires no property; add x-success",
  );
  const rows = operationRows(document({ responses, "x-success": ["ok", "done"] }));
  expect(rows["POST /logins"]).toMatchObject({
    holds: { ok: "boolean", done: { const: true } },
  });
});

test("a success that may hold a secret is told at any depth, and each schema is looked at once", () => {
  const identity = {
    type: "object",
    properties: { token: { type: "string", format: "password" } },
  };
  const user: any = {
    type: "object",
    properties: { identities: { type: "array", items: identity } },
  };
  user.properties.manager = user;
  for (const schema of [
    {
      oneOf: [
        { type: "array", items: user },
        { type: "object", required: ["users"] },
      ],
    },
    { type: "object", required: ["user"], properties: { user: { allOf: [user] } } },
  ]) {
    const responses = { 200: json(schema) };
    expect(operationRows(document({ responses }))["POST /logins"]).toMatchObject({
      isSecret: true,
    });
  }
});

test("an operation counts against a rate limit that the root names", () => {
  const named = { "x-rate-limit": "write-logins" };
  expect(() => operationRows(document(named))).toThrow(
    "addLogin: its x-rate-limit write-logins is not among the x-rate-limits of openapi.yaml ()",
  );
  const limits = { "x-rate-limits": { "write-logins": "20 at once, then 200 a minute" } };
  const rows = operationRows({ ...document(named), ...limits });
  expect(rows["POST /logins"]).toMatchObject({ rateLimit: "write-logins" });
  expect(rows["GET /logins"]).not.toHaveProperty("rateLimit");
});

test("a success that may be an object or a list is told by the items of the list", () => {
  const page = { type: "object", required: ["ok"], properties: { ok: { type: "boolean" } } };
  const responses = { 200: json({ oneOf: [page, { type: "array", items: page }] }) };
  expect(operationRows(document({ responses }))["POST /logins"]).toMatchObject({
    is: ["object", "objects"],
    holds: { ok: "boolean" },
  });
});

test("a query parameter that takes text asks for x-role", () => {
  const parameters = [{ name: "name", in: "query", schema: text }];
  expect(() => operationRows(document({ parameters }))).toThrow(
    "addLogin: its query parameter name takes text; add x-role to it, one of filter, cursor, form",
  );
});

const vendor: Vendor = {
  name: "made-up",
  agent: "made-up/1",
  operations: operationRows(document()) as unknown as Operations,
  isError: ({ reason }) => typeof reason === "string",
  errorText: ({ reason }) => (typeof reason === "string" ? reason : undefined),
};

function client(...responses: Response[]) {
  const server = inTurn(...responses);
  const clock = {
    now: () => 0,
    after: (_: number, run: () => void) => (queueMicrotask(run), () => {}),
    random: () => 0,
  };
  const api = createApi<paths>(vendor, "https://made-up.example", bearer("token", "fake"), {
    fetch: server.fetch,
    clock,
    timeoutMs: 0,
  });
  return { api, server };
}

test("a bare JSON array is a body like any other", async () => {
  const { api, server } = client(Response.json([{ id: "a" }]), Response.json([]));
  const logins = await api.GET("/logins", { params: { query: { user: "u" } } });
  expectTypeOf(logins).toEqualTypeOf<Login[]>();
  expect(logins).toEqual([{ id: "a" }]);
  expect(await api.GET("/logins", {})).toEqual([]);
  expect(server.lines).toEqual(["GET /logins?user=u", "GET /logins"]);
});

test("a filter that is empty is refused; what pages may be nothing, and a cursor of nothing is left out", async () => {
  const nothing = [undefined, null, ""] as const;
  for (const user of nothing) {
    const { api, server } = client();
    const query = { user: user as string };
    const error = await failure(api.GET("/logins", { params: { query } }));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({
      argument: "user",
      message: "user must not be empty: leave it out to list all",
    });
    expect(server.lines).toEqual([]);
  }
  for (const after of nothing) {
    const { api, server } = client(Response.json([]));
    await api.GET("/logins", { params: { query: { after, limit: undefined } } });
    expect(server.lines).toEqual(["GET /logins"]);
  }
  const { api, server } = client();
  const query = { usr: "u" } as {};
  expect(await failure(api.GET("/logins", { params: { query } }))).toMatchObject({
    argument: "usr",
    message: "usr is no query parameter of listLogins; there are user, after, fields, limit, order",
  });
  expect(server.lines).toEqual([]);
});

test.each([{}, { logins: [] }, null, "[]", [[1]]])("%j is no list of logins", async (body) => {
  const { api } = client(Response.json(body));
  expect(await failure(api.GET("/logins", {}))).toMatchObject({
    name: "ApiError",
    message:
      "listLogins: made-up answered HTTP 200 with a body that is not a JSON array of objects",
  });
});

test("a form is sent as one, and again where the spec says that it may be repeated", async () => {
  const { api, server } = client(
    new Response(null, { status: 503 }),
    Response.json({ token: "t" }),
  );
  expect(await api.POST("/logins", { body: { user: "a&b c" } })).toEqual({ token: "t" });
  expect(server.lines).toEqual(["POST /logins", "POST /logins"]);
  for (const request of server.requests) {
    expect(request.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(await request.text()).toBe("user=a%26b+c");
  }
});

test("a list in the query repeats its key; one that is empty is refused, since it would name all", async () => {
  const { api, server } = client(Response.json([]), Response.json([]));
  await api.DELETE("/logins", { params: { query: { id: ["a&b", "c"] } } });
  await api.DELETE("/logins", { params: { query: { id: ["a"], tag: ["t,u", "v"] } } });
  const sent = ["DELETE /logins?id=a%26b&id=c", "DELETE /logins?id=a&tag=t%2Cu&tag=v"];
  expect(server.lines).toEqual(sent);
  const wrong: [argument: string, query: unknown][] = [
    ...[undefined, {}, { id: undefined }, { id: null }, { id: [] }, { id: "a" }, { id: ["a", ""] }],
    ...[{ id: [1] }, { id: [["a"]] }, { id: ["\uD800"] }, { id: [undefined] }],
  ].map((query) => ["id", query]);
  for (const tag of [undefined, null, "", "t", []]) {
    wrong.push(["tag", { id: ["a"], tag }]);
  }
  for (const [argument, query] of wrong) {
    const error = await failure(api.DELETE("/logins", { params: { query: query as never } }));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.argument).toMatch(new RegExp(`^${argument}\\b`));
  }
  expect(server.lines).toEqual(sent);
});

test("a list is a body, in which each object is read like a body of its own", async () => {
  const { api, server } = client(Response.json([]));
  const body = [{ id: "a", open: false }];
  await api.PATCH("/logins", { body });
  expect(await server.requests[0]!.text()).toBe(JSON.stringify(body));
  const [whole] = body;
  for (const wrong of [
    ...[undefined, null, {}, "[]", []],
    ...[[undefined], [null], [{}], [{ id: "a" }], [{ id: "", open: true }]],
    ...[[{ id: "a", open: undefined }], [{ id: "a", open: "no" }], [{ ...whole, more: 1 }]],
    ...[Object.assign([whole], { more: 1 }), new Proxy([whole], {})],
  ]) {
    expect(await failure(api.PATCH("/logins", { body: wrong as never }))).toBeInstanceOf(
      ArgumentError,
    );
  }
  expect(server.requests).toHaveLength(1);
});
