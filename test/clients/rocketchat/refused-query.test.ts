import { ArgumentError } from "@session-clients/rocketchat";
import { describe, expect, test } from "vitest";
import { examples } from "../../../generated/rocketchat.examples.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { always } from "../../support/recording.ts";
import { client } from "../../support/workspace.ts";

const { documented } = examples.listWorkspaceSessions[200];

describe("what the server would reject is refused before a request", () => {
  test.each([
    ["count", { count: 0 }],
    ["count", { count: -1 }],
    ["count", { count: 1.5 }],
    ["count", { count: NaN }],
    ["count", { count: Infinity }],
    ["count", { count: "5" }],
    ["count", { count: null }],
    ["offset", { offset: -1 }],
    ["offset", { offset: 0.5 }],
    ["offset", { offset: NaN }],
    ["offset", { offset: "0" }],
    ["sort", { sort: "loginAt" }],
    ["sort", { sort: ["loginAt"] }],
    ["sort", { sort: null }],
    ["filter", { filter: "" }],
    ["filter", { filter: null }],
    ["filter", { filter: undefined }],
    ["limit", { limit: 5 }],
    ["userId", { userId: undefined }],
  ])("%s in %j", async (name, query) => {
    const server = always(documented);
    const error = await failure(client(server).listWorkspaceSessions(query as never));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({ argument: name });
    expect(error.message).toContain(name);
    expect(server.lines).toEqual([]);
  });

  test.each([["loginAt"], [1], [true], ['{"loginAt":-1}'], [[]], [["loginAt"]]])(
    "sort as %j",
    async (sort) => {
      const server = always(documented);
      const error = await failure(client(server).listWorkspaceSessions({ sort: sort as never }));
      expect(error).toMatchObject({ name: "ArgumentError", argument: "sort" });
      expect(server.lines).toEqual([]);
    },
  );
});

class Query {
  count = 5;
}

test.each([
  ["a class", new Query()],
  ["what is inherited", Object.create({ filter: "linux" })],
  ["an accessor", Object.defineProperty({}, "count", { get: () => 5, enumerable: true })],
  ["a proxy", new Proxy({ count: 5 }, {})],
  ["a list", [5]],
  ["text", "count=5"],
  ["null", null],
])("%s as a query is refused before a request", async (_, query) => {
  const server = always(documented);
  const chat = client(server);
  const given = query as never;
  expect(await failure(chat.listWorkspaceSessions(given))).toBeInstanceOf(ArgumentError);
  expect(await failure(chat.listOwnSessions(given))).toBeInstanceOf(ArgumentError);
  const { error } = await collect(chat.allWorkspaceSessions(given));
  expect(error).toBeInstanceOf(ArgumentError);
  expect(server.lines).toEqual([]);
});

test.each([
  "https://chat.example/api/v1",
  "https://chat.example/api",
  "https://c.example/x/api/v1/",
])("the base URL %s is refused: the client adds the rest", (baseUrl) => {
  const create = () => client({ ...always(documented), baseUrl });
  expect(create).toThrow(ArgumentError);
  expect(create).toThrow("baseUrl must be the workspace's address, without /api/v1");
});

test("each sort key that the server takes is sent", async () => {
  for (const key of [
    "loginAt",
    "device.name",
    "device.os.name",
    "device.os.version",
    "_user.name",
    "_user.username",
  ]) {
    const server = always(documented);
    await client(server).listWorkspaceSessions({ sort: { [key]: -1 } });
    const { searchParams } = new URL(server.requests[0]!.url);
    expect(searchParams.get("sort")).toBe(`{"${key}":-1}`);
  }
});
