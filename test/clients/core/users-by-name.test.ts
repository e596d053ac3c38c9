import { createAuth0Client, usersByName as auth0UsersByName } from "@session-clients/auth0";
import {
  createCloudflareAccessClient,
  usersByName as accessUsersByName,
} from "@session-clients/cloudflare-access";
import {
  createRocketChatClient,
  usersByName as chatUsersByName,
} from "@session-clients/rocketchat";
import { describe, expect, test } from "vitest";
import { collect } from "../../support/collect.ts";
import { recording } from "../../support/recording.ts";

type Fetch = typeof globalThis.fetch;
const names = ["Ana Ruiz", "Juana Ruiz", "ana ruiz", undefined, "Ana", 5, null, {}];
const token = "fake-token";

/** A server that answers with all its users, whatever is asked for, and what it was asked for. */
function deaf(page: (users: object[]) => object) {
  const users = names.map((name, index) => ({
    id: `u${index}`,
    ...(name !== undefined && { name }),
  }));
  const server = recording(() => Response.json(page(users)));
  const asked = () => new URL(server.requests[0]!.url).searchParams;
  return { fetch: server.fetch as Fetch, lines: server.lines, asked };
}

describe.each([
  [
    "auth0",
    (users: object[]) => ({
      start: 0,
      limit: 50,
      total: users.length,
      users: users.map((user) => ({ ...user, user_id: (user as { id: string }).id })),
    }),
    (fetch: Fetch, name: string) =>
      auth0UsersByName(createAuth0Client({ domain: "acme.eu.auth0.com", token, fetch }), name),
    { q: 'name:"ANA Ruiz"', search_engine: "v3" },
  ],
  [
    "cloudflare-access",
    (result: object[]) => ({
      success: true,
      errors: [],
      messages: [],
      result,
      result_info: { per_page: 1000, count: result.length },
    }),
    (fetch: Fetch, name: string) =>
      accessUsersByName(createCloudflareAccessClient({ accountId: "a", token, fetch }), name),
    { name: "ANA Ruiz" },
  ],
  [
    "rocketchat",
    (users: object[]) => ({
      success: true,
      count: users.length,
      offset: 0,
      total: users.length,
      users: users.map((user) => ({ ...user, _id: (user as { id: string }).id })),
    }),
    (fetch: Fetch, name: string) => {
      const baseUrl = "https://chat.example";
      const chat = createRocketChatClient({ baseUrl, userId: "caller", authToken: token, fetch });
      return chatUsersByName(chat, name);
    },
    { searchTerm: "ANA Ruiz" },
  ],
] as const)("usersByName of %s", (_, page, find, asked) => {
  test("asks for the name, and keeps those whose name is the whole one", async () => {
    const server = deaf(page);
    const { items, error } = await collect<{ name?: string }>(
      find(server.fetch, "ANA Ruiz") as AsyncIterable<{ name?: string }>,
    );
    expect(error).toBeUndefined();
    expect(items.map(({ name }) => name)).toEqual(["Ana Ruiz", "ana ruiz"]);
    expect(Object.fromEntries(server.asked())).toMatchObject(asked);
  });

  test("refuses an empty name before it would list everyone", async () => {
    const server = deaf(page);
    for (const name of ["", undefined as unknown as string]) {
      const { error } = await collect(find(server.fetch, name) as AsyncIterable<object>);
      expect(error).toMatchObject({ name: "ArgumentError", argument: "name" });
    }
    expect(server.lines).toEqual([]);
  });
});

test("a name with quotes and backslashes stays one term of Auth0's search", async () => {
  const server = deaf((users) => ({ start: 0, limit: 50, total: 0, users: users.slice(0, 0) }));
  const auth0 = createAuth0Client({ domain: "acme.eu.auth0.com", token, fetch: server.fetch });
  await collect(auth0UsersByName(auth0, 'a" OR blocked:"\\'));
  expect(server.asked().get("q")).toBe('name:"a\\" OR blocked:\\"\\\\"');
});
