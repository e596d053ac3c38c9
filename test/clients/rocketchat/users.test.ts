import { ArgumentError, isLastOwnerError, isLicenceError } from "@session-clients/rocketchat";
import { describe, expect, test } from "vitest";
import { calls } from "../../../generated/rocketchat.calls.ts";
import { examples } from "../../../generated/rocketchat.examples.ts";
import { bundleSpec } from "../../../scripts/lib/bundle-spec.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { always, inTurn, recording } from "../../support/recording.ts";
import { shown } from "../../support/shown.ts";
import { client } from "../../support/workspace.ts";

const john = examples.getUserInfo[200].documented;
const ana = { _id: "a", username: "ana", emails: [{ address: "Ana@Example.com" }] };

const pageOf = (users: object[], total = users.length, offset = 0) => ({
  users,
  count: users.length,
  total,
  offset,
  success: true,
});

describe("one user", () => {
  test.each([
    [{ userId: john.user._id }, `userId=${john.user._id}`],
    [{ username: "test.john" }, "username=test.john"],
    [{ email: "Test.John@TEST.com" }, "email=Test.John%40TEST.com"],
  ])("by %j", async (selector, query) => {
    const server = always(john);
    expect(await client(server).getUserInfo(selector)).toEqual(john);
    expect(server.lines).toEqual([`GET /api/v1/users.info?${query}`]);
  });

  test.each([
    ["another's id is the user name", { userId: "test.john" }],
    ["another's user name is the id", { username: john.user._id }],
    ["the name has another case", { username: "Test.John" }],
    ["it is a part of the address", { email: "john@test.com" }],
  ])("is none where %s", async (_, selector) => {
    const error = await failure(client(always(john)).getUserInfo(selector));
    const body = { success: false, error: "User not found." };
    expect(error).toMatchObject({ name: "ApiError", status: 400, operation: "getUserInfo", body });
    expect(shown(error)).not.toContain("Test John");
  });

  test("whose addresses do not come is not taken for the one with an address", async () => {
    const { withoutPermission } = examples.getUserInfo[200];
    const error = await failure(client(always(withoutPermission)).getUserInfo({ email: "a@b.c" }));
    expect(error).toMatchObject({ status: 400 });
  });

  test.each([
    {},
    { userId: "u", username: "n" },
    { userId: "u", email: undefined },
    { userId: "" },
    { email: undefined },
    { username: null },
    { userId: 7 },
    { userId: ["u"] },
    { importId: "i" },
    { fields: "{}" },
    "u",
    undefined,
    null,
  ])("%j is refused before it is sent", async (selector) => {
    const server = always(john);
    const error = await failure(client(server).getUserInfo(selector as { userId: string }));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(server.lines).toEqual([]);
  });

  const hash = "fake-hash-of-a-login-token";
  const services = { resume: { loginTokens: [{ when: "2023", hashedToken: hash }] } };

  test("comes without `services`, which older servers send with hashes", async () => {
    const answer = { ...john, user: { ...john.user, services } };
    const { user } = await client(always(answer)).getUserInfo({ userId: john.user._id });
    expect(user).toEqual(john.user);
  });

  test("that is no success shows none of it", async () => {
    const answer = { user: { ...john.user, services } };
    const error = await failure(client(always(answer)).getUserInfo({ userId: john.user._id }));
    expect(error).toMatchObject({ name: "ApiError", status: 200, body: undefined });
    expect(shown(error)).not.toContain(hash);
  });
});

describe("the list of all users", () => {
  test.each(Object.entries(examples.listUsers[200]))("%s comes as it is", async (_, page) => {
    const server = always(page);
    expect(await client(server).listUsers({ count: 3, offset: 0 })).toEqual(page);
    expect(server.lines).toEqual(["GET /api/v1/users.list?count=3&offset=0"]);
  });

  test("with an address is taken where each row has it, case aside", async () => {
    const server = always(pageOf([ana]));
    expect((await client(server).listUsers({ email: "ANA@example.COM" })).users).toEqual([ana]);
    expect(server.lines).toEqual(["GET /api/v1/users.list?email=ANA%40example.COM"]);
    const { nobody } = examples.listUsers[200];
    expect(await client(always(nobody)).listUsers({ email: "no@example.com" })).toEqual(nobody);
  });

  test.each([
    ["an older server", pageOf([ana, { _id: "b", username: "Bertha" }])],
    ["one that takes a part", pageOf([{ ...ana, emails: [{ address: "diana@example.com" }] }])],
  ])("that %s answers as if there were no address is refused", async (_, page) => {
    const chat = client(always(page));
    const listed = await failure(chat.listUsers({ email: "ana@example.com" }));
    const { error: walked } = await collect(chat.allUsers({ email: "ana@example.com" }));
    for (const error of [listed, walked]) {
      expect(error).toMatchObject({ name: "ApiError", status: 200, operation: "listUsers" });
      expect(shown(error)).toContain("as if there were no email");
      expect(shown(error)).not.toMatch(/Bertha|diana/);
    }
  });

  test.each([
    { email: "" },
    { email: undefined },
    { count: 0 },
    { offset: -1 },
    { query: "{}" },
    { fields: "{}" },
    { sort: {} },
  ])("%j is refused before it is sent", async (query) => {
    const server = always(pageOf([]));
    expect(await failure(client(server).listUsers(query))).toBeInstanceOf(ArgumentError);
    expect(server.lines).toEqual([]);
  });
});

describe("a walk over users", () => {
  const users = Array.from({ length: 5 }, (_, index) => ({ _id: `u${index}` }));
  /** The real list tells how many rows it sends, not how many it could. */
  const workspace = (cap = 100) =>
    recording(({ url }) => {
      const query = new URL(url).searchParams;
      const [offset, count] = [Number(query.get("offset")), Number(query.get("count"))];
      const rows = users.slice(offset, offset + Math.min(count, cap));
      return Response.json(pageOf(rows, users.length, offset));
    });

  test.each(["allUsers", "allUsersByStatus"] as const)("%s yields each once", async (walk) => {
    const path = walk === "allUsers" ? "users.list" : "users.listByStatus";
    const whole = workspace();
    expect((await collect(client(whole)[walk]())).items).toEqual(users);
    expect(whole.lines).toEqual([`GET /api/v1/${path}?offset=0&count=100`]);
    const lowered = workspace(2);
    expect((await collect(client(lowered)[walk]())).items).toEqual(users);
  });

  test("tells of each page how many rows it has", async () => {
    const pages = [];
    for await (const page of client(workspace(3)).allUsers().pages()) {
      pages.push(page);
    }
    expect(pages.flatMap((page) => page.users)).toEqual(users);
    expect(pages.map(({ count }) => count)).toEqual(pages.map((page) => page.users.length));
  });

  test("that ends before its total is no whole list", async () => {
    const server = recording(({ url }) => {
      const offset = Number(new URL(url).searchParams.get("offset"));
      return Response.json(pageOf(users.slice(offset), 7));
    });
    const { error } = await collect(client(server).allUsers());
    expect(error).toMatchObject({ name: "IncompleteListError" });
  });
});

describe("the list by status", () => {
  test("is asked for as given, and comes as it is", async () => {
    const { documented } = examples.listUsersByStatus[200];
    const server = always(documented);
    const query = { status: "deactivated", hasLoggedIn: false, type: "bot" } as const;
    const chat = client(server);
    expect(await chat.listUsersByStatus({ ...query, searchTerm: "a+b", count: 5 })).toEqual(
      documented,
    );
    expect(server.lines).toEqual([
      "GET /api/v1/users.listByStatus?status=deactivated&hasLoggedIn=false&type=bot&searchTerm=a%2Bb&count=5",
    ]);
  });

  test.each([
    { status: undefined },
    { hasLoggedIn: undefined },
    { searchTerm: "" },
    { type: "" },
    { roles: ["admin"] },
    { inactiveReason: ["deactivated"] },
  ])("%j is refused before it is sent", async (query) => {
    const server = always(pageOf([]));
    const error = await failure(client(server).listUsersByStatus(query as object));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(server.lines).toEqual([]);
  });
});

describe("logging a user out", () => {
  const { documented } = examples.logoutUser[200];

  test("sends whom, and once", async () => {
    const server = always(documented);
    expect(await client(server).logoutUser("u")).toEqual(documented);
    expect(server.lines).toEqual(["POST /api/v1/users.logout"]);
    expect(await server.requests[0]!.json()).toEqual({ userId: "u" });
  });

  test.each([undefined, "", null, 7, {}, ["u"], { userId: "u" }])(
    "%j is refused before it is sent: the server would log the caller out",
    async (id) => {
      const server = always(documented);
      const error = await failure(client(server).logoutUser(id as string));
      expect(error).toMatchObject({ name: "ArgumentError", argument: "userId" });
      expect(server.lines).toEqual([]);
    },
  );

  test.each([
    [403, examples.logoutUser[403].byTheHandler],
    [403, examples.logoutUser[403].from9],
    [401, { success: false, error: "unauthorized" }],
  ])("without the permission, %i %j is not taken for a missing licence", async (status, body) => {
    const error = await failure(client(always(body, { status })).logoutUser("u"));
    expect(error).toMatchObject({ status, body });
    expect(isLicenceError(error)).toBe(false);
    expect(error.message).toMatch(/permission|forbidden/);
  });
});

describe("keeping a user out", () => {
  const keepOut = { userId: "u", activeStatus: false };

  test.each([keepOut, { ...keepOut, activeStatus: true }, { ...keepOut, confirmRelinquish: true }])(
    "sends %j",
    async (body) => {
      const { documented } = examples.setUserActiveStatus[200];
      const server = always(documented);
      expect(await client(server).setUserActiveStatus(body)).toEqual(documented);
      expect(server.lines).toEqual(["POST /api/v1/users.setActiveStatus"]);
      expect(await server.requests[0]!.json()).toEqual(body);
    },
  );

  test.each([
    { userId: "u" },
    { activeStatus: false },
    { userId: "u", activeStatus: undefined },
    { userId: "u", activeStatus: "false" },
    { userId: undefined, activeStatus: false },
    { userId: "", activeStatus: false },
    { userId: "u", activeStatus: false, confirmRelinquish: undefined },
    { userId: "u", activeStatus: false, reason: "x" },
  ])("%j is refused before it is sent", async (body) => {
    const server = always({});
    const error = await failure(client(server).setUserActiveStatus(body as typeof keepOut));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(server.lines).toEqual([]);
  });

  test("who is the only owner of rooms is told with the rooms", async () => {
    const { lastOwner } = examples.setUserActiveStatus[400];
    const chat = client(always(lastOwner, { status: 400 }));
    const error: unknown = await failure(chat.setUserActiveStatus(keepOut));
    expect(isLastOwnerError(error) && error.body.details).toEqual(lastOwner.details);
  });

  test.each(Object.entries(examples.setUserActiveStatus[400]))(
    "the refusal %s is none of a licence",
    async (name, body) => {
      const chat = client(always(body, { status: 400 }));
      const error = await failure(chat.setUserActiveStatus(keepOut));
      expect(error).toMatchObject({ status: 400, body, mayHaveRun: false });
      expect(isLicenceError(error)).toBe(false);
      expect(isLastOwnerError(error)).toBe(name === "lastOwner");
    },
  );
});

test("the operations that need the licence are those with Session in their name", () => {
  const document: any = bundleSpec("rocketchat");
  for (const [line, { operationId }] of Object.entries(calls)) {
    const [method, path] = line.toLowerCase().split(" ");
    const item: any = Object.entries(document.paths).find(
      ([name]) => name.toLowerCase() === path,
    )![1];
    const needsLicence = item[method!].tags.includes("Device Management");
    expect(/Session/.test(operationId), operationId).toBe(needsLicence);
  }
});

test.each([
  ["logoutUser", (chat: ReturnType<typeof client>) => chat.logoutUser("u")],
  [
    "setUserActiveStatus",
    (chat: ReturnType<typeof client>) =>
      chat.setUserActiveStatus({ userId: "u", activeStatus: false }),
  ],
  ["logoutOwnOtherClients", (chat: ReturnType<typeof client>) => chat.logoutOwnOtherClients()],
  ["removeOwnOtherTokens", (chat: ReturnType<typeof client>) => chat.removeOwnOtherTokens()],
  [
    "removeOwnPersonalAccessToken",
    (chat: ReturnType<typeof client>) => chat.removeOwnPersonalAccessToken("t"),
  ],
] as const)("%s may have run, so it is not sent again", async (operation, call) => {
  const server = inTurn(
    Response.json({ success: false, error: "down" }, { status: 503 }),
    Response.json({ success: true }),
  );
  const error = await failure(call(client({ ...server, retry: { retries: 2 } })));
  expect(error).toMatchObject({ status: 503, operation, mayHaveRun: true });
  expect(server.lines).toHaveLength(1);
});
