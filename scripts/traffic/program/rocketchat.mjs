import { createRocketChatClient } from "@session-clients/rocketchat";
import { everyAnswer } from "./every-answer.mjs";
import { everyFailure } from "./every-failure.mjs";
import { everyItem } from "./every-item.mjs";
import { refused } from "./refused.mjs";

/**
 * @typedef {import("@session-clients/rocketchat").RocketChatClient} Client
 * @typedef {ReturnType<import("./traffic.ts").Traffic["emulator"]>} Recorded
 */

const own = "7ykYEK3KWnk4EeA7s";
const other = "BdSrCZXNKCbRi8Eqn";
const code = "000000";

/** @type {import("./traffic.ts").Calls<Client>} */
const calls = {
  listOwnSessions: (client) => client.listOwnSessions(),
  listWorkspaceSessions: (client) => client.listWorkspaceSessions(),
  getOwnSession: (client) => client.getOwnSession(own),
  getWorkspaceSession: (client) => client.getWorkspaceSession(other),
  logoutOwnSession: (client) => client.logoutOwnSession(own),
  logoutWorkspaceSession: (client) => client.logoutWorkspaceSession(other),
};
const withTwoFactor = ["listWorkspaceSessions", "getWorkspaceSession", "logoutWorkspaceSession"];

/** @param {import("./traffic.ts").Traffic} traffic */
export async function drive(traffic) {
  for (const call of Object.values(calls)) await call(clientOf(traffic.emulator()));
  const client = clientOf(traffic.emulator({ rocketchat: { rows: 60 } }));
  const query = { count: 20, filter: "o", sort: /** @type {const} */ ({ loginAt: -1 }) };
  const all = await everyItem(client.allWorkspaceSessions(query));
  const mine = await everyItem(client.allOwnSessions({ ...query, count: 2 }));
  for (const { sessionId } of mine) await client.getOwnSession(sessionId);
  for (const { sessionId } of all) await client.getWorkspaceSession(sessionId);
  await logoutIsRecorded(traffic);
  await secondFactor(traffic);
  await refusals(traffic);
  await everyFailure(traffic, "rocketchat", calls, (recorded) => clientOf(recorded));
  await everyAnswer(traffic, "rocketchat", calls, (recorded) => clientOf(recorded));
}

/** A session that someone else logged out says when and by whom. @param {import("./traffic.ts").Traffic} traffic */
async function logoutIsRecorded(traffic) {
  const client = clientOf(traffic.emulator());
  await client.logoutWorkspaceSession(own);
  await client.getOwnSession(own);
}

/** @param {import("./traffic.ts").Traffic} traffic */
async function secondFactor(traffic) {
  for (const methods of /** @type {("totp" | "email" | "password")[][]} */ ([
    ["totp"],
    ["email"],
    ["password"],
  ])) {
    for (const operation of withTwoFactor) {
      const call = calls[operation] ?? fail(operation);
      const recorded = traffic.emulator({
        rocketchat: { twoFactor: { methods, totpCode: code, emailAttempts: 2 } },
      });
      await refused(400, call(clientOf(recorded)));
      await refused(
        400,
        call(clientOf(recorded, { twoFactor: ({ attempt }) => `12345${attempt}` })),
      );
      if (methods[0] === "totp") await call(clientOf(recorded, { twoFactor: () => code }));
    }
  }
}

/** @param {import("./traffic.ts").Traffic} traffic */
async function refusals(traffic) {
  for (const version of /** @type {const} */ ([5, 7, 8, 9])) {
    const recorded = traffic.emulator({
      rocketchat: {
        version,
        credentials: [{}, { userId: "fakeUserId", authToken: "fake-plain-token", permissions: [] }],
      },
    });
    const unlicensed = traffic.emulator({ rocketchat: { version, licensed: false } });
    for (const [operation, call] of Object.entries(calls)) {
      await refused(401, call(clientOf(recorded, { authToken: "fake-wrong-token" })));
      await refused(version === 5 ? 401 : 400, call(clientOf(unlicensed)));
      const plain = { userId: "fakeUserId", authToken: "fake-plain-token" };
      if (withTwoFactor.includes(operation)) await refused(403, call(clientOf(recorded, plain)));
    }
  }

  const limited = traffic.emulator({ rocketchat: { rateLimit: { limit: 1, windowMs: 60_000 } } });
  for (const call of Object.values(calls)) {
    await call(clientOf(limited));
    await refused(429, call(clientOf(limited)));
  }

  const client = clientOf(traffic.emulator());
  await refused(404, client.getOwnSession("unknown"));
  await refused(404, client.getWorkspaceSession("unknown"));
  await refused(404, client.logoutOwnSession("unknown"));
  await refused(404, client.logoutWorkspaceSession("unknown"));
}

/**
 * @param {Recorded} from
 * @param {Partial<import("@session-clients/rocketchat").RocketChatClientOptions>} [options]
 */
function clientOf({ emulator, fetch }, options) {
  return createRocketChatClient({
    baseUrl: emulator.baseUrls.rocketchat,
    ...emulator.credentials.rocketchat,
    fetch,
    retry: false,
    ...options,
  });
}

/**
 * @param {string} operation
 * @returns {never}
 */
function fail(operation) {
  throw new Error(`there is no call of ${operation}`);
}
