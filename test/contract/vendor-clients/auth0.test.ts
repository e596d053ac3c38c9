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
const sessionId = "sess_9f2c";
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
  ],
});
