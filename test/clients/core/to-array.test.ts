import { ArgumentError, createAuth0Client, PagingError } from "@session-clients/auth0";
import { createCloudflareAccessClient } from "@session-clients/cloudflare-access";
import { createRocketChatClient } from "@session-clients/rocketchat";
import { createEmulator } from "@session-clients/emulator";
import { expect, test } from "vitest";
import { failure } from "../../support/failure.ts";
import { inTurn } from "../../support/recording.ts";

const page = (ids: string[], next?: string) =>
  Response.json({ sessions: ids.map((id) => ({ id })), next });

/** The walk over a user's sessions, in three pages of two. */
function sessions() {
  const server = inTurn(page(["a", "b"], "2"), page(["c", "d"], "3"), page(["e", "f"]));
  const auth0 = createAuth0Client({
    domain: "acme.eu.auth0.com",
    token: "fake",
    fetch: server.fetch,
  });
  return { server, walk: auth0.allUserSessions("u") };
}

test.each([6, 7, 2 ** 32 - 1])("six items and a max of %d: all of them, in order", async (max) => {
  const { server, walk } = sessions();
  const { toArray } = walk;
  expect((await toArray({ max })).map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e", "f"]);
  expect(server.lines).toHaveLength(3);
});

test.each([
  { max: 1, requests: 1, why: "the first page holds more" },
  { max: 2, requests: 2, why: "only the second page says that there are more" },
  { max: 3, requests: 2, why: "the second page holds more" },
  { max: 5, requests: 3, why: "the third page holds more" },
])("a max of $max: $why, and no page after it is asked for", async ({ max, requests }) => {
  const { server, walk } = sessions();
  const error = await failure(walk.toArray({ max }));
  expect(error).toBeInstanceOf(PagingError);
  expect(error).toMatchObject({
    operation: "allUserSessions",
    message: `allUserSessions: more than ${max} items`,
  });
  expect(server.lines).toHaveLength(requests);
});

test.each([0, -1, 1.5, NaN, Infinity, 2 ** 32, "3", undefined, null])(
  "a max of %j is refused before any request",
  async (max) => {
    const { server, walk } = sessions();
    const error = await failure(walk.toArray({ max } as { max: number }));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({ argument: "max" });
    expect(server.lines).toEqual([]);
  },
);

test("so is none", async () => {
  const { walk } = sessions();
  // @ts-expect-error
  expect(await failure(walk.toArray())).toBeInstanceOf(ArgumentError);
});

test("what fails a walk fails it here too", async () => {
  const server = inTurn(page(["a"], "2"), page(["b"], "2"));
  const auth0 = createAuth0Client({
    domain: "acme.eu.auth0.com",
    token: "fake",
    fetch: server.fetch,
  });
  const error = await failure(auth0.allUserSessions("u").toArray({ max: 9 }));
  expect(error).toMatchObject({ message: expect.stringContaining("cursor") });
});

test("the walks of the other vendors name themselves, too", async () => {
  const emulator = createEmulator({ cloudflareAccess: { rows: 3 }, rocketchat: { rows: 3 } });
  const { baseUrls, credentials, fetch } = emulator;
  const { accountId, token } = credentials.cloudflareAccess;
  const baseUrl = baseUrls.cloudflareAccess;
  const access = createCloudflareAccessClient({ baseUrl, accountId, token, fetch });
  expect(await access.allUsers().toArray({ max: 3 })).toHaveLength(3);
  expect(await failure(access.allUsers().toArray({ max: 2 }))).toMatchObject({
    operation: "allUsers",
  });
  const chat = createRocketChatClient({
    ...credentials.rocketchat,
    baseUrl: baseUrls.rocketchat,
    fetch,
  });
  expect(await chat.allWorkspaceSessions().toArray({ max: 3 })).toHaveLength(3);
  expect(await failure(chat.allWorkspaceSessions().toArray({ max: 2 }))).toMatchObject({
    operation: "allWorkspaceSessions",
  });
});

test("what pages() gives starts anew each time, after an error, a break and beside another loop", async () => {
  const emulator = createEmulator({ rocketchat: { rows: 50 } });
  const { baseUrls, credentials, fetch } = emulator;
  const chat = createRocketChatClient({
    baseUrl: baseUrls.rocketchat,
    userId: credentials.rocketchat.userId,
    authToken: credentials.rocketchat.authToken,
    retry: false,
    fetch,
  });
  const pages = chat.allWorkspaceSessions({ count: 10 }).pages();
  const read = async () => {
    let rows = 0;
    for await (const { sessions } of pages) {
      rows += sessions.length;
    }
    return rows;
  };
  emulator.setFault("rocketchat.listWorkspaceSessions", {
    kind: "failure",
    status: 503,
    after: 2,
    times: 1,
  });
  expect(await failure(read())).toMatchObject({ status: 503 });
  expect(await read()).toBe(50);
  for await (const _ of pages) {
    break;
  }
  expect(await Promise.all([read(), read()])).toEqual([50, 50]);
});
