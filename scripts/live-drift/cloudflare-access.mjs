import { createCloudflareAccessClient } from "@session-clients/cloudflare-access";
import { start } from "../start/cloudflare-access.mjs";

/** @type {import("./live-api.ts").Reading} */
export const api = {
  title: start.title,
  variables: start.variables,
  server: () => "https://api.cloudflare.com/client/v4",
  async read(values, fetch, attempt) {
    const { CLOUDFLARE_ACCOUNT_ID: accountId = "", CLOUDFLARE_API_TOKEN: token } = values;
    const { CLOUDFLARE_EMAIL: email = "", CLOUDFLARE_API_KEY: key = "" } = values;
    const user = values.CLOUDFLARE_USER_ID ?? "";
    const credentials = token ? { token } : { email, key };
    const client = createCloudflareAccessClient({ accountId, ...credentials, fetch });

    await attempt("listUsers", () => client.listUsers({ per_page: 10 }));
    await attempt("getUser", () => client.getUser(user));
    const active = await attempt("listActiveSessions", () => client.listActiveSessions(user));
    const nonce = active?.result?.[0]?.metadata?.nonce;
    if (nonce) await attempt("getActiveSession", () => client.getActiveSession(user, nonce));
    await attempt("listFailedLogins", () => client.listFailedLogins(user));
    await attempt("getLastSeenIdentity", () => client.getLastSeenIdentity(user));
  },
};
