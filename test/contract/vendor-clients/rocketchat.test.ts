import { createRocketChatClient, type RocketChatClient } from "@session-clients/rocketchat";
import { RestClient } from "@rocket.chat/api-client";
import { type ClientCase, compareClients, failure } from "./compare-clients.ts";

type Get = (path: string, query?: object) => Promise<any>;
interface Theirs {
  get: Get;
  post: Get;
}
type Pair = ClientCase<Theirs, RocketChatClient>;

const ownId = "7ykYEK3KWnk4EeA7s";
const otherId = "BdSrCZXNKCbRi8Eqn";
const totpCode = "000000";
const twoFactor = { methods: ["totp"], totpCode } as const;

/** The walk of whoever has only the request layer: advance by what arrived, end at the total. */
async function allRows(get: Get, path: string, count: number): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (;;) {
    const page = await get(path, { count, offset: rows.length });
    const fresh: unknown[] = page.sessions ?? page.users;
    rows.push(...fresh);
    if (rows.length >= page.total || fresh.length === 0) {
      return rows;
    }
  }
}

async function rowsOf(walk: AsyncIterable<unknown>): Promise<unknown[]> {
  const rows = [];
  for await (const row of walk) {
    rows.push(row);
  }
  return rows;
}

const otherUserId = "rbAXPnMktTFbNpwtJ";
const byStatus = { status: "active", searchTerm: "TEST", hasLoggedIn: true, count: 2 } as const;
const keepOut = { userId: otherUserId, activeStatus: false };
const soleOwner = { userId: "stjxrXYBWy3EcDugH", activeStatus: false };

const list = { filter: "chrome", offset: 1, count: 2 };

const cases: Record<string, Pair> = {
  listOwnSessions: {
    theirs: ({ get }) => get("sessions/list", list),
    ours: (client) => client.listOwnSessions(list),
  },
  allOwnSessions: {
    theirs: ({ get }) => allRows(get, "sessions/list", 2),
    ours: (client) => rowsOf(client.allOwnSessions({ count: 2 })),
  },
  getOwnSession: {
    theirs: ({ get }) => get("sessions/info", { sessionId: ownId }),
    ours: (client) => client.getOwnSession(ownId, { includeLoginToken: true }),
  },
  logoutOwnSession: {
    theirs: async ({ get, post }) => [
      await post("sessions/logout.me", { sessionId: ownId }),
      await get("sessions/list"),
    ],
    ours: async (client) => [await client.logoutOwnSession(ownId), await client.listOwnSessions()],
  },
  listWorkspaceSessions: {
    theirs: ({ get }) => get("sessions/list.all", { ...list, sort: '{"loginAt":1}' }),
    ours: (client) => client.listWorkspaceSessions({ ...list, sort: { loginAt: 1 } }),
  },
  allWorkspaceSessions: {
    emulator: { rocketchat: { rows: 130 } },
    theirs: ({ get }) => allRows(get, "sessions/list.all", 100),
    ours: (client) => rowsOf(client.allWorkspaceSessions()),
  },
  getWorkspaceSession: {
    theirs: ({ get }) => get("sessions/info.admin", { sessionId: otherId }),
    ours: (client) => client.getWorkspaceSession(otherId),
  },
  logoutWorkspaceSession: {
    theirs: async ({ get, post }) => [
      await post("sessions/logout", { sessionId: otherId }),
      await get("sessions/list.all"),
    ],
    ours: async (client) => [
      await client.logoutWorkspaceSession(otherId),
      await client.listWorkspaceSessions(),
    ],
  },
  getUserInfo: {
    theirs: ({ get }) => get("users.info", { email: "Test.John@test.com" }),
    ours: (client) => client.getUserInfo({ email: "Test.John@test.com" }),
  },
  listUsers: {
    theirs: ({ get }) => get("users.list", { offset: 1, count: 2 }),
    ours: (client) => client.listUsers({ offset: 1, count: 2 }),
  },
  allUsers: {
    theirs: ({ get }) => allRows(get, "users.list", 100),
    ours: (client) => rowsOf(client.allUsers()),
  },
  listUsersByStatus: {
    theirs: ({ get }) => get("users.listByStatus", byStatus),
    ours: (client) => client.listUsersByStatus(byStatus),
  },
  allUsersByStatus: {
    theirs: ({ get }) => allRows(get, "users.listByStatus", 100),
    ours: (client) => rowsOf(client.allUsersByStatus()),
  },
  logoutUser: {
    theirs: async ({ get, post }) => [
      await post("users.logout", { userId: otherUserId }),
      await get("sessions/list.all"),
    ],
    ours: async (client) => [
      await client.logoutUser(otherUserId),
      await client.listWorkspaceSessions(),
    ],
  },
  setUserActiveStatus: {
    theirs: async ({ get, post }) => [
      await post("users.setActiveStatus", keepOut),
      await get("users.info", { userId: otherUserId }),
    ],
    ours: async (client) => [
      await client.setUserActiveStatus(keepOut),
      await client.getUserInfo({ userId: otherUserId }),
    ],
  },
  logoutOwnOtherClients: {
    theirs: ({ post }) => post("users.logoutOtherClients"),
    ours: (client) => client.logoutOwnOtherClients(),
  },
  "the own tokens": {
    emulator: { rocketchat: { twoFactor } },
    theirs: async ({ get, post }) => [
      await get("users.getPersonalAccessTokens"),
      await post("users.removePersonalAccessToken", { tokenName: "myToken" }),
      await get("users.getPersonalAccessTokens"),
      await post("users.removeOtherTokens"),
      await get("users.getPersonalAccessTokens"),
    ],
    ours: async (client) => [
      await client.listOwnPersonalAccessTokens(),
      await client.removeOwnPersonalAccessToken("myToken"),
      await client.listOwnPersonalAccessTokens(),
      await client.removeOwnOtherTokens(),
      await client.listOwnPersonalAccessTokens(),
    ],
  },
  "the only owner of rooms": {
    theirs: ({ post }) => failure(post("users.setActiveStatus", soleOwner), readResponse),
    ours: (client) => failure(client.setUserActiveStatus(soleOwner), readError),
  },
  "a second factor": {
    emulator: { rocketchat: { twoFactor } },
    theirs: ({ post }) => post("sessions/logout", { sessionId: otherId }),
    ours: (client) => client.logoutWorkspaceSession(otherId),
  },
  "error 400": {
    emulator: { rocketchat: { licensed: false, version: 8 } },
    theirs: ({ get }) => failure(get("sessions/list"), readResponse),
    ours: (client) => failure(client.listOwnSessions(), readError),
  },
  "error 401": {
    emulator: { rocketchat: { licensed: false, version: 5 } },
    theirs: ({ get }) => failure(get("sessions/list"), readResponse),
    ours: (client) => failure(client.listOwnSessions(), readError),
  },
  "error 403": {
    emulator: { rocketchat: { credentials: [{ permissions: [] }] } },
    theirs: ({ get }) => failure(get("sessions/list.all"), readResponse),
    ours: (client) => failure(client.listWorkspaceSessions(), readError),
  },
  "error 404": {
    theirs: ({ post }) => failure(post("sessions/logout", { sessionId: "no-such" }), readResponse),
    ours: (client) => failure(client.logoutWorkspaceSession("no-such"), readError),
  },
};

/** The request layer rejects with the response itself. */
async function readResponse(response: Response) {
  return { status: response.status, body: await response.json() };
}

function readError({ status, body }: any) {
  return { status, body };
}

compareClients<Theirs, RocketChatClient>({
  provider: "rocketchat",
  connect: (origin, { credentials }) => {
    const { userId, authToken } = credentials.rocketchat;
    const baseUrl = `${origin}/rocketchat`;
    const rest = new RestClient({
      baseUrl,
      credentials: { "X-User-Id": userId, "X-Auth-Token": authToken },
    });
    rest.handleTwoFactorChallenge(async () => totpCode);
    // The vendor publishes no types for the session routes.
    const { get, post } = rest as unknown as Theirs;
    return {
      theirs: {
        get: (path, query) => get.call(rest, `/v1/${path}`, query),
        post: (path, body) => post.call(rest, `/v1/${path}`, body),
      },
      ours: createRocketChatClient({ baseUrl, userId, authToken, twoFactor: () => totpCode }),
    };
  },
  cases,
  reviewed: [
    {
      differences: ["header user-agent: another value"],
      reason: "the request layer leaves it to the runtime, ours names the package",
    },
    {
      differences: ["header accept: another value"],
      in: [
        "rocketchat.logoutOwnOtherClients",
        "rocketchat.logoutOwnSession",
        "rocketchat.logoutUser",
        "rocketchat.logoutWorkspaceSession",
        "rocketchat.removeOwnOtherTokens",
        "rocketchat.removeOwnPersonalAccessToken",
        "rocketchat.setUserActiveStatus",
      ],
      reason: "on a POST the request layer asks for JSON; ours takes what comes and checks it",
    },
    {
      differences: ["header content-type: only theirs"],
      in: ["rocketchat.logoutOwnOtherClients", "rocketchat.removeOwnOtherTokens"],
      reason: "the request layer names a type although there is no body",
    },
    {
      differences: ['query offset: "100" | "98"'],
      in: ["rocketchat.listWorkspaceSessions"],
      reason:
        "each page of ours shares two rows with the last, to notice when the list has moved up",
    },
    {
      differences: ["a request: only ours"],
      in: ["rocketchat.listOwnSessions"],
      reason: "after a last page that is full, ours looks once more whether that was the end",
    },
  ],
});
