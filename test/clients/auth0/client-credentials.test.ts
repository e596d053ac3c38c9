import { createAuth0Client, isAuth0Error, type Auth0ClientOptions } from "@session-clients/auth0";
import { describe, expect, test } from "vitest";
import { examples } from "../../../generated/auth0.examples.ts";
import { FakeClock } from "../../contract/faults/fake-clock.ts";
import { failure } from "../../support/failure.ts";
import { recording } from "../../support/recording.ts";
import { shown } from "../../support/shown.ts";

const SECRET = "fake-Client-Secret.0123";
const { empty } = examples.listUserSessions[200];
const { expiredToken } = examples.listUserSessions[401];

interface Tenant {
  /** What the token endpoint answers, by the number of the exchange from 1. */
  token?: (exchange: number) => Response;
  /** What the API answers. */
  api?: (request: Request) => Response;
}

function tenant({ token, api = () => Response.json(empty) }: Tenant = {}) {
  let exchanges = 0;
  const issue = (n: number) =>
    Response.json({ access_token: `fake-token-${n}`, token_type: "Bearer", expires_in: 86_400 });
  const bodies: Promise<string>[] = [];
  const server = recording((request) => {
    if (!request.url.endsWith("/oauth/token")) {
      return api(request);
    }
    bodies.push(request.clone().text());
    return (token ?? issue)(++exchanges);
  });
  let now = Date.UTC(2026, 0, 1);
  const clock = { now: () => now, after: () => () => {}, random: () => 0 };
  const client = (options: Partial<Auth0ClientOptions> = {}) =>
    createAuth0Client({
      domain: "acme.eu.auth0.com",
      clientId: "fakeClientId",
      clientSecret: SECRET,
      retry: false,
      fetch: server.fetch,
      clock,
      ...options,
    } as Auth0ClientOptions);
  return { server, bodies, client, pass: (ms: number) => (now += ms) };
}

const bearers = ({ requests }: { requests: Request[] }) =>
  requests.map(({ headers }) => headers.get("authorization"));

test.each([
  ["cut off", `{"access_token":"fake-issued-token"`, {}],
  ["followed by more", `{"access_token":"fake-issued-token"}{}`, {}],
  ["a form", "access_token=fake-issued-token&expires_in=60", {}],
  ["a part", `{"access_token":"fake-issued-token"}`, { status: 206 }],
])("a token in an answer that is %s is shown nowhere", async (_, text, init) => {
  const { client } = tenant({ token: () => new Response(text, init) });
  const error = await failure(client().listUserSessions("u"));
  expect(error).toMatchObject({ name: "ApiError", operation: "exchangeToken", body: undefined });
  expect(shown(error)).not.toContain("fake-issued-token");
});

test("a page in place of a token is not quoted: it may hold one", async () => {
  const { client } = tenant({ token: () => new Response("<h1>Sign in</h1>") });
  const error = await failure(client().listUserSessions("u"));
  expect(error).toMatchObject({ operation: "exchangeToken", body: undefined });
});

test("an answer without a token says so", async () => {
  const { client } = tenant({ token: () => Response.json({}) });
  expect(await failure(client().listUserSessions("u"))).toMatchObject({
    name: "ApiError",
    status: 200,
    message: "exchangeToken: auth0 answered HTTP 200 with a body without its access_token",
  });
});

test("are exchanged for a token, which goes to the API", async () => {
  const { server, bodies, client } = tenant();
  await client().listUserSessions("u");
  expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "POST https://acme.eu.auth0.com/oauth/token",
    "GET https://acme.eu.auth0.com/api/v2/users/u/sessions?include_totals=true",
  ]);
  expect(server.requests[0]!.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
  expect(Object.fromEntries(new URLSearchParams(await bodies[0]))).toEqual({
    grant_type: "client_credentials",
    client_id: "fakeClientId",
    client_secret: SECRET,
    audience: "https://acme.eu.auth0.com/api/v2/",
  });
  expect(bearers(server)).toEqual([null, "Bearer fake-token-1"]);
});

test("an audience of the caller's goes instead, and a base URL keeps its path", async () => {
  const { server, bodies, client } = tenant();
  const audience = "https://acme.eu.auth0.com/api/v2/";
  const baseUrl = "https://proxy.example/acme/api/v2";
  await client({ domain: undefined, baseUrl, audience } as object).listUserSessions("u");
  expect(server.lines).toEqual([
    "POST /acme/oauth/token",
    "GET /acme/api/v2/users/u/sessions?include_totals=true",
  ]);
  expect(new URLSearchParams(await bodies[0]).get("audience")).toBe(audience);
});

test("one token serves calls at the same time and later, until ten seconds before its end", async () => {
  const { server, client, pass } = tenant();
  const auth0 = client();
  await Promise.all([auth0.listUserSessions("u"), auth0.listUserSessions("u")]);
  pass(86_389_000);
  await auth0.listUserSessions("u");
  expect(server.lines.filter((line) => line.startsWith("POST"))).toHaveLength(1);
  pass(1000);
  await auth0.listUserSessions("u");
  expect(server.lines.filter((line) => line.startsWith("POST"))).toHaveLength(2);
  expect(bearers(server).at(-1)).toBe("Bearer fake-token-2");
});

test("a token that is refused is replaced once", async () => {
  const { server, client } = tenant({
    api: ({ headers }) =>
      headers.get("authorization") === "Bearer fake-token-1"
        ? Response.json(expiredToken, { status: 401 })
        : Response.json(empty),
  });
  expect(await client().listUserSessions("u")).toEqual(empty);
  expect(bearers(server)).toEqual([null, "Bearer fake-token-1", null, "Bearer fake-token-2"]);
});

test("two refused tokens are an error, after four requests", async () => {
  const { server, client } = tenant({ api: () => Response.json(expiredToken, { status: 401 }) });
  expect(await failure(client().listUserSessions("u"))).toMatchObject({
    status: 401,
    operation: "listUserSessions",
    body: expiredToken,
  });
  expect(server.lines).toHaveLength(4);
});

describe("an exchange that fails", () => {
  test.each([
    [401, { error: "access_denied", error_description: "Unauthorized" }],
    [403, { error: "access_denied", error_description: "Client is not authorized" }],
    [400, { error: "invalid_request" }],
  ])(
    "with %i rejects the call with the OAuth error and asks the API nothing",
    async (status, body) => {
      const { server, client } = tenant({ token: () => Response.json(body, { status }) });
      const error = await failure(client().listUserSessions("u"));
      expect(error).toMatchObject({
        name: "ApiError",
        provider: "auth0",
        operation: "exchangeToken",
        status,
        body,
      });
      expect(error.message).toContain(Object.values(body).join(": "));
      expect(server.lines).toEqual(["POST /oauth/token"]);
    },
  );

  test.each([
    ["an HTML page", () => new Response("<html></html>")],
    ["no token", () => Response.json({ token_type: "Bearer", expires_in: 86_400 })],
    ["an empty token", () => Response.json({ access_token: "", expires_in: 86_400 })],
    ["a token with a line break", () => Response.json({ access_token: "a\nb", expires_in: 1 })],
  ])("with %s rejects the call and asks the API nothing", async (_, token) => {
    const { server, client } = tenant({ token });
    await failure(client().listUserSessions("u"));
    expect(server.lines).toEqual(["POST /oauth/token"]);
  });

  test("is tried anew by the next call", async () => {
    const { client } = tenant({
      token: (n) =>
        n === 1
          ? Response.json({ error: "temporarily_unavailable" }, { status: 403 })
          : Response.json({ access_token: "fake-token-2", expires_in: 86_400 }),
    });
    const auth0 = client();
    await failure(auth0.listUserSessions("u"));
    expect(await auth0.listUserSessions("u")).toEqual(empty);
  });

  test("shows neither the secret nor a token that came back", async () => {
    const echo = async (_: string, { body }: RequestInit) =>
      Response.json({ error: "x", sent: body }, { status: 400 });
    const { client } = tenant();
    const auth0 = client({ fetch: echo });
    expect(shown(auth0)).not.toContain(SECRET);
    expect(shown(await failure(auth0.listUserSessions("u")))).not.toContain(SECRET);
  });
});

test("a life that the answer does not tell is no life: the token serves the call it was fetched for", async () => {
  const { server, client } = tenant({
    token: (n) => Response.json({ access_token: `fake-token-${n}` }),
  });
  const auth0 = client();
  expect(await auth0.listUserSessions("u")).toEqual(empty);
  expect(await auth0.listUserSessions("u")).toEqual(empty);
  expect(bearers(server)).toEqual([null, "Bearer fake-token-1", null, "Bearer fake-token-2"]);
});

test.each([
  [{ clientSecret: undefined }, "clientSecret is missing"],
  [{ clientId: undefined }, "clientId is missing"],
  [{ clientSecret: "" }, "clientSecret is missing"],
  [{ clientSecret: "planted\n" }, /clientSecret/],
  [{ clientId: "" }, "clientId is missing"],
  [{ clientId: 7 }, /clientId/],
])("%j is refused at construction", (options, message) => {
  const { client } = tenant();
  expect(() => client(options as object)).toThrow(message);
  expect(() => client(options as object)).not.toThrow(/planted/);
});

test("a redirect of the token endpoint is not followed", async () => {
  const { server, client } = tenant({
    token: () =>
      new Response(null, { status: 307, headers: { location: "https://evil.example/" } }),
  });
  const error = await failure(client().listUserSessions("u"));
  expect(error).toMatchObject({ name: "ApiError", status: 307 });
  expect(server.requests[0]!.redirect).toBe("manual");
  expect(server.lines).toHaveLength(1);
});

test("a 404 of the exchange is no 404 of the session, whatever a gateway answers", async () => {
  const body = { statusCode: 404, error: "Not Found", message: "Not Found" };
  const { client } = tenant({ token: () => Response.json(body, { status: 404 }) });
  const error = await failure(client().revokeSession("s"));
  expect(error).toMatchObject({ operation: "exchangeToken", status: 404 });
  expect(isAuth0Error(error, 404)).toBe(false);
});

test("an exchange that hangs keeps nobody waiting for longer than 30 seconds, without a deadline and with one slot", async () => {
  const time = new FakeClock();
  let exchanges = 0;
  const auth0 = createAuth0Client({
    domain: "acme.eu.auth0.com",
    clientId: "fakeClientId",
    clientSecret: SECRET,
    timeoutMs: 0,
    maxInFlight: 1,
    clock: time.clock,
    fetch: async (url) => {
      if (!url.endsWith("/oauth/token")) {
        return Response.json(empty);
      }
      return ++exchanges === 1
        ? new Promise(() => {})
        : Response.json({ access_token: "fake-token", expires_in: 86_400 });
    },
  });
  const late = failure(auth0.listUserSessions("u", {}, { timeoutMs: 5000 }));
  await new Promise(setImmediate);
  time.advance(31_000);
  expect(await late).toMatchObject({ name: "TimeoutError" });
  expect(await auth0.listUserSessions("u", {}, { timeoutMs: 5000 })).toEqual(empty);
});

test("an exchange that stalls is sent again, each time with a deadline of its own", async () => {
  const time = new FakeClock();
  let exchanges = 0;
  const auth0 = createAuth0Client({
    domain: "acme.eu.auth0.com",
    clientId: "fakeClientId",
    clientSecret: SECRET,
    timeoutMs: 5000,
    clock: time.clock,
    fetch: async (url) => {
      if (!url.endsWith("/oauth/token")) {
        return Response.json(empty);
      }
      return ++exchanges <= 2
        ? new Promise(() => {})
        : Response.json({ access_token: "fake-token", expires_in: 86_400 });
    },
  });
  const call = auth0.listUserSessions("u");
  for (const attempt of [1, 2]) {
    await new Promise(setImmediate);
    expect(exchanges).toBe(attempt);
    time.advance(5000);
    await new Promise(setImmediate);
    time.advance(8000);
  }
  expect(await call).toEqual(empty);
  expect(exchanges).toBe(3);
});
