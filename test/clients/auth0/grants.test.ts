import { createAuth0Client } from "@session-clients/auth0";
import { expect, test } from "vitest";
import { failure } from "../../support/failure.ts";
import { always, inTurn, recording, type Recording } from "../../support/recording.ts";

const clock = {
  now: () => 0,
  after: (_: number, run: () => void) => (queueMicrotask(run), () => {}),
  random: () => 0,
};
const client = ({ fetch }: Recording) =>
  createAuth0Client({
    domain: "acme.eu.auth0.com",
    token: "fake-token",
    fetch,
    clock,
    timeoutMs: 0,
  });

const done = () => new Response(null, { status: 204 });
const down = () => new Response(null, { status: 503 });

test("grants are listed by user, application and API", async () => {
  const server = always({ grants: [] });
  const query = { user_id: "auth0|u", client_id: "c", audience: "https://api.acme.test" };
  await client(server).listGrants(query);
  expect(server.lines).toEqual([
    "GET /api/v2/grants?user_id=auth0%7Cu&client_id=c&audience=https%3A%2F%2Fapi.acme.test&include_totals=true&page=0&per_page=50",
  ]);
  for (const name of Object.keys(query)) {
    const error = await failure(client(server).listGrants({ [name]: undefined }));
    expect(error).toMatchObject({ name: "ArgumentError", argument: name });
  }
  expect(server.lines).toHaveLength(1);
});

test("one grant and all of a user are deleted, with a 204 for done", async () => {
  const server = recording(done);
  expect(await client(server).deleteGrant("cgr/1")).toBeUndefined();
  expect(await client(server).deleteUserGrants({ user_id: "auth0|u" })).toBeUndefined();
  expect(server.lines).toEqual([
    "DELETE /api/v2/grants/cgr%2F1",
    "DELETE /api/v2/grants?user_id=auth0%7Cu",
  ]);
});

test.each([
  undefined,
  null,
  {},
  { user_id: undefined },
  { user_id: null },
  { user_id: "" },
  { user_id: 7 },
  { userId: "auth0|u" },
  "auth0|u",
  Object.create({ user_id: "auth0|u" }),
])("deleteUserGrants(%j) names no user, so that nothing is sent", async (query) => {
  const server = recording(done);
  expect(await failure(client(server).deleteUserGrants(query as never))).toMatchObject({
    name: "ArgumentError",
  });
  expect(server.lines).toEqual([]);
});

test("the deletion of one is sent again, that of all is not once it may have run", async () => {
  const one = inTurn(down(), done());
  await client(one).deleteGrant("g");
  await client(inTurn(down(), done())).deleteDeviceCredential("d");
  expect(one.lines).toHaveLength(2);
  const all = inTurn(down());
  expect(await failure(client(all).deleteUserGrants({ user_id: "u" }))).toMatchObject({
    status: 503,
    mayHaveRun: true,
  });
  expect(all.lines).toHaveLength(1);
});
