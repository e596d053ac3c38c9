import { describe, expect, test } from "vitest";
import { examples } from "../../generated/rocketchat.examples.ts";
import { failure } from "../support/failure.ts";
import { always } from "../support/recording.ts";
import { client } from "./workspace.ts";

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
    ["sort", { sort: { _id: 1 } }],
    ["sort", { sort: { value: -1, _id: 1 } }],
    ["sort", { sort: { loginAt: -1, "_user._id": 1 } }],
    ["sort", { sort: { toString: 1 } }],
    ["sort", { sort: JSON.parse('{"__proto__": 1}') as object }],
    ["sort", { sort: { loginAt: 0 } }],
    ["sort", { sort: { loginAt: 2 } }],
    ["sort", { sort: { loginAt: "desc" } }],
    ["sort", { sort: { loginAt: true } }],
    ["sort", { sort: { loginAt: null } }],
  ])("%s in %j", async (name, query) => {
    const server = always(documented);
    const error = await failure(client(server).listWorkspaceSessions(query as never));
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toContain(name);
    expect(server.lines).toEqual([]);
  });

  test("an unknown sort key, with the known ones in the error", async () => {
    const sort = { _id: 1 } as object;
    const error = await failure(client(always(documented)).listWorkspaceSessions({ sort }));
    for (const key of [
      "loginAt",
      "device.name",
      "device.os.name",
      "device.os.version",
      "_user.name",
      "_user.username",
    ])
      expect(error.message).toContain(key);
  });

  test.each([["loginAt"], [1], [true], ['{"loginAt":-1}'], [[]], [["loginAt"]]])(
    "sort as %j",
    async (sort) => {
      const server = always(documented);
      await failure(client(server).listWorkspaceSessions({ sort: sort as never }));
      expect(server.lines).toEqual([]);
    },
  );
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
