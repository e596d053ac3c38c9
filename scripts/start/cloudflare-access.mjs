import { createCloudflareAccessClient } from "@session-clients/cloudflare-access";

/** @type {import("./provider.ts").Provider<import("@session-clients/cloudflare-access").ActiveSession>} */
export const cloudflareAccess = {
  title: "Cloudflare Access",
  headings: ["user", "e-mail", "signed in", "IP address", "active"],
  row: ({ user_uuid, email, iat, ip, isActive }) => [
    user_uuid,
    email,
    iat && new Date(iat * 1000).toISOString(),
    ip,
    isActive,
  ],

  async fromEmulator({ credentials, ids }, baseUrls) {
    const { accountId, token } = credentials.cloudflareAccess;
    const { userId, nonce } = ids.cloudflareAccess;
    const baseUrl = baseUrls.cloudflareAccess;
    const client = createCloudflareAccessClient({ baseUrl, accountId, token });
    return oneSession(await client.getActiveSession(userId, nonce));
  },

  variables: [
    ["CLOUDFLARE_ACCOUNT_ID"],
    ["CLOUDFLARE_API_TOKEN", "CLOUDFLARE_EMAIL CLOUDFLARE_API_KEY"],
    ["CLOUDFLARE_USER_ID"],
    ["CLOUDFLARE_NONCE"],
  ],
  async live(values, fetch) {
    const { CLOUDFLARE_ACCOUNT_ID: accountId = "", CLOUDFLARE_API_TOKEN: token } = values;
    const { CLOUDFLARE_EMAIL: email = "", CLOUDFLARE_API_KEY: key = "" } = values;
    const { CLOUDFLARE_USER_ID: userId = "", CLOUDFLARE_NONCE: nonce = "" } = values;
    const credentials = token ? { token } : { email, key };
    const client = createCloudflareAccessClient({ accountId, ...credentials, fetch });
    return oneSession(await client.getActiveSession(userId, nonce));
  },
};

/** @param {import("@session-clients/cloudflare-access").ActiveSessionResponse} response */
function oneSession({ result }) {
  return { call: "getActiveSession", sessions: result ? [result] : [] };
}
