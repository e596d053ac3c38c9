import {
  activeSessionDetails,
  createCloudflareAccessClient,
} from "@session-clients/cloudflare-access";
import { everyAnswer } from "./every-answer.mjs";
import { everyFailure } from "./every-failure.mjs";
import { everyItem } from "./every-item.mjs";
import { refused } from "./refused.mjs";

/** @typedef {ReturnType<import("./traffic.ts").Traffic["emulator"]>} Recorded */

/**
 * @typedef {object} Clients
 * @property {import("@session-clients/cloudflare-access").CloudflareAccessClient} account
 * @property {import("@session-clients/cloudflare-access").CloudflareAccessZoneClient} zone
 */

const user = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
const nonce = "X1aXj1lFVcqqyoXF";
const app = "cc2a8145-0128-4429-87f3-872c4d380c4e";
const email = "jdoe@example.com";
const unknown = "unknown";

/** @type {import("./traffic.ts").Calls<Clients>} */
const calls = {
  listUsers: ({ account }) => account.listUsers(),
  getUser: ({ account }) => account.getUser(user),
  deleteUser: ({ account }) => account.deleteUser(user),
  listActiveSessions: ({ account }) => account.listActiveSessions(user),
  getActiveSession: ({ account }) => account.getActiveSession(user, nonce),
  listFailedLogins: ({ account }) => account.listFailedLogins(user),
  getLastSeenIdentity: ({ account }) => account.getLastSeenIdentity(user),
  revokeUser: ({ account }) => account.revokeUser({ email }),
  revokeApplicationTokens: ({ account }) => account.revokeApplicationTokens(app),
  revokeZoneUser: ({ zone }) => zone.revokeUser({ email }),
  revokeZoneApplicationTokens: ({ zone }) => zone.revokeApplicationTokens(app),
};

/** @param {import("./traffic.ts").Traffic} traffic */
export async function drive(traffic) {
  for (const placeholders of [false, true]) {
    for (const call of Object.values(calls)) {
      await call(clientsOf(traffic.emulator({ cloudflareAccess: { placeholders } })));
    }
  }
  await withPlaceholders(traffic.emulator({ cloudflareAccess: { placeholders: true } }));
  const many = clientsOf(traffic.emulator({ cloudflareAccess: { rows: 7 } })).account;
  await everyItem(many.allUsers({ per_page: 3 }));
  await everyItem(many.allUsers({ name: "user", email: "example.com", search: "user" }));
  await everyItem(activeSessionDetails(many, user));
  await clientsOf(traffic.emulator()).account.revokeUser(
    { email, devices: true, user_uid: user, warp_session_reauth: true },
    { query: { devices: true } },
  );
  await refusals(traffic);
  await everyFailure(traffic, "cloudflareAccess", calls, (recorded) => clientsOf(recorded));
  await everyAnswer(traffic, "cloudflareAccess", calls, (recorded) => clientsOf(recorded));
}

/** The documented user's answers are the page's own, so another's are read. @param {Recorded} recorded */
async function withPlaceholders(recorded) {
  const { account } = clientsOf(recorded);
  const users = await everyItem(account.allUsers());
  const other = users.find(({ id }) => id !== user)?.id ?? "";
  for await (const { summary } of activeSessionDetails(account, other)) {
    await account.getActiveSession(other, summary.metadata?.nonce ?? "");
  }
  await account.getUser(other);
  await account.getLastSeenIdentity(other);
}

/** @param {import("./traffic.ts").Traffic} traffic */
async function refusals(traffic) {
  const permitted = traffic.emulator({
    cloudflareAccess: {
      credentials: [{}, { token: "fake-token-without-permissions", permissions: [] }],
    },
  });
  const rateLimit = { limit: 1, windowMs: 60_000 };
  const limited = traffic.emulator({ cloudflareAccess: { rateLimit } });
  await clientsOf(limited).account.listUsers();
  for (const [operation, call] of Object.entries(calls)) {
    await refused(401, call(clientsOf(permitted, { token: "fake-wrong-token" })));
    await refused(429, call(clientsOf(limited)));
    // Which permission a deletion needs is undocumented, so the emulator asks for none.
    if (operation === "deleteUser") continue;
    await refused(403, call(clientsOf(permitted, { token: "fake-token-without-permissions" })));
  }

  const { account, zone } = clientsOf(permitted, permitted.emulator.credentials.cloudflareAccess);
  await refused(404, account.getUser(unknown));
  await refused(404, account.deleteUser(unknown));
  await refused(404, account.listActiveSessions(unknown));
  await refused(404, account.getActiveSession(user, unknown));
  await refused(404, account.listFailedLogins(unknown));
  await refused(404, account.getLastSeenIdentity(unknown));
  await refused(404, account.revokeApplicationTokens(unknown));
  await refused(404, zone.revokeApplicationTokens(unknown));
}

/**
 * @param {Recorded} from
 * @param {{ token: string } | { email: string, key: string }} [credential] a token, or else e-mail and key
 * @returns {Clients}
 */
function clientsOf({ emulator, fetch }, credential = emulator.credentials.cloudflareAccess) {
  const { accountId, zoneId } = emulator.credentials.cloudflareAccess;
  const baseUrl = emulator.baseUrls.cloudflareAccess;
  const secrets =
    "key" in credential
      ? { email: credential.email, key: credential.key }
      : { token: credential.token };
  const common = { ...secrets, baseUrl, fetch, retry: /** @type {const} */ (false) };
  return {
    account: createCloudflareAccessClient({ ...common, accountId }),
    zone: createCloudflareAccessClient({ ...common, zoneId }),
  };
}
