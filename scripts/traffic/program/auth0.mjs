import { createAuth0Client } from "@session-clients/auth0";
import { everyAnswer } from "./every-answer.mjs";
import { everyFailure } from "./every-failure.mjs";
import { everyItem } from "./every-item.mjs";
import { refused } from "./refused.mjs";

/** @typedef {import("@session-clients/auth0").Auth0Client} Client */

const headers = { "X-Correlation-ID": "traffic-check" };
const user = "auth0|507f1f77bcf86cd799439020";
const unknown = "unknown";

/** @type {import("./traffic.ts").Calls<Client>} */
const calls = {
  listUserSessions: (client) => client.listUserSessions(user),
  deleteUserSessions: (client) => client.deleteUserSessions(user, { headers }),
  getSession: (client) => client.getSession("sess_9f2c"),
  updateSession: (client) =>
    client.updateSession("sess_9f2c", { session_metadata: { reviewed: "yes" } }, { headers }),
  deleteSession: (client) => client.deleteSession("sess_9f2c", { headers }),
  revokeSession: (client) => client.revokeSession("sess_9f2c", { headers }),
  revokeUserAccess: (client) => client.revokeUserAccess(user, {}, { headers }),
  listUserRefreshTokens: (client) => client.listUserRefreshTokens(user),
  deleteUserRefreshTokens: (client) => client.deleteUserRefreshTokens(user, { headers }),
  listRefreshTokens: (client) => client.listRefreshTokens({ user_id: user }),
  getRefreshToken: (client) => client.getRefreshToken("rt_4b1d"),
  updateRefreshToken: (client) =>
    client.updateRefreshToken("rt_4b1d", { refresh_token_metadata: null }, { headers }),
  deleteRefreshToken: (client) => client.deleteRefreshToken("rt_4b1d", { headers }),
  revokeRefreshTokens: (client) => client.revokeRefreshTokens({ ids: ["rt_4b1d"] }, { headers }),
};

/** @param {import("./traffic.ts").Traffic} traffic */
export async function drive(traffic) {
  for (const call of Object.values(calls)) await call(clientOf(traffic.emulator()));
  await delegatedSession(clientOf(traffic.emulator()));
  await walkLists(clientOf(traffic.emulator({ auth0: { rows: 5 } })));
  await narrowRevocations(traffic);
  await refusals(traffic);
  await everyFailure(traffic, "auth0", calls, (recorded) => clientOf(recorded));
  await everyAnswer(traffic, "auth0", calls, (recorded) => clientOf(recorded));
}

/** The one that has an actor. @param {Client} client */
async function delegatedSession(client) {
  const { sessions } = await client.listUserSessions(user);
  const id = sessions?.find(({ actor }) => actor !== undefined)?.id ?? "";
  await client.getSession(id);
  await client.updateSession(id, { session_metadata: null });
}

/** @param {Client} client */
async function walkLists(client) {
  const include_totals = true;
  await everyItem(client.allUserSessions(user, { take: 2, include_totals }));
  await everyItem(client.allUserRefreshTokens(user, { take: 2, include_totals }));
  const selected = { fields: "id,client_id", include_fields: true };
  const query = { user_id: user, client_id: "example-web-client", take: 1 };
  await everyItem(client.allRefreshTokens(query));
  await everyItem(client.allRefreshTokens({ ...query, ...selected }));
}

/** @param {import("./traffic.ts").Traffic} traffic */
async function narrowRevocations(traffic) {
  const access = { session_id: "sess_9f2c", preserve_refresh_tokens: true };
  await clientOf(traffic.emulator()).revokeUserAccess(user, access);
  const client_id = "exampleClient";
  for (const body of [
    { user_id: user },
    { user_id: user, client_id },
    { user_id: user, client_id, audience: "https://api.acme.test" },
  ]) {
    await clientOf(traffic.emulator()).revokeRefreshTokens(body);
  }
}

/** @param {import("./traffic.ts").Traffic} traffic */
async function refusals(traffic) {
  const credentials = [
    {},
    { token: "fake-expired-token", expired: true },
    { token: "fake-token-without-scopes", scopes: [] },
  ];
  const emulator = traffic.emulator({ auth0: { credentials } });
  const limited = traffic.emulator({ auth0: { rateLimit: { limit: 1, windowMs: 60_000 } } });
  await clientOf(limited).listUserSessions(user);
  for (const call of Object.values(calls)) {
    await refused(401, call(clientOf(emulator, "fake-wrong-token")));
    await refused(401, call(clientOf(emulator, "fake-expired-token")));
    await refused(403, call(clientOf(emulator, "fake-token-without-scopes")));
    await refused(429, call(clientOf(limited)));
  }

  const client = clientOf(emulator);
  const metadata = { session_metadata: {} };
  await refused(404, client.listUserSessions(unknown));
  await refused(404, client.deleteUserSessions(unknown));
  await refused(404, client.getSession(unknown));
  await refused(404, client.updateSession(unknown, metadata));
  await refused(404, client.revokeSession(unknown));
  await refused(404, client.listUserRefreshTokens(unknown));
  await refused(404, client.deleteUserRefreshTokens(unknown));
  await refused(404, client.listRefreshTokens({ user_id: unknown }));
  await refused(404, client.listRefreshTokens({ user_id: user, client_id: unknown }));
  await refused(404, client.getRefreshToken(unknown));
  await refused(404, client.updateRefreshToken(unknown, { refresh_token_metadata: {} }));

  await refused(400, client.listUserSessions(user, { from: "not-a-cursor" }));
  await refused(400, client.listUserRefreshTokens(user, { from: "not-a-cursor" }));
  await refused(400, client.listRefreshTokens({ user_id: user, from: "not-a-cursor" }));
  await refused(400, client.revokeRefreshTokens({ user_id: unknown }));
  await refused(400, client.revokeRefreshTokens({ user_id: user, client_id: unknown }));
}

/**
 * @param {ReturnType<import("./traffic.ts").Traffic["emulator"]>} from
 * @param {string} [token]
 */
function clientOf({ emulator, fetch }, token = emulator.credentials.auth0.token) {
  return createAuth0Client({ baseUrl: emulator.baseUrls.auth0, token, fetch, retry: false });
}
