import { createAuth0Client, PagingError } from "@session-clients/auth0";
import { IncompleteListError } from "@session-clients/cloudflare-access";
import { expect, test } from "vitest";
import { cloudflareAccessClient } from "../../support/cloudflare-access.ts";
import { collect } from "../../support/collect.ts";
import { recording } from "../../support/recording.ts";
import { client as rocketChatClient, pageOf, rows, workspace } from "../../support/workspace.ts";

const names = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`);

/** Users, whom `before` changes before each request but the first. */
function directory(ids: string[], before: (request: number) => void = () => {}, total?: number) {
  const server = recording(({ url }, index) => {
    if (index > 2000) {
      throw new Error("the walk does not end");
    }
    if (index) {
      before(index);
    }
    const { searchParams } = new URL(url);
    const page = Number(searchParams.get("page"));
    const per_page = Number(searchParams.get("per_page") ?? 1000);
    const result = list.ids.slice((page - 1) * per_page, page * per_page).map((id) => ({ id }));
    const result_info = {
      page,
      per_page,
      count: result.length,
      total_count: total ?? list.ids.length,
    };
    return Response.json({ success: true, errors: [], messages: [], result, result_info });
  });
  const list = Object.assign(server, { ids: [...ids] });
  return list;
}

const users = ({ fetch }: ReturnType<typeof directory>) => cloudflareAccessClient({ fetch });

const auth0 = (pageAt: (cursor: string | null, index: number) => object) => {
  const server = recording(({ url }, index) => {
    if (index > 2000) {
      throw new Error("the walk does not end");
    }
    return Response.json(pageAt(new URL(url).searchParams.get("from"), index));
  });
  const client = createAuth0Client({
    domain: "acme.eu.auth0.com",
    token: "fake",
    fetch: server.fetch,
  });
  return { client, server };
};

const sessions = (...ids: string[]) => ids.map((id) => ({ id }));

test.each([
  ["one a request", 1],
  ["one every 20 ms, at 300 ms a page", 15],
])(
  "20,000 users of whom a colleague deletes %s: all who stay, in two requests a page",
  async (_, gone) => {
    const server = directory(names(20_000), () => server.ids.splice(0, gone));
    const { items, error } = await collect(users(server).allUsers({ per_page: 1000 }));
    expect(error).toBeUndefined();
    const got = new Set(items.map(({ id }) => id));
    expect(got.size).toBe(items.length);
    expect(server.ids.filter((id) => !got.has(id))).toEqual([]);
    expect(server.lines.length).toBeLessThanOrEqual(40);
  },
);

test("a second reading passes ten pages that hold nothing new, at Cloudflare", async () => {
  const server = directory(names(300), (request) => {
    if (request === 28) {
      const moved = server.ids.pop()!;
      server.ids.splice(150, 0, moved);
    }
  });
  const { items, error } = await collect(users(server).allUsers({ per_page: 10 }));
  expect(error).toBeUndefined();
  expect(new Set(items.map(({ id }) => id))).toEqual(new Set(names(300)));
});

test("a second reading passes ten pages that hold nothing new, at Rocket.Chat", async () => {
  const server = workspace(names(300), undefined, (request) => {
    if (request === 28) {
      const moved = server.ids.pop()!;
      server.ids.splice(150, 0, moved);
    }
  });
  const { items, error } = await collect(
    rocketChatClient(server).allWorkspaceSessions({ count: 10 }),
  );
  expect(error).toBeUndefined();
  expect(new Set(items.map(({ sessionId }) => sessionId))).toEqual(new Set(names(300)));
});

test("one deletion and one addition between two requests lose nobody", async () => {
  const server = directory(names(25), (request) => {
    if (request === 1) {
      server.ids = [...server.ids.slice(1), "new"];
    }
  });
  const { items, error } = await collect(users(server).allUsers({ per_page: 10 }));
  expect(error).toBeUndefined();
  expect(items.map(({ id }) => id)).toEqual([...names(25), "new"]);
});

test("pages that are worked off with shift() do not cut the list", async () => {
  const emptied: string[] = [];
  for await (const { result } of users(directory(names(25)))
    .allUsers({ per_page: 10 })
    .pages()) {
    for (let user = result!.shift(); user; user = result!.shift()) {
      emptied.push(user.id!);
    }
  }
  for await (const { sessions } of rocketChatClient(workspace(names(25)))
    .allWorkspaceSessions({ count: 10 })
    .pages()) {
    for (let session = sessions.shift(); session; session = sessions.shift()) {
      emptied.push(session.sessionId);
    }
  }
  const { client } = auth0((from) =>
    from ? { sessions: sessions("c") } : { sessions: sessions("a", "b"), next: "2" },
  );
  for await (const page of client.allUserSessions("u").pages()) {
    for (let session = page.sessions.shift(); session; session = page.sessions.shift()) {
      emptied.push(session.id!);
    }
    page.next = null;
  }
  expect(emptied).toEqual([...names(25), ...names(25), "a", "b", "c"]);
});

test("a row that stands on two pages of Auth0 is yielded once", async () => {
  const { client } = auth0((from) =>
    from ? { sessions: sessions("b", "c") } : { sessions: sessions("a", "b"), next: "2" },
  );
  const { items, error } = await collect(client.allUserSessions("u"));
  expect(error).toBeUndefined();
  expect(items.map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

test("the same rows under ever new cursors are found out", async () => {
  const { client, server } = auth0((_, index) => ({
    sessions: sessions("a", "b"),
    next: `c${index}`,
  }));
  const { items, error } = await collect(client.allUserSessions("u"));
  expect(items.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(error).toBeInstanceOf(PagingError);
  expect(server.lines.length).toBeLessThanOrEqual(12);
});

test("ever new ids under a total of 5 are found out, by cursor, offset and page number", async () => {
  const { client } = auth0((_, index) => ({
    sessions: sessions(`s${index}`),
    next: `c${index}`,
    total: 5,
  }));
  expect((await collect(client.allUserSessions("u"))).error).toBeInstanceOf(PagingError);

  const endless = recording(({ url }) => {
    const offset = Number(new URL(url).searchParams.get("offset"));
    return pageOf(rows(...names(offset + 10).slice(offset)), 5, offset, 10);
  });
  const chat = rocketChatClient({ fetch: endless.fetch }).allWorkspaceSessions({ count: 10 });
  expect((await collect(chat)).error).toBeInstanceOf(PagingError);

  const server = directory(names(30_000), undefined, 5);
  const { error } = await collect(users(server).allUsers({ per_page: 10 }));
  expect(error).toBeInstanceOf(PagingError);
});

test.each([[7], [1], [2]])(
  "a server that gives one row of %i a page is walked to its end",
  async (count) => {
    const server = workspace(names(count), () => 1);
    const { items, error } = await collect(rocketChatClient(server).allWorkspaceSessions());
    expect(error).toBeUndefined();
    expect(items.map(({ sessionId }) => sessionId)).toEqual(names(count));
  },
);

test("at one row a page a true total tells of a loss", async () => {
  const server = directory(names(7), undefined, 8);
  const { error } = await collect(users(server).allUsers({ per_page: 1 }));
  expect(error).toBeInstanceOf(IncompleteListError);
});

test("a query that changes after the call leads to no other user", async () => {
  const { client, server } = auth0((from) => ({
    refresh_tokens: sessions(from ? "b" : "a"),
    next: from ? null : "2",
  }));
  const query = { user_id: "auth0|first" };
  const walk = client.allRefreshTokens(query);
  query.user_id = "auth0|second";
  for await (const _ of walk) {
    query.user_id = "auth0|third";
  }
  expect(server.lines).toHaveLength(2);
  expect(server.lines.join()).not.toMatch(/second|third/);
});

test.each([5, 3])(
  "a filtered list whose total counts all %i users is not incomplete",
  async (total) => {
    const server = directory(names(3), undefined, total);
    const { items, error } = await collect(users(server).allUsers({ email: "a@example.com" }));
    expect(error).toBeUndefined();
    expect(items).toHaveLength(3);
  },
);

test.each([1, 9, 1000])("a total that is %i too high rejects", async (more) => {
  const server = directory(names(25), undefined, 25 + more);
  const { items, error } = await collect(users(server).allUsers({ per_page: 10 }));
  expect(items).toHaveLength(25);
  expect(error).toMatchObject({ name: "IncompleteListError", rowsRead: 25, total: 25 + more });
});
