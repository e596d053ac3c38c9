import { expect, test } from "vitest";
import { examples } from "../../../generated/rocketchat.examples.ts";
import { failure } from "../../support/failure.ts";
import { always } from "../../support/recording.ts";
import { client, pageOf } from "../../support/workspace.ts";

const { documented, withoutUserRecord, undocumentedFields } = examples.listWorkspaceSessions[200];

test("the documented page comes back as it is: nine rows of a total of thirteen", async () => {
  const server = always(documented);
  const page = await client(server).listWorkspaceSessions();
  expect(server.lines).toEqual(["GET /api/v1/sessions/list.all"]);
  expect(page).toEqual(documented);
  expect(page.sessions).toHaveLength(9);
  expect(page).toMatchObject({ total: 13, count: 50, offset: 0, success: true });
});

// Copied from the vendor's page, so that a wrong example in the spec does not agree with itself.
test("its rows have the values of the vendor's page", async () => {
  const { sessions } = await client(always(documented)).listWorkspaceSessions();
  const column = sessions.map(({ sessionId, userId, device, ip, loginAt, _user }) => [
    sessionId,
    userId,
    `${device?.name} ${device?.version}`,
    ip,
    loginAt,
    _user?.username,
    _user?.name,
  ]);
  expect(column).toEqual([
    [
      "o94SveQp6fyPsoiNC",
      "2tTEqR7ZNMJ4HGGNa",
      "Chrome 113.0.0",
      "172.20.0.2",
      "2023-05-24T00:25:54.234Z",
      "testroxie",
      "Test",
    ],
    [
      "BdSrCZXNKCbRi8Eqn",
      "rbAXPnMktTFbNpwtJ",
      "Chrome 113.0.0",
      "172.20.0.2",
      "2023-05-24T00:25:52.246Z",
      "test.test",
      "test test",
    ],
    [
      "tTouumJMrHMjnedWf",
      "GonjPyg3gB3Z9ur9s",
      "Chrome 113.0.0",
      "172.20.0.2",
      "2023-05-23T19:14:29.865Z",
      "test.test",
      "test",
    ],
    [
      "7ykYEK3KWnk4EeA7s",
      "2tTEqR7ZNMJ4HGGNa",
      "Chrome 113.0.0",
      "172.20.0.2",
      "2023-05-23T19:14:28.717Z",
      "testroxie",
      "Test",
    ],
    [
      "jfD6mnHnrEJdPq9MF",
      "stjxrXYBWy3EcDugH",
      "Chrome 113.0.0",
      "172.20.0.2",
      "2023-05-23T15:21:57.188Z",
      "rocket.agent",
      "Rocket Agent",
    ],
    [
      "2jQnfG74X3EZYL9tj",
      "rYhzFRd2QZjNwAAXX",
      "Chrome 113.0.0",
      "172.20.0.2",
      "2023-05-23T15:19:48.723Z",
      "rodriq",
      "Rodriq",
    ],
    [
      "fsfE772s78AmPxGKk",
      "uZ5JvvioeHK8Coyqe",
      "Firefox 112.0",
      "172.18.0.4",
      "2023-05-16T20:50:33.608Z",
      "user-0",
      undefined,
    ],
    [
      "W4y9xkjyqFvbjENco",
      "b66oZ8i9pkeSko33v",
      "Chrome 113.0.0",
      "172.18.0.4",
      "2023-05-16T12:46:09.469Z",
      "guester",
      "Guester",
    ],
    [
      "94yTWFkADGBvE9t7P",
      "aspKK7FHe7iQgzexX",
      "Firefox 112.0",
      "172.18.0.4",
      "2023-05-11T18:47:13.865Z",
      "user-00",
      "User 00",
    ],
  ]);
  expect(sessions[0]).toEqual({
    sessionId: "o94SveQp6fyPsoiNC",
    userId: "2tTEqR7ZNMJ4HGGNa",
    device: {
      type: "browser",
      name: "Chrome",
      longVersion: "113.0.0.0",
      os: { name: "Windows", version: "10" },
      version: "113.0.0",
    },
    host: "localhost:3000",
    ip: "172.20.0.2",
    loginAt: "2023-05-24T00:25:54.234Z",
    _user: { username: "testroxie", name: "Test" },
    _id: "o94SveQp6fyPsoiNC",
  });
});

test.each([
  ["of a user whose record is gone", withoutUserRecord],
  ["with fields that the page does not show", undocumentedFields],
  ["past the end", examples.listWorkspaceSessions[200].lastPage],
])("a page %s comes back as it is", async (_, page) => {
  expect(await client(always(page)).listWorkspaceSessions({ offset: 50 })).toEqual(page);
});

test("the credential is the pair of headers", async () => {
  const server = always(documented);
  await client(server).listWorkspaceSessions();
  const { headers } = server.requests[0]!;
  expect(headers.get("x-user-id")).toBe("CkCPNctrgCDfmWLqC");
  expect(headers.get("x-auth-token")).toBe("fake-auth-token");
  expect(headers.has("authorization")).toBe(false);
  expect(headers.has("x-2fa-code")).toBe(false);
  expect(headers.has("x-2fa-method")).toBe(false);
});

test("a token from a function is asked for with every call", async () => {
  const server = always(documented);
  let calls = 0;
  const chat = client({ ...server, authToken: async () => `fake-${++calls}` });
  await chat.listWorkspaceSessions();
  await chat.listWorkspaceSessions();
  expect(server.requests.map(({ headers }) => headers.get("x-auth-token"))).toEqual([
    "fake-1",
    "fake-2",
  ]);
});

test.each([
  [{ filter: "windows", offset: 50, count: 50 }, "filter=windows&offset=50&count=50"],
  [{ sort: { loginAt: -1 } }, "sort=%7B%22loginAt%22%3A-1%7D"],
  [
    { sort: { "_user.username": 1, "device.os.name": -1 } },
    "sort=%7B%22_user.username%22%3A1%2C%22device.os.name%22%3A-1%7D",
  ],
  [{ filter: "a&b=c+d é%/?#" }, "filter=a%26b%3Dc%2Bd%20%C3%A9%25%2F%3F%23"],
  [{ sort: undefined, count: undefined, offset: 0 }, "offset=0"],
  [{ count: 1 }, "count=1"],
  [{ count: 1000 }, "count=1000"],
] as const)("%j is sent as ?%s", async (query, search) => {
  const server = always(documented);
  await client(server).listWorkspaceSessions(query);
  expect(server.lines).toEqual([`GET /api/v1/sessions/list.all?${search}`]);
});

test.each([
  ["401", "documented", "You must be logged in to do this."],
  ["401", "currentForm", "You must be logged in to do this."],
  ["401", "withoutLicence", "unauthorized"],
  ["403", "documented", "User does not have the permissions required for this action"],
  ["403", "from9", "forbidden"],
  ["400", "invalidSortKeys", "error-invalid-sort-keys"],
  ["400", "unknownParameter", "must NOT have additional properties"],
  ["429", "throttled", "You must wait 47 seconds"],
] as const)("the %s example %s is an error with its text", async (status, name, text) => {
  const body = (examples.listWorkspaceSessions[status] as Record<string, object>)[name]!;
  const server = always(body, { status: Number(status) });
  const error = await failure(client(server).listWorkspaceSessions());
  expect(error).toMatchObject({
    name: "ApiError",
    provider: "rocketchat",
    status: Number(status),
    body,
  });
  expect(error.message).toContain(text);
});

test("its rate limit is read in epoch milliseconds", async () => {
  const headers = {
    "x-ratelimit-limit": "10",
    "x-ratelimit-remaining": "9",
    "x-ratelimit-reset": "1684888014234",
  };
  const server = always(documented, { headers });
  const seen: unknown[] = [];
  await client(server).listWorkspaceSessions(
    {},
    { onResponse: ({ rateLimit }) => seen.push(rateLimit) },
  );
  expect(seen).toEqual([
    { limit: 10, remaining: 9, resetAt: new Date("2023-05-24T00:26:54.234Z") },
  ]);
});

test("an empty workspace is an empty page", async () => {
  const chat = client({ fetch: async () => pageOf([], 0) });
  expect(await chat.listWorkspaceSessions()).toMatchObject({ sessions: [], total: 0 });
});
