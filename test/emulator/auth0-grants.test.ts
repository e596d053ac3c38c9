import { expect, test } from "vitest";
import { createCheckedEmulator, type CheckedEmulator } from "../support/checked-emulator.ts";

const ana = encodeURIComponent("auth0|507f1f77bcf86cd799439020");
const list = async (emulator: CheckedEmulator, path: string): Promise<any[]> =>
  (await emulator.call("auth0", `GET ${path}`)).body;
const tokens = async (emulator: CheckedEmulator) =>
  (await emulator.call("auth0", `GET /users/${ana}/refresh-tokens?take=100`)).body.tokens;

test("grants are those of all users, or of one user, application or API", async () => {
  const emulator = createCheckedEmulator({ auth0: { grants: 5, users: 4 } });
  expect(await list(emulator, "/grants")).toHaveLength(8);
  expect(await list(emulator, `/grants?user_id=${ana}`)).toHaveLength(5);
  expect(await list(emulator, "/grants?user_id=auth0%7Cuser-0000003")).toHaveLength(1);
  expect(await list(emulator, `/grants?user_id=${ana}&client_id=exampleClient`)).toHaveLength(1);
  expect(await list(emulator, "/grants?audience=https://other.test")).toEqual([]);
  const { body } = await emulator.call(
    "auth0",
    "GET /grants?include_totals=true&per_page=3&page=2",
  );
  expect(body).toEqual({
    start: 6,
    limit: 3,
    total: 8,
    grants: [expect.anything(), expect.anything()],
  });
});

test("grants are read behind 1,000 too, because no such limit is documented", async () => {
  const emulator = createCheckedEmulator({ auth0: { grants: 1200 } });
  expect(await list(emulator, "/grants?per_page=100&page=11")).toHaveLength(100);
});

test("a grant that is deleted takes its refresh tokens along, and no session", async () => {
  const emulator = createCheckedEmulator({ auth0: { rows: 20, grants: 3 } });
  const ofWeb = (all: any[]) => all.filter(({ client_id }) => client_id === "example-web-client");
  const [grant] = (await list(
    emulator,
    `/grants?user_id=${ana}&client_id=example-web-client`,
  )) as any[];
  expect(ofWeb(await tokens(emulator)).length).toBeGreaterThan(0);
  const others = (await tokens(emulator)).length - ofWeb(await tokens(emulator)).length;
  for (let time = 0; time < 2; time += 1) {
    const answer = await emulator.call("auth0", `DELETE /grants/${grant.id}`);
    expect(answer).toMatchObject({ status: 204, body: undefined });
  }
  expect(await tokens(emulator)).toHaveLength(others);
  expect(ofWeb(await tokens(emulator))).toEqual([]);
  const { sessions } = (await emulator.call("auth0", `GET /users/${ana}/sessions`)).body;
  expect(sessions).toHaveLength(20);
});

test("all grants of one user are deleted, and no other's; without a user it is refused", async () => {
  const emulator = createCheckedEmulator({ auth0: { grants: 5, users: 4 } });
  // What Auth0 does then is unverified, so that no description has this 400.
  for (const query of ["", "?user_id="]) {
    const request = emulator.request("auth0", `DELETE /grants${query}`);
    expect((await emulator.fetch(request)).status).toBe(400);
  }
  expect(await list(emulator, "/grants")).toHaveLength(8);
  expect((await emulator.call("auth0", `DELETE /grants?user_id=${ana}`)).status).toBe(204);
  expect(await list(emulator, "/grants")).toHaveLength(3);
  expect((await emulator.call("auth0", "DELETE /grants?user_id=nobody")).status).toBe(204);
});

test("device credentials are of one kind, or without one as the SDK tells", async () => {
  const emulator = createCheckedEmulator({ auth0: { deviceCredentials: 60, users: 2 } });
  const kinds = async (query: string) => {
    const rows = await list(emulator, `/device-credentials?user_id=${ana}${query}`);
    return [rows.length, ...new Set(rows.map(({ type }) => type))];
  };
  expect(await kinds("&type=refresh_token")).toEqual([20, "refresh_token"]);
  expect(await kinds("&type=rotating_refresh_token")).toEqual([20, "rotating_refresh_token"]);
  // Neither the rotating ones, nor a page, nor an object.
  expect(await kinds("&per_page=1&include_totals=true")).toEqual([
    40,
    "refresh_token",
    "public_key",
  ]);
  expect((await emulator.call("auth0", "GET /device-credentials?type=other")).status).toBe(400);
});

test("a device credential is deleted, and an unknown one taken as well", async () => {
  const emulator = createCheckedEmulator();
  for (const id of ["dcr_7Hc2kQpZ94mXbT1v", "dcr_7Hc2kQpZ94mXbT1v", "nothing"]) {
    expect((await emulator.call("auth0", `DELETE /device-credentials/${id}`)).status).toBe(204);
  }
  const path = `/device-credentials?type=rotating_refresh_token&user_id=${ana}`;
  expect(await list(emulator, path)).toEqual([]);
});

test("an end shows after the revocation delay", async () => {
  let now = 0;
  const emulator = createCheckedEmulator({ now: () => now, revocationDelayMs: 10 });
  await emulator.call("auth0", "DELETE /grants/cgr_1a2b3c4d5e6f7g8h");
  expect(await list(emulator, `/grants?user_id=${ana}`)).toHaveLength(2);
  now = 10;
  expect(await list(emulator, `/grants?user_id=${ana}`)).toHaveLength(1);
});
