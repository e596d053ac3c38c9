import {
  activeSessionDetails,
  createCloudflareAccessClient,
} from "@session-clients/cloudflare-access";
import { countWithout } from "./count-without.mjs";

/** @typedef {import("@session-clients/cloudflare-access").ActiveSessionDetail} Detail */

const call = "listActiveSessions, and getActiveSession for each";

/** @type {import("./provider.ts").Provider<Detail>} */
export const start = {
  title: "Cloudflare Access",
  headings: ["session", "name", "signed in", "IP address", "active"],
  row: ({ summary, session }) => [
    summary.metadata?.nonce,
    summary.name,
    session?.iat && new Date(session.iat * 1000).toISOString(),
    session?.ip,
    session?.isActive,
  ],

  async fromEmulator({ credentials, ids }, baseUrls) {
    const { accountId, token } = credentials.cloudflareAccess;
    const { userId, email } = ids.cloudflareAccess;
    const baseUrl = baseUrls.cloudflareAccess;
    const client = createCloudflareAccessClient({ baseUrl, accountId, token });
    const list = () => activeSessionDetails(client, userId);
    return {
      call,
      sessions: list(),
      async end() {
        await client.revokeUser({ email });
        await countWithout(list(), () => true);
        return "no endpoint ends one session; revokeUser ended all of the user's: none is left";
      },
    };
  },

  variables: [
    ["CLOUDFLARE_ACCOUNT_ID"],
    ["CLOUDFLARE_API_TOKEN", "CLOUDFLARE_EMAIL CLOUDFLARE_API_KEY"],
    ["CLOUDFLARE_USER_ID"],
  ],
  async live(values, fetch) {
    const { CLOUDFLARE_ACCOUNT_ID: accountId = "", CLOUDFLARE_API_TOKEN: token } = values;
    const { CLOUDFLARE_EMAIL: email = "", CLOUDFLARE_API_KEY: key = "" } = values;
    const credentials = token ? { token } : { email, key };
    const client = createCloudflareAccessClient({ accountId, ...credentials, fetch });
    return { call, sessions: activeSessionDetails(client, values.CLOUDFLARE_USER_ID ?? "") };
  },
};
