import { createAuth0Client } from "@session-clients/auth0";
import { start } from "../start/auth0.mjs";

/** @type {import("./live-api.ts").Reading} */
export const api = {
  title: start.title,
  variables: start.variables,
  server: ({ AUTH0_DOMAIN: domain }) => `https://${domain}/api/v2`,
  async read(values, fetch, attempt) {
    const { AUTH0_DOMAIN: domain = "", AUTH0_TOKEN: token, AUTH0_USER_ID: user = "" } = values;
    const { AUTH0_CLIENT_ID: clientId = "", AUTH0_CLIENT_SECRET: clientSecret = "" } = values;
    const credentials = token ? { token } : { clientId, clientSecret };
    const client = createAuth0Client({ domain, ...credentials, fetch });

    const take = 10;
    const page = await attempt("listUserSessions", () => client.listUserSessions(user, { take }));
    const session = page?.sessions[0]?.id;
    if (session) await attempt("getSession", () => client.getSession(session));
    const tokens = await attempt("listUserRefreshTokens", () =>
      client.listUserRefreshTokens(user, { take }),
    );
    const id = tokens?.tokens[0]?.id;
    if (id) await attempt("getRefreshToken", () => client.getRefreshToken(id));
    await attempt("listRefreshTokens", () => client.listRefreshTokens({ user_id: user, take }));
  },
};
