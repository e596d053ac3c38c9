import { createPrefactorClient } from "@session-clients/prefactor";

/** @type {import("./provider.ts").Provider<import("@session-clients/prefactor").Session>} */
export const start = {
  title: "Prefactor",
  headings: ["session", "title", "status", "IP address", "can be revoked"],
  row: ({ summary, actions }) => [
    summary?.id,
    summary?.title,
    summary?.status,
    summary?.last_seen?.remote_ip,
    actions?.revoke,
  ],

  async fromEmulator({ credentials, ids }, baseUrls) {
    const { token } = credentials.prefactor;
    const client = createPrefactorClient({ baseUrl: baseUrls.prefactor, token });
    const session = await client.getSession(ids.prefactor.sessionId);
    return {
      call: "getSession",
      sessions: [session],
      end: async () => "no endpoint that lists sessions or ends one is documented",
    };
  },

  variables: [["PREFACTOR_URL"], ["PREFACTOR_TOKEN"], ["PREFACTOR_SESSION_ID"]],
  async live(values, fetch) {
    const { PREFACTOR_URL: baseUrl = "", PREFACTOR_TOKEN: token = "" } = values;
    const client = createPrefactorClient({ baseUrl, token, fetch });
    const session = await client.getSession(values.PREFACTOR_SESSION_ID ?? "");
    return { call: "getSession", sessions: [session] };
  },
};
