import { ArgumentError, isLicenceError } from "@session-clients/rocketchat";
import { describe, expect, test } from "vitest";
import { examples } from "../../../generated/rocketchat.examples.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { always, recording } from "../../support/recording.ts";
import { shown } from "../../support/shown.ts";
import { client, workspace } from "../../support/workspace.ts";

const { documented } = examples.getOwnSession[200];
const ID = documented.sessionId;

test.each(Object.entries(examples.listOwnSessions[200]))(
  "the example page %s comes back as it is",
  async (_, page) => {
    const server = always(page);
    expect(await client(server).listOwnSessions({ count: 5 })).toEqual(page);
    expect(server.lines).toEqual(["GET /api/v1/sessions/list?count=5"]);
  },
);

test("the caller's sessions are walked like the workspace's", async () => {
  const server = workspace(["a", "b", "c", "d"]);
  const { items } = await collect(client(server).allOwnSessions({ count: 3 }));
  expect(items.map(({ sessionId }) => sessionId)).toEqual(["a", "b", "c", "d"]);
  expect(server.lines[0]).toBe("GET /api/v1/sessions/list?offset=0&count=3");
});

describe("the record of a session", () => {
  test("that is broken shows no login token in the error", async () => {
    const text = JSON.stringify(documented).slice(0, -1);
    const server = recording(() => new Response(text));
    const error = await failure(client(server).getOwnSession(ID));
    expect(error).toMatchObject({ name: "ApiError", status: 200, body: undefined });
    expect(shown(error)).not.toContain(documented.loginToken);
  });

  test.each(Object.values(examples.getOwnSession[200]))(
    "comes without the login token",
    async (record) => {
      const { loginToken, ...rest } = record;
      const server = always(record);
      const session = await client(server).getOwnSession(ID);
      expect(session).toEqual(rest);
      expect(shown(session)).not.toContain(loginToken);
      expect(server.lines).toEqual([`GET /api/v1/sessions/info?sessionId=${ID}`]);
    },
  );

  test("comes with it when that is asked for", async () => {
    const session = await client(always(documented)).getOwnSession(ID, { includeLoginToken: true });
    expect(session).toEqual(documented);
    expect(session.loginToken).toBe(documented.loginToken);
  });

  test.each([false, undefined])(
    "includeLoginToken: %j is not asking",
    async (includeLoginToken) => {
      const options = { includeLoginToken } as object;
      const session = await client(always(documented)).getOwnSession(ID, options);
      expect(session).not.toHaveProperty("loginToken");
    },
  );

  test.each(["true", 1, null])("includeLoginToken: %j is refused", async (includeLoginToken) => {
    const options = { includeLoginToken } as unknown as { includeLoginToken: true };
    const error = await failure(client(always(documented)).getOwnSession(ID, options));
    expect(error).toMatchObject({ name: "ArgumentError", argument: "includeLoginToken" });
  });

  test("does not reach a hook with the token", async () => {
    const seen: unknown[] = [];
    const see = (event: unknown) => void seen.push(event);
    const chat = client({ ...always(documented), log: see, onExchange: see, onRetry: see });
    await chat.getOwnSession(ID, { onResponse: see, includeLoginToken: true });
    expect(seen.length).toBeGreaterThan(1);
    for (const event of seen) {
      expect(shown(event)).not.toContain(documented.loginToken);
    }
  });
});

describe("a session of the workspace", () => {
  const other = examples.getWorkspaceSession[200].documented;

  test("comes back as it is", async () => {
    const server = always(other);
    expect(await client(server).getWorkspaceSession(other.sessionId)).toEqual(other);
    expect(server.lines).toEqual([`GET /api/v1/sessions/info.admin?sessionId=${other.sessionId}`]);
  });

  test.each([
    "windows",
    "Chrome",
    ".",
    ".*",
    `${other.sessionId}x`,
    other.sessionId.toLowerCase(),
    other.userId,
  ])("is not another one that the server's pattern finds by %j", async (id) => {
    const error = await failure(client(always(other)).getWorkspaceSession(id));
    expect(error).toMatchObject({
      name: "ApiError",
      status: 404,
      operation: "getWorkspaceSession",
      body: { success: false, error: "Session not found" },
    });
    expect(shown(error)).not.toContain(other.sessionId);
    expect(shown(error)).not.toContain(other.ip);
  });
});

describe.each(["logoutOwnSession", "logoutWorkspaceSession"] as const)("%s", (operation) => {
  const path = operation === "logoutOwnSession" ? "logout.me" : "logout";

  test("sends the id and hands the answer over", async () => {
    const answer = examples[operation][200].documented;
    const server = always(answer);
    expect(await client(server)[operation](ID)).toEqual(answer);
    expect(server.lines).toEqual([`POST /api/v1/sessions/${path}`]);
    expect(await server.requests[0]!.json()).toEqual({ sessionId: ID });
  });

  test.each([
    ["nothing", () => new Response(null)],
    ["no success", () => Response.json({ sessionId: ID })],
    ["no session id", () => Response.json({ success: true })],
  ])("is not done with an answer that holds %s", async (_, answer) => {
    const server = recording(answer);
    const error = await failure(client({ ...server, retry: undefined })[operation](ID));
    expect(error).toMatchObject({ name: "ApiError", status: 200, operation, mayHaveRun: true });
    expect(error.message).toMatch(/; it may have been executed$/);
    expect(server.lines).toHaveLength(1);
  });

  test("of an unknown session is a 404", async () => {
    const body = examples[operation][404].sessionNotFound;
    const error = await failure(client(always(body, { status: 404 }))[operation](ID));
    expect(error).toMatchObject({ status: 404, body, operation });
  });
});

test.each(["", undefined, null, 7, {}, ["a"]])(
  "an id of %j is refused by each function",
  async (id) => {
    const server = always(documented);
    const chat = client(server);
    for (const name of [
      "getOwnSession",
      "logoutOwnSession",
      "getWorkspaceSession",
      "logoutWorkspaceSession",
    ] as const) {
      const error = await failure(chat[name](id as string));
      expect(error).toBeInstanceOf(ArgumentError);
      expect(error).toMatchObject({ argument: "sessionId" });
      expect(error.message).toContain("sessionId");
    }
    expect(server.lines).toEqual([]);
  },
);

test("a logout of another user's session answers a challenge with the body again", async () => {
  const server = recording(({ headers }) =>
    headers.has("x-2fa-code")
      ? Response.json(examples.logoutWorkspaceSession[200].documented)
      : Response.json(examples.logoutWorkspaceSession[400].totpRequired, { status: 400 }),
  );
  await client({ ...server, twoFactor: () => "123456" }).logoutWorkspaceSession(ID);
  expect(await Promise.all(server.requests.map((request) => request.json()))).toEqual([
    { sessionId: ID },
    { sessionId: ID },
  ]);
});

test.each([
  [400, examples.listOwnSessions[400].withoutLicence, true],
  [401, examples.listOwnSessions[401].withoutLicence, true],
  [403, examples.listOwnSessions[403].withoutLicence, true],
  [401, examples.listOwnSessions[401].currentForm, false],
  [403, examples.listWorkspaceSessions[403].documented, false],
])("%i with %j: a missing licence is known", async (status, body, expected) => {
  const error = await failure(client(always(body, { status })).listOwnSessions());
  expect(isLicenceError(error)).toBe(expected);
  if (expected) {
    expect(error.message).toMatch(/licence|enterprise/);
  }
});
