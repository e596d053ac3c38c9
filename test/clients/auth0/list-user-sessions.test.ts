import {
  ArgumentError,
  createAuth0Client,
  type Auth0ClientOptions,
  type UserSessionsQuery,
} from "@session-clients/auth0";
import { describe, expect, test } from "vitest";
import { examples } from "../../../generated/auth0.examples.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { always, type Recording } from "../../support/recording.ts";

const { documented, bareArray, ...others } = examples.listUserSessions[200];

const client = (
  { fetch }: Pick<Recording, "fetch">,
  token: Auth0ClientOptions["token"] = "fake-token",
) => createAuth0Client({ domain: "acme.eu.auth0.com", token: token!, fetch, retry: false });

test("the documented page comes back field by field", async () => {
  const server = always(documented);
  const page = await client(server).listUserSessions("auth0|u");
  expect(page).toEqual(documented);
  // Copied from the vendor's page, so that a wrong example in the spec does not agree with itself.
  expect(page).toEqual({
    sessions: [
      {
        id: "<string>",
        user_id: "<string>",
        created_at: "2023-11-07T05:31:56Z",
        updated_at: "2023-11-07T05:31:56Z",
        authenticated_at: "2023-11-07T05:31:56Z",
        idle_expires_at: "2023-11-07T05:31:56Z",
        expires_at: "2023-11-07T05:31:56Z",
        last_interacted_at: "2023-11-07T05:31:56Z",
        device: {
          initial_user_agent: "<string>",
          initial_ip: "<string>",
          initial_asn: "<string>",
          last_user_agent: "<string>",
          last_ip: "<string>",
          last_asn: "<string>",
        },
        clients: [{ client_id: "<string>" }],
        authentication: {
          methods: [{ name: "<string>", timestamp: "2023-11-07T05:31:56Z", type: "<string>" }],
        },
        cookie: { mode: "non-persistent" },
        session_metadata: {},
      },
    ],
    next: "<string>",
  });
});

test.each(Object.entries(others))("the page %s comes back as it is", async (_, page) => {
  expect(await client(always(page)).listUserSessions("auth0|u")).toEqual(page);
});

describe("an answer in the form of an array", () => {
  const tokens = examples.listUserRefreshTokens[200].bareArray;

  test("that comes unasked is one page without a next", async () => {
    const page = await client(always(bareArray)).listUserSessions("u");
    expect(page).toEqual({ sessions: bareArray });
    expect(await client(always(tokens)).listUserRefreshTokens("u")).toEqual({ tokens });
    expect(await client(always([])).listUserSessions("u")).toEqual({ sessions: [] });
  });

  test("that was asked for comes as it is, also where Auth0 sends the object", async () => {
    const query = { include_totals: false } as const;
    expect(await client(always(bareArray)).listUserSessions("u", query)).toEqual(bareArray);
    expect(await client(always(documented)).listUserSessions("u", query)).toEqual(
      documented.sessions,
    );
    expect(await client(always(tokens)).listUserRefreshTokens("u", query)).toEqual(tokens);
  });

  test("ends a walk after its one page; that a walk asks for it does not compile", async () => {
    const sessions = await collect(client(always(bareArray)).allUserSessions("u"));
    expect(sessions).toEqual({ items: bareArray });
    const server = always(tokens);
    // @ts-expect-error A walk of arrays has no cursor, so it would end with the first page.
    const walk = client(server).allUserRefreshTokens("u", { include_totals: false });
    expect(await collect(walk.pages())).toEqual({ items: [{ tokens }] });
    expect(server.lines).toHaveLength(1);
  });

  test.each([[[1]], [["a"]], [[null]], [[[]]]])("is refused with %j in it", async (array) => {
    const error = await failure(client(always(array)).listUserSessions("u"));
    expect(error).toMatchObject({ name: "ApiError", status: 200, body: JSON.stringify(array) });
  });

  test("is refused where only an object is documented", async () => {
    const auth0 = client(always([]));
    expect(await failure(auth0.listRefreshTokens({ user_id: "u" }))).toMatchObject({
      name: "ApiError",
      message: expect.stringContaining("a body that is not a JSON object"),
    });
  });
});

test("the token is the bearer of the request, which goes to the tenant", async () => {
  const server = always(documented);
  await client(server).listUserSessions("auth0|u");
  const { url, headers } = server.requests[0]!;
  expect(new URL(url).origin).toBe("https://acme.eu.auth0.com");
  expect(headers.get("authorization")).toBe("Bearer fake-token");
});

test("a token from a function is asked for with every call, and a slow one once for all at the same time", async () => {
  const server = always(documented);
  let calls = 0;
  const auth0 = client(server, async () => `fake-${++calls}`);
  await Promise.all(Array.from({ length: 3 }, () => auth0.listUserSessions("u")));
  await auth0.listUserSessions("u");
  expect(server.requests.map(({ headers }) => headers.get("authorization"))).toEqual([
    "Bearer fake-1",
    "Bearer fake-1",
    "Bearer fake-1",
    "Bearer fake-2",
  ]);
});

test.each<[UserSessionsQuery | undefined, string]>([
  [undefined, "GET /api/v2/users/auth0%7Cu/sessions?include_totals=true"],
  [{}, "GET /api/v2/users/auth0%7Cu/sessions?include_totals=true"],
  [
    { take: 1, from: "c 1" },
    "GET /api/v2/users/auth0%7Cu/sessions?take=1&from=c%201&include_totals=true",
  ],
  [{ take: 100 }, "GET /api/v2/users/auth0%7Cu/sessions?take=100&include_totals=true"],
  [{ include_totals: true }, "GET /api/v2/users/auth0%7Cu/sessions?include_totals=true"],
  [{ include_totals: undefined }, "GET /api/v2/users/auth0%7Cu/sessions?include_totals=true"],
  [{ include_totals: false }, "GET /api/v2/users/auth0%7Cu/sessions?include_totals=false"],
  [
    { from: "a&b=c+d é%/?#" },
    "GET /api/v2/users/auth0%7Cu/sessions?from=a%26b%3Dc%2Bd%20%C3%A9%25%2F%3F%23&include_totals=true",
  ],
  [
    { from: undefined, take: undefined },
    "GET /api/v2/users/auth0%7Cu/sessions?include_totals=true",
  ],
  [{ from: null }, "GET /api/v2/users/auth0%7Cu/sessions?include_totals=true"],
  [{ from: "" }, "GET /api/v2/users/auth0%7Cu/sessions?include_totals=true"],
])("%j is sent as %s", async (query, line) => {
  const server = always(documented);
  await client(server).listUserSessions("auth0|u", query);
  expect(server.lines).toEqual([line]);
});

test.each([0, 101, 1.5, NaN, -1, Infinity, "5", null, true, [5]])(
  "take %j is refused before a request",
  async (take) => {
    const server = always(documented);
    const query = { take: take as number };
    const auth0 = client(server);
    const error = await failure(auth0.listUserSessions("auth0|u", query));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({ argument: "take" });
    expect(error.message).toMatch(/take.*1.*100/);
    const walked = await failure(
      auth0.allUserSessions("auth0|u", query)[Symbol.asyncIterator]().next(),
    );
    expect(walked).toBeInstanceOf(ArgumentError);
    expect(server.lines).toEqual([]);
  },
);

test("a cursor that cannot be encoded is refused before a request", async () => {
  const server = always(documented);
  const error = await failure(client(server).listUserSessions("u", { from: "a\ud800" }));
  expect(error).toBeInstanceOf(ArgumentError);
  expect(error).toMatchObject({ argument: "from" });
  expect(error.message).toContain("from");
  expect(server.lines).toEqual([]);
});

describe("domain", () => {
  const at = (domain: unknown, options: object = {}) =>
    createAuth0Client({ domain, token: "fake-token", ...options } as never);

  test.each([
    ["acme.eu.auth0.com", "https://acme.eu.auth0.com/api/v2/users/u/sessions?include_totals=true"],
    ["ACME.auth0.com", "https://acme.auth0.com/api/v2/users/u/sessions?include_totals=true"],
    [
      "login.acme-corp.example",
      "https://login.acme-corp.example/api/v2/users/u/sessions?include_totals=true",
    ],
  ])("%s is the host of the requests", async (domain, url) => {
    const server = always(documented);
    await at(domain, { fetch: server.fetch }).listUserSessions("u");
    expect(server.requests[0]!.url).toBe(url);
  });

  test.each([
    "https://acme.auth0.com",
    "acme.auth0.com/",
    "acme.auth0.com/api/v2",
    "acme",
    "user@acme.auth0.com",
    "planted:password@acme.auth0.com",
    "acme.auth0.com?x",
    "acme.auth0.com#x",
    "acme.auth0.com\\x",
    "acme.auth0.com\n",
    " acme.auth0.com",
    "acme..auth0.com",
    ".auth0.com",
    "acme.auth0.com.",
    "acme.auth0.com:443/x",
    "{TENANT}.auth0.com",
    "%7BTENANT%7D.auth0.com",
    "",
    " ",
    null,
    7,
    {},
  ])("%j is refused", (domain) => {
    expect(() => at(domain)).toThrow(ArgumentError);
    expect(() => at(domain)).toThrow(/domain/);
    expect(() => at(domain)).not.toThrow(/planted/);
  });

  test("or baseUrl must be given", () => {
    expect(() => at(undefined)).toThrow(/domain/);
  });
});

describe("baseUrl", () => {
  const at = (baseUrl: string) => createAuth0Client({ baseUrl, token: "fake-token" });

  test.each([
    "https://acme.eu.auth0.com",
    "https://acme.eu.auth0.com/api",
    "https://acme.eu.auth0.com/v2",
    "https://acme.eu.auth0.com/api/v2/users",
    "https://acme.eu.auth0.com/api/v1",
  ])("%s is refused: it does not end with /api/v2", (baseUrl) => {
    expect(() => at(baseUrl)).toThrow(ArgumentError);
    expect(() => at(baseUrl)).toThrow(/^baseUrl must end with \/api\/v2/);
  });

  test.each(["https://p.example/api/v2", "https://p.example/acme/api/v2/"])(
    "%s is taken",
    (baseUrl) => {
      expect(at(baseUrl)).toBeTypeOf("object");
    },
  );

  test("and a domain are refused", () => {
    const both = { baseUrl: "https://p.example/api/v2", domain: "acme.auth0.com", token: "fake" };
    expect(() => createAuth0Client(both as never)).toThrow("baseUrl excludes domain");
  });
});

test("both a token and client credentials are refused", () => {
  const both = { domain: "acme.auth0.com", token: "fake", clientId: "fake", clientSecret: "fake" };
  expect(() => createAuth0Client(both as never)).toThrow(
    "token excludes clientId, clientSecret and audience",
  );
});

test.each([
  ["401", "expiredToken", "Expired token received for JSON Web Token validation"],
  [
    "403",
    "insufficientScope",
    "Insufficient scope, expected any of: read:sessions (the call needs the scope read:sessions)",
  ],
  ["404", "inexistentUser", "The user does not exist."],
  ["400", "expiredCheckpoint", "has expired or is invalid"],
  ["429", "globalLimit", "Global limit has been reached"],
  ["429", "withoutMessage", "Too Many Requests"],
] as const)("the %s example %s is an error with its text", async (status, name, text) => {
  const body = (examples.listUserSessions[status] as Record<string, object>)[name]!;
  const error = await failure(
    client(always(body, { status: Number(status) })).listUserSessions("u"),
  );
  expect(error).toMatchObject({
    name: "ApiError",
    provider: "auth0",
    status: Number(status),
    body,
  });
  expect(error.message).toContain(text);
  expect(error.message.includes("needs")).toBe(status === "403");
});
