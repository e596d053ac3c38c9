import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Auth0Client, createAuth0Client } from "@session-clients/auth0";
import {
  type CloudflareAccessClient,
  createCloudflareAccessClient,
} from "@session-clients/cloudflare-access";
import { createEmulator, type Emulator } from "@session-clients/emulator";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { failure } from "../../support/failure.ts";

let folder: string;

/** What the snippet under a heading of the recipes exports. */
async function recipe(heading: string): Promise<Record<string, unknown>> {
  const [, section = ""] = readFileSync("docs/recipes.md", "utf8").split(`## ${heading}\n`);
  const file = resolve(folder, `${heading.replace(/\W+/g, "-")}.ts`);
  writeFileSync(file, /^```ts\n(.*?)^```/ms.exec(section)![1]!);
  return import(file);
}

interface Recipes {
  endWhatWasUsedFrom(
    auth0: Auth0Client,
    userId: string,
    address: string,
  ): Promise<{ sessions: string[]; refreshTokens: string[] }>;
  endAccess(access: CloudflareAccessClient, email: string): Promise<boolean>;
  endDevice(auth0: Auth0Client, userId: string, sessionId: string): Promise<boolean>;
  shutOut(auth0: Auth0Client, email: string): Promise<string[]>;
  endSessions(auth0: Auth0Client, ids: string[], done: Set<string>): Promise<void>;
}
let recipes: Recipes;

// A hook: none of it is left where no test of this file is asked for.
beforeAll(async () => {
  mkdirSync(".tmp", { recursive: true });
  folder = mkdtempSync(join(".tmp", "recipes-"));
  recipes = Object.assign(
    {},
    ...(await Promise.all(
      [
        "What was last used from an address",
        "Everyone with an address, in Cloudflare Access",
        '"Your devices"',
        "Shut somebody out of Auth0",
        "Many at once",
      ].map(recipe),
    )),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

let emulator: Emulator;
let auth0: Auth0Client;
let userId: string;
let maxAtOnce: number;

beforeEach(() => {
  emulator = createEmulator({ auth0: { rows: 30 } });
  userId = emulator.ids.auth0.userId;
  maxAtOnce = 0;
  let underWay = 0;
  auth0 = createAuth0Client({
    baseUrl: emulator.baseUrls.auth0,
    token: emulator.credentials.auth0.token,
    retry: false,
    fetch: async (url, init) => {
      maxAtOnce = Math.max(maxAtOnce, ++underWay);
      try {
        return await emulator.fetch(url, init as RequestInit);
      } finally {
        underWay--;
      }
    },
  });
});

const idsNow = async () =>
  (await auth0.allUserSessions(userId).toArray({ max: 100 })).map(({ id }) => id);
const tokenIdsNow = async () =>
  (await auth0.allUserRefreshTokens(userId).toArray({ max: 100 })).map(({ id }) => id);
const sent = () => emulator.requests.map(({ method, path }) => `${method} ${path}`);

/** What the user has, and which of it was last used from the address of the first session. */
async function usedFromAnAddress() {
  const sessions = await auth0.allUserSessions(userId).toArray({ max: 100 });
  const tokens = await auth0.allUserRefreshTokens(userId).toArray({ max: 100 });
  const address = sessions[0]!.device!.last_ip!;
  const isFromThere = ({ device }: { device?: { last_ip?: string | null } }) =>
    device?.last_ip === address;
  const there = sessions.filter(isFromThere).map(({ id }) => id);
  const elsewhere = sessions.filter((session) => !isFromThere(session)).map(({ id }) => id);
  // Tokens of the other sessions, or of none.
  const others = tokens.filter(({ session_id }) => !there.includes(session_id ?? ""));
  const tokensThere = others.filter(isFromThere).map(({ id }) => id);
  const tokensElsewhere = others.filter((token) => !isFromThere(token)).map(({ id }) => id);
  for (const list of [there, elsewhere, tokensThere, tokensElsewhere]) {
    expect(list).not.toEqual([]);
  }
  expect(others.length).toBeLessThan(tokens.length);
  return { address, there, elsewhere, tokensThere, tokensElsewhere };
}

test("from an address: what was last used from there ends, and nothing else", async () => {
  const used = await usedFromAnAddress();
  expect(await recipes.endWhatWasUsedFrom(auth0, userId, used.address)).toEqual({
    sessions: used.there,
    // The sessions of these were last used elsewhere, and stay.
    refreshTokens: used.tokensThere,
  });
  expect(await idsNow()).toEqual(used.elsewhere);
  expect(await tokenIdsNow()).toEqual(used.tokensElsewhere);
});

test("from an address: what has ended meanwhile is not among the ids", async () => {
  const { address, there, tokensThere } = await usedFromAnAddress();
  emulator.setFault("auth0.revokeSession", { kind: "failure", status: 404, times: 1 });
  emulator.setFault("auth0.deleteRefreshToken", { kind: "failure", status: 404, times: 1 });
  const first = await recipes.endWhatWasUsedFrom(auth0, userId, address);
  expect(first.sessions).toEqual(there.slice(1));
  const second = await recipes.endWhatWasUsedFrom(auth0, userId, address);
  expect(second.sessions).toEqual(there.slice(0, 1));
  expect([...first.refreshTokens, ...second.refreshTokens]).toEqual(
    expect.arrayContaining(tokensThere),
  );
  expect(await recipes.endWhatWasUsedFrom(auth0, userId, address)).toEqual({
    sessions: [],
    refreshTokens: [],
  });
});

test.each(["auth0.revokeSession", "auth0.deleteRefreshToken"] as const)(
  "from an address: another failure of %s is one",
  async (operation) => {
    const { address } = await usedFromAnAddress();
    emulator.setFault(operation, { kind: "answer", status: 403 });
    expect(await failure(recipes.endWhatWasUsedFrom(auth0, userId, address))).toMatchObject({
      status: 403,
    });
  },
);

test.each([
  ["jdoe@example.com", true],
  ["doe@example.com", false],
])("everyone with an address: %s is ended: %s", async (email, isThere) => {
  const { accountId, token } = emulator.credentials.cloudflareAccess;
  const access = createCloudflareAccessClient({
    baseUrl: emulator.baseUrls.cloudflareAccess,
    accountId,
    token,
    fetch: (url, init) => emulator.fetch(url, init as RequestInit),
  });
  const before = await access.allRegistrations().toArray({ max: 100 });
  expect(await recipes.endAccess(access, email)).toBe(isThere);
  const writes = sent().filter((line) => !line.startsWith("GET "));
  expect(writes).toHaveLength(isThere ? 2 : 0);
  const left = await access.allRegistrations({ status: "all" }).toArray({ max: 100 });
  expect(left).toEqual(before.filter(({ user }) => !isThere || user?.email !== email));
});

test("your devices: one's own session ends", async () => {
  const [mine = "", ...others] = await idsNow();
  expect(await recipes.endDevice(auth0, userId, mine)).toBe(true);
  expect(await idsNow()).toEqual(others);
});

test.each(["auth0|another", "", undefined])(
  "your devices: a session of %j is not this user's, and stays",
  async (user) => {
    const ids = await idsNow();
    emulator.clearRecords();
    expect(await recipes.endDevice(auth0, user as string, ids[0]!)).toBe(false);
    expect(sent()).toEqual([`GET /auth0/api/v2/sessions/${ids[0]}`]);
    expect(await idsNow()).toEqual(ids);
  },
);

test("your devices: a session that does not exist is none, any other failure one", async () => {
  expect(await recipes.endDevice(auth0, userId, "sess_unknown")).toBe(false);
  emulator.setFault("auth0.getSession", { kind: "answer", status: 500 });
  expect(await failure(recipes.endDevice(auth0, userId, (await idsNow())[0]!))).toMatchObject({
    status: 500,
  });
});

test("many at once: all of them, four in flight, and one that has ended meanwhile", async () => {
  const ids = await idsNow();
  await auth0.revokeSession(ids[3]!);
  const done = new Set<string>();
  await recipes.endSessions(auth0, ids, done);
  expect([...done].sort()).toEqual([...ids].sort());
  expect(maxAtOnce).toBe(4);
  expect(await idsNow()).toEqual([]);
});

test("many at once: after a failure it goes on with what is left, and repeats nothing", async () => {
  const ids = await idsNow();
  const done = new Set<string>();
  emulator.setFault("auth0.revokeSession", { kind: "answer", status: 500, after: 10 });
  expect(await failure(recipes.endSessions(auth0, ids, done))).toMatchObject({ status: 500 });
  expect(done.size).toBe(10);

  emulator.clearFaults();
  emulator.clearRecords();
  const before = [...done];
  await recipes.endSessions(auth0, ids, done);
  expect(sent()).toHaveLength(ids.length - 10);
  for (const id of before) {
    expect(sent().join("\n")).not.toContain(id);
  }
  expect(await idsNow()).toEqual([]);
});

test("a person is shut out with all users of the address, and nobody else", async () => {
  const ids = await recipes.shutOut(auth0, "ana@example.com");
  expect(ids).toHaveLength(2);
  for (const id of ids) {
    expect(await auth0.getUser(id)).toMatchObject({ blocked: true });
    expect(await auth0.listUserSessions(id)).toMatchObject({ sessions: [] });
    expect(await auth0.listUserRefreshTokens(id)).toMatchObject({ tokens: [] });
    expect(await auth0.listGrants({ user_id: id })).toMatchObject({ total: 0 });
    for (const type of ["refresh_token", "rotating_refresh_token"] as const) {
      const left = await auth0.listDeviceCredentials({ type, user_id: id });
      expect(left).toMatchObject({ total: 0 });
    }
  }
  const writes = sent().filter((line) => /^(PATCH|POST|DELETE)/.test(line));
  expect(writes.slice(0, 2).map((line) => line.split(" ")[0])).toEqual(["PATCH", "PATCH"]);
  const { documentedUserId } = emulator.ids.auth0;
  expect(await auth0.getUser(documentedUserId)).not.toMatchObject({ blocked: true });
  expect((await auth0.listUserSessions(documentedUserId)).sessions).toHaveLength(2);
  expect(await auth0.listGrants({ user_id: documentedUserId })).toMatchObject({ total: 1 });
});

test("nobody is shut out by an address that nobody has", async () => {
  expect(await recipes.shutOut(auth0, "Ana@example.com")).toEqual([]);
  expect(sent().every((line) => line.startsWith("GET"))).toBe(true);
});
