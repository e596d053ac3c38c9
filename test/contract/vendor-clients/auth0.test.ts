import { type Auth0Client, createAuth0Client } from "@session-clients/auth0";
import { ManagementClient } from "auth0";
import { collect } from "../../support/collect.ts";
import { type ClientCase, compareClients, failure } from "./compare-clients.ts";

interface Theirs {
  sdk: ManagementClient;
  /** The same tenant, signed in by client credentials. */
  byCredentials: ManagementClient;
}
interface Ours {
  client: Auth0Client;
  byCredentials: Auth0Client;
}
type Pair = ClientCase<Theirs, Ours>;

const domain = "tenant.example.com";
const userId = "auth0|507f1f77bcf86cd799439020";
const email = "ana@example.com";
const sessionId = "sess_9f2c";
const grantId = "cgr_1a2b3c4d5e6f7g8h";
const credentialId = "dcr_7Hc2kQpZ94mXbT1v";
const tokenId = "rt_4b1d";
const sessions = { session_metadata: { device_name: "kiosk" } };
const tokens = { refresh_token_metadata: { device_name: "kiosk" } };

const theirError = (error: any) => ({ status: error.statusCode, body: error.body });
const ourError = (error: any) => ({ status: error.status, body: error.body });

/** Most writes resolve with nothing, so what they did is read from the lists. */
const write = (
  theirs: (sdk: ManagementClient) => Promise<unknown>,
  ours: (client: Auth0Client) => Promise<unknown>,
): Pair => ({
  theirs: async ({ sdk }) => [
    await theirs(sdk),
    (await sdk.users.sessions.list(userId)).response,
    (await sdk.users.refreshToken.list(userId)).response,
  ],
  ours: async ({ client }) => [
    await ours(client),
    await client.listUserSessions(userId),
    await client.listUserRefreshTokens(userId),
  ],
});

const cases: Record<string, Pair> = {
  listUserSessions: {
    theirs: async ({ sdk }) => (await sdk.users.sessions.list(userId, { take: 2 })).response,
    ours: ({ client }) => client.listUserSessions(userId, { take: 2 }),
  },
  allUserSessions: {
    emulator: { auth0: { rows: 120 } },
    theirs: async ({ sdk }) => collect(await sdk.users.sessions.list(userId)),
    ours: ({ client }) => collect(client.allUserSessions(userId)),
  },
  getSession: {
    theirs: ({ sdk }) => sdk.sessions.get(sessionId),
    ours: ({ client }) => client.getSession(sessionId),
  },
  updateSession: write(
    (sdk) => sdk.sessions.update(sessionId, sessions),
    (client) => client.updateSession(sessionId, sessions),
  ),
  deleteSession: write(
    (sdk) => sdk.sessions.delete(sessionId),
    (client) => client.deleteSession(sessionId),
  ),
  revokeSession: write(
    (sdk) => sdk.sessions.revoke(sessionId),
    (client) => client.revokeSession(sessionId),
  ),
  deleteUserSessions: write(
    (sdk) => sdk.users.sessions.delete(userId),
    (client) => client.deleteUserSessions(userId),
  ),
  "revokeUserAccess of one session": write(
    (sdk) => sdk.users.revokeAccess(userId, { session_id: sessionId }),
    (client) => client.revokeUserAccess(userId, { session_id: sessionId }),
  ),
  "revokeUserAccess of everything": write(
    (sdk) => sdk.users.revokeAccess(userId, {}),
    (client) => client.revokeUserAccess(userId, {}),
  ),
  listUserRefreshTokens: {
    theirs: async ({ sdk }) => (await sdk.users.refreshToken.list(userId, { take: 2 })).response,
    ours: ({ client }) => client.listUserRefreshTokens(userId, { take: 2 }),
  },
  allUserRefreshTokens: {
    emulator: { auth0: { rows: 120 } },
    theirs: async ({ sdk }) => collect(await sdk.users.refreshToken.list(userId)),
    ours: ({ client }) => collect(client.allUserRefreshTokens(userId)),
  },
  listRefreshTokens: {
    theirs: async ({ sdk }) =>
      (await sdk.refreshTokens.list({ user_id: userId, fields: "id,client_id" })).response,
    ours: ({ client }) => client.listRefreshTokens({ user_id: userId, fields: "id,client_id" }),
  },
  allRefreshTokens: {
    emulator: { auth0: { rows: 120 } },
    theirs: async ({ sdk }) => collect(await sdk.refreshTokens.list({ user_id: userId })),
    ours: ({ client }) => collect(client.allRefreshTokens({ user_id: userId })),
  },
  getRefreshToken: {
    theirs: ({ sdk }) => sdk.refreshTokens.get(tokenId),
    ours: ({ client }) => client.getRefreshToken(tokenId),
  },
  updateRefreshToken: write(
    (sdk) => sdk.refreshTokens.update(tokenId, tokens),
    (client) => client.updateRefreshToken(tokenId, tokens),
  ),
  deleteRefreshToken: write(
    (sdk) => sdk.refreshTokens.delete(tokenId),
    (client) => client.deleteRefreshToken(tokenId),
  ),
  revokeRefreshTokens: write(
    (sdk) => sdk.refreshTokens.revoke({ ids: [tokenId] }),
    (client) => client.revokeRefreshTokens({ ids: [tokenId] }),
  ),
  deleteUserRefreshTokens: write(
    (sdk) => sdk.users.refreshToken.delete(userId),
    (client) => client.deleteUserRefreshTokens(userId),
  ),
  listUsersByEmail: {
    theirs: ({ sdk }) => sdk.users.listUsersByEmail({ email }),
    ours: ({ client }) => client.listUsersByEmail({ email }),
  },
  listUsers: {
    theirs: async ({ sdk }) =>
      (await sdk.users.list({ q: `email:"${email}"`, search_engine: "v3" })).response,
    ours: ({ client }) => client.listUsers({ q: `email:"${email}"` }),
  },
  allUsers: {
    emulator: { auth0: { users: 120 } },
    theirs: async ({ sdk }) => collect(await sdk.users.list()),
    ours: ({ client }) => collect(client.allUsers()),
  },
  getUser: {
    theirs: ({ sdk }) => sdk.users.get(userId, { fields: "user_id,blocked" }),
    ours: ({ client }) => client.getUser(userId, { fields: "user_id,blocked" }),
  },
  setUserBlocked: {
    theirs: async ({ sdk }) => [
      await sdk.users.update(userId, { blocked: true }),
      await sdk.users.get(userId),
    ],
    ours: async ({ client }) => [
      await client.setUserBlocked(userId, true),
      await client.getUser(userId),
    ],
  },
  invalidateRememberBrowser: {
    theirs: ({ sdk }) => sdk.users.multifactor.invalidateRememberBrowser(userId),
    ours: ({ client }) => client.invalidateRememberBrowser(userId),
  },
  listUserLogs: {
    theirs: async ({ sdk }) => (await sdk.users.logs.list(userId, { sort: "date:1" })).response,
    ours: ({ client }) => client.listUserLogs(userId, { sort: "date:1" }),
  },
  allUserLogs: {
    emulator: { auth0: { logs: 240 } },
    theirs: async ({ sdk }) => collect(await sdk.users.logs.list(userId)),
    ours: ({ client }) => collect(client.allUserLogs(userId)),
  },
  listLogs: {
    theirs: async ({ sdk }) => (await sdk.logs.list({ fields: "log_id,type" })).response,
    ours: ({ client }) => client.listLogs({ fields: "log_id,type" }),
  },
  getLog: {
    theirs: async ({ sdk }) => sdk.logs.get((await sdk.logs.list()).data[0]!.log_id!),
    ours: async ({ client }) => client.getLog((await client.listLogs()).logs[0]!.log_id),
  },
  listGrants: {
    theirs: async ({ sdk }) => (await sdk.userGrants.list({ user_id: userId })).response,
    ours: ({ client }) => client.listGrants({ user_id: userId }),
  },
  allGrants: {
    emulator: { auth0: { grants: 120 } },
    theirs: async ({ sdk }) => collect(await sdk.userGrants.list()),
    ours: ({ client }) => collect(client.allGrants()),
  },
  deleteGrant: {
    theirs: async ({ sdk }) => [
      await sdk.userGrants.delete(grantId),
      (await sdk.userGrants.list()).response,
    ],
    ours: async ({ client }) => [await client.deleteGrant(grantId), await client.listGrants()],
  },
  deleteUserGrants: {
    theirs: async ({ sdk }) => [
      await sdk.userGrants.deleteByUserId({ user_id: userId }),
      (await sdk.userGrants.list()).response,
    ],
    ours: async ({ client }) => [
      await client.deleteUserGrants({ user_id: userId }),
      await client.listGrants(),
    ],
  },
  listDeviceCredentials: {
    theirs: async ({ sdk }) =>
      (await sdk.deviceCredentials.list({ type: "refresh_token", user_id: userId })).response,
    ours: ({ client }) => client.listDeviceCredentials({ type: "refresh_token", user_id: userId }),
  },
  deleteDeviceCredential: {
    theirs: async ({ sdk }) => [
      await sdk.deviceCredentials.delete(credentialId),
      (await sdk.deviceCredentials.list({ type: "rotating_refresh_token" })).response,
    ],
    ours: async ({ client }) => [
      await client.deleteDeviceCredential(credentialId),
      await client.listDeviceCredentials({ type: "rotating_refresh_token" }),
    ],
  },
  "client credentials": {
    theirs: ({ byCredentials }) => byCredentials.sessions.get(sessionId),
    ours: ({ byCredentials }) => byCredentials.getSession(sessionId),
  },
  "error 401": {
    emulator: { auth0: { credentials: [{ expired: true }] } },
    theirs: ({ sdk }) => failure(sdk.sessions.get(sessionId), theirError),
    ours: ({ client }) => failure(client.getSession(sessionId), ourError),
  },
  "error 403": {
    emulator: { auth0: { credentials: [{ scopes: [] }] } },
    theirs: ({ sdk }) => failure(sdk.sessions.revoke(sessionId), theirError),
    ours: ({ client }) => failure(client.revokeSession(sessionId), ourError),
  },
  "error 404": {
    theirs: ({ sdk }) => failure(sdk.sessions.get("no-such-session"), theirError),
    ours: ({ client }) => failure(client.getSession("no-such-session"), ourError),
  },
};

compareClients<Theirs, Ours>({
  provider: "auth0",
  connect: (origin, { credentials }) => {
    // The SDK takes a domain, which it calls by https; its `fetch` option is the way to another origin.
    const fetchFrom: typeof fetch = (input, init) =>
      fetch(String(input).replace(`https://${domain}`, `${origin}/auth0`), init);
    const { token, clientId, clientSecret } = credentials.auth0;
    const baseUrl = `${origin}/auth0/api/v2`;
    const audience = `https://${domain}/api/v2/`;
    return {
      theirs: {
        sdk: new ManagementClient({ domain, token, fetch: fetchFrom }),
        byCredentials: new ManagementClient({ domain, clientId, clientSecret, fetch: fetchFrom }),
      },
      ours: {
        client: createAuth0Client({ baseUrl, token }),
        byCredentials: createAuth0Client({ baseUrl, clientId, clientSecret, audience }),
      },
    };
  },
  cases,
  reviewed: [
    {
      differences: ["header user-agent: another value"],
      reason: "the SDK leaves it to the runtime, ours names the package",
    },
    {
      differences: ["header auth0-client: only theirs"],
      reason: "telemetry: the SDK's name and version and the runtime's; nothing answers to it",
    },
    {
      differences: ['query take: "50" | -'],
      in: ["auth0.listUserSessions", "auth0.listUserRefreshTokens", "auth0.listRefreshTokens"],
      reason:
        "the SDK copies the default of the page into each request, ours leaves it to the server",
    },
    {
      differences: ["a request: only theirs"],
      in: ["auth0.listGrants", "auth0.listUserLogs", "auth0.listUsers"],
      reason: "the SDK asks for a page behind the last, ours sees that the last has room",
    },
    {
      differences: ['query per_page: "50" | "48"'],
      in: ["auth0.listGrants", "auth0.listUserLogs", "auth0.listUsers"],
      reason:
        "each page of ours shares two rows with the last, to notice when the list has moved up",
    },
    {
      differences: ['query per_page: "50" | "47"'],
      in: ["auth0.listGrants", "auth0.listUsers"],
      reason:
        "each page of ours shares two rows with the last, to notice when the list has moved up",
    },
  ],
});
