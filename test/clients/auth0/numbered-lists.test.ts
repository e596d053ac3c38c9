import { type Auth0Client, createAuth0Client, type Walk } from "@session-clients/auth0";
import { createEmulator, type EmulatorOptions } from "@session-clients/emulator";
import { describe, expect, test } from "vitest";
import { examples } from "../../../generated/auth0.examples.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { always, recording, type Recording } from "../../support/recording.ts";

const client = ({ fetch }: Recording) =>
  createAuth0Client({ domain: "acme.eu.auth0.com", token: "fake-token", fetch, retry: false });

type Query = { page?: number; per_page?: number; include_totals?: boolean };

interface List {
  path: string;
  key: string;
  id: string;
  /** Whether rows behind the first 1,000 are given, and whether `total` can be believed. */
  isWhole?: true;
  hasNoTotal?: true;
  list: (auth0: Auth0Client, query?: Query) => Promise<any>;
  all: (auth0: Auth0Client, query?: { per_page?: number }) => Walk<any, any>;
}

const type = "refresh_token" as const;
const lists: Record<string, List> = {
  allUsers: {
    path: "/users?",
    key: "users",
    id: "user_id",
    list: (auth0, query) => auth0.listUsers(query),
    all: (auth0, query) => auth0.allUsers(query),
  },
  allUserLogs: {
    path: "/users/u/logs?",
    key: "logs",
    id: "log_id",
    hasNoTotal: true,
    list: (auth0, query) => auth0.listUserLogs("u", query),
    all: (auth0, query) => auth0.allUserLogs("u", query),
  },
  allLogs: {
    path: "/logs?",
    key: "logs",
    id: "log_id",
    hasNoTotal: true,
    list: (auth0, query) => auth0.listLogs(query),
    all: (auth0, query) => auth0.allLogs(query),
  },
  allGrants: {
    path: "/grants?",
    key: "grants",
    id: "id",
    isWhole: true,
    list: (auth0, query) => auth0.listGrants(query),
    all: (auth0, query) => auth0.allGrants(query),
  },
  allDeviceCredentials: {
    path: "/device-credentials?type=refresh_token&",
    key: "device_credentials",
    id: "id",
    list: (auth0, query) => auth0.listDeviceCredentials({ type, ...query }),
    all: (auth0, query) => auth0.allDeviceCredentials({ type, ...query }),
  },
};

interface Served {
  /** The most rows of a page, whatever is asked for. */
  most?: number;
  form?: "object" | "array";
  /** Rows that are told beyond those there are. */
  more?: number;
}

/** A server of a list with that many rows, as the guides say: no further than 1,000. */
function served(
  { key, id, isWhole, hasNoTotal }: List,
  count: number,
  { most = 100, form = "object", more = 0 }: Served = {},
): Recording {
  return recording(({ url }) => {
    const query = new URL(url).searchParams;
    const asked = Number(query.get("per_page"));
    const limit = Math.min(most, asked);
    const start = Number(query.get("page")) * limit;
    if (!isWhole && start + limit > 1000) {
      return Response.json(examples.listUsers[400].invalidPaging, { status: 400 });
    }
    const length = Math.max(0, Math.min(limit, count - start));
    const rows = Array.from({ length }, (_, index) => ({ [id]: `r${start + index}` }));
    const total = hasNoTotal ? length : count + more;
    return Response.json(form === "array" ? rows : { start, limit, length, total, [key]: rows });
  });
}

describe.each(Object.entries(lists))("%s", (name, list) => {
  const { path, key, id, all, isWhole, hasNoTotal } = list;
  const idsOf = (items: any[]) => items.map((item) => item[id] as string);
  const rows = (count: number) => Array.from({ length: count }, (_, row) => `r${row}`);
  const line = (page: number, perPage = 50) =>
    `GET /api/v2${path}page=${page}&per_page=${perPage}&include_totals=true`;

  test("asks for pages from 0 on, of 50 rows at most, until one has room", async () => {
    const server = served(list, 120);
    const { items, error } = await collect(all(client(server)));
    expect(error).toBeUndefined();
    expect(idsOf(items)).toEqual(rows(120));
    const sorted = (text: string) => text.split(/[?&]/).sort().join("&");
    expect(sorted(server.lines[0]!)).toBe(sorted(line(0)));
    expect(server.lines).toHaveLength(3);
  });

  test.each([0, 1, 49, 50, 51, 100, 999])("gives each of %i rows once", async (count) => {
    const { items, error } = await collect(all(client(served(list, count))));
    expect(error).toBeUndefined();
    expect(idsOf(items)).toEqual(rows(count));
  });

  test.each([
    ["arrays", { form: "array" }],
    ["pages of at most 50, although 100 are asked for", { most: 50 }],
    ["arrays of at most 50, although 100 are asked for", { most: 50, form: "array" }],
  ] as const)("is whole with %s", async (_, how) => {
    const { items, error } = await collect(all(client(served(list, 230, how)), { per_page: 100 }));
    expect(error).toBeUndefined();
    expect(idsOf(items)).toEqual(rows(230));
  });

  test.each([50, 100, 30])("past 1,000 rows by %i a page", async (per_page) => {
    const server = served(list, 1200);
    const { items, error } = await collect(all(client(server), { per_page }));
    if (isWhole) {
      expect(error).toBeUndefined();
      expect(items).toHaveLength(1200);
      return;
    }
    expect(idsOf(items)).toEqual(rows(1000));
    expect(error).toMatchObject({
      name: "PagingError",
      operation: name,
      message: `${name}: only the first 1000 rows can be read: narrow the list`,
    });
  });

  test("of exactly 1,000 rows", async () => {
    const server = served(list, 1000);
    const { items, error } = await collect(all(client(server)));
    expect(items).toHaveLength(1000);
    // Without a total nobody knows that there are no more.
    expect((error as Error | undefined)?.name).toBe(hasNoTotal ? "PagingError" : undefined);
    // Where nothing can be read behind the last row, a second reading takes the place of the page that would show it.
    expect(server.lines).toHaveLength(isWhole || hasNoTotal ? 25 : 50);
  });

  test("takes no page of the caller's, and refuses what is out of bounds", async () => {
    const server = served(list, 1);
    const auth0 = client(server);
    const query = { page: 1 } as { per_page?: number };
    expect((await collect(all(auth0, query))).error).toMatchObject({
      name: "ArgumentError",
      message: "page is the walk's own",
    });
    for (const wrong of [{ per_page: 0 }, { per_page: 101 }, { per_page: 1.5 }, { page: -1 }]) {
      const [argument] = Object.keys(wrong);
      const error = await failure(list.list(auth0, wrong));
      expect(error).toMatchObject({ name: "ArgumentError", argument });
    }
    expect(server.lines).toEqual([]);
  });

  test("one page: an object, or an array where that is asked for, whichever Auth0 sends", async () => {
    const row = { [id]: "r0" };
    for (const body of [{ start: 0, limit: 50, [key]: [row] }, [row]]) {
      const server = always(body);
      expect(await list.list(client(server))).toEqual(
        Array.isArray(body) ? { [key]: [row] } : body,
      );
      expect(await list.list(client(server), { include_totals: false })).toEqual([row]);
      expect(server.lines.map((each) => /include_totals=\w+/.exec(each)?.[0])).toEqual([
        "include_totals=true",
        "include_totals=false",
      ]);
    }
  });

  test.each([{}, { [key]: null }, { [key]: [1] }, [1], { rows: [] }])(
    "a page %j is an error, never the end",
    async (body) => {
      const { items, error } = await collect(all(client(always(body))));
      expect(items).toEqual([]);
      expect(error).toMatchObject({ name: "ApiError", status: 200 });
    },
  );
});

test.each(Object.entries(lists).filter(([, { hasNoTotal }]) => !hasNoTotal))(
  "%s of fewer rows than its total is an error",
  async (_, list) => {
    const { items, error } = await collect(list.all(client(served(list, 70, { more: 1 }))));
    expect(items).toHaveLength(70);
    expect(error).toMatchObject({ name: "IncompleteListError", rowsRead: 70, total: 71 });
  },
);

test("listUsers searches by engine v3, and names no engine without a search", async () => {
  const server = always(examples.listUsers[200].empty);
  const auth0 = client(server);
  await auth0.listUsers({
    q: 'last_ip:"203.0.113.7"',
    sort: "created_at:-1",
    page: 2,
    per_page: 10,
  });
  await auth0.listUsers({ primary_order: false });
  expect(server.lines).toEqual([
    "GET /api/v2/users?q=last_ip%3A%22203.0.113.7%22&sort=created_at%3A-1&page=2&per_page=10&include_totals=true&search_engine=v3",
    "GET /api/v2/users?primary_order=false&include_totals=true&page=0&per_page=50",
  ]);
  const error = await failure(auth0.listUsers({ q: "" }));
  expect(error).toMatchObject({ name: "ArgumentError", argument: "q" });
  expect(server.lines).toHaveLength(2);
});

test("a list of device credentials without a type is refused", async () => {
  const server = always({ device_credentials: [] });
  for (const query of [{}, { type: undefined }, { type: "" }, undefined]) {
    const error = await failure(client(server).listDeviceCredentials(query as never));
    expect(error).toMatchObject({ name: "ArgumentError", argument: "type" });
    const walk = client(server).allDeviceCredentials(query as never);
    expect((await collect(walk)).error).toMatchObject({ argument: "type" });
  }
  expect(server.lines).toEqual([]);
});

describe("on the emulator", () => {
  const emulated = (auth0: EmulatorOptions["auth0"]) => {
    const emulator = createEmulator({ auth0 });
    const { token } = emulator.credentials.auth0;
    const baseUrl = emulator.baseUrls.auth0;
    return createAuth0Client({ baseUrl, token, fetch: emulator.fetch });
  };

  test("what a walk gives can be deleted on the way, and nothing is left out", async () => {
    const auth0 = emulated({ grants: 170, deviceCredentials: 400 });
    const grants: string[] = [];
    for await (const { id } of auth0.allGrants()) {
      grants.push(id);
      await auth0.deleteGrant(id);
    }
    expect(new Set(grants).size).toBe(172);
    expect(await auth0.listGrants()).toMatchObject({ total: 0, grants: [] });
    const credentials = auth0.allDeviceCredentials({ type });
    for await (const { id } of credentials) {
      await auth0.deleteDeviceCredential(id);
    }
    expect((await collect(credentials)).items).toEqual([]);
  });

  test("more users than can be read are an error, and a narrower search is whole", async () => {
    const auth0 = emulated({ users: 1500 });
    const all = await collect(auth0.allUsers());
    expect(all.items).toHaveLength(1000);
    expect(all.error).toMatchObject({ name: "PagingError" });
    const some = await auth0.allUsers({ q: "user_id:auth0|user-00011*" }).toArray({ max: 100 });
    expect(some).toHaveLength(100);
  });
});
