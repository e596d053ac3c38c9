import { createAuth0Client } from "@session-clients/auth0";
import { countWithout } from "./count-without.mjs";

/** @type {import("./provider.ts").Provider<import("@session-clients/auth0").Session>} */
export const start = {
  title: "Auth0",
  headings: ["session", "last used", "IP address", "user agent"],
  row: ({ id, last_interacted_at, device }) => [
    id,
    last_interacted_at,
    device?.last_ip,
    device?.last_user_agent,
  ],

  async fromEmulator({ credentials, ids }, baseUrls) {
    const { token } = credentials.auth0;
    const client = createAuth0Client({ baseUrl: baseUrls.auth0, token });
    const list = () => client.allUserSessions(ids.auth0.userId, { take: 100 });
    return {
      call: "allUserSessions",
      sessions: list(),
      async end() {
        const { sessions } = await client.listUserSessions(ids.auth0.userId, { take: 1 });
        const id = sessions[0]?.id ?? "";
        await client.getSession(id);
        await client.revokeSession(id);
        const left = await countWithout(list(), (session) => session.id === id);
        return `getSession read ${id}, revokeSession ended it: ${left} are left`;
      },
    };
  },

  variables: [
    ["AUTH0_DOMAIN"],
    ["AUTH0_TOKEN", "AUTH0_CLIENT_ID AUTH0_CLIENT_SECRET"],
    ["AUTH0_USER_ID"],
  ],
  async live(values, fetch) {
    const { AUTH0_DOMAIN: domain = "", AUTH0_USER_ID: userId = "" } = values;
    const { AUTH0_CLIENT_ID: clientId = "", AUTH0_CLIENT_SECRET: clientSecret = "" } = values;
    const credentials = values.AUTH0_TOKEN
      ? { token: values.AUTH0_TOKEN }
      : { clientId, clientSecret };
    const client = createAuth0Client({ domain, ...credentials, fetch });
    const { sessions, next } = await client.listUserSessions(userId, { take: 100 });
    return { call: "listUserSessions", sessions, more: Boolean(next) };
  },
};
