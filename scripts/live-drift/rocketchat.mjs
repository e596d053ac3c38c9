import { createRocketChatClient } from "@session-clients/rocketchat";
import { start } from "../start/rocketchat.mjs";

/** @type {import("./live-api.ts").Reading} */
export const api = {
  title: start.title,
  variables: start.variables,
  server: ({ ROCKETCHAT_URL: baseUrl = "" }) => baseUrl,
  async read(values, fetch, attempt) {
    const { ROCKETCHAT_URL: baseUrl = "", ROCKETCHAT_USER_ID: userId = "" } = values;
    const authToken = values.ROCKETCHAT_AUTH_TOKEN ?? "";
    const client = createRocketChatClient({ baseUrl, userId, authToken, fetch });

    const own = await attempt("listOwnSessions", () => client.listOwnSessions({ count: 10 }));
    const session = own?.sessions[0]?.sessionId;
    if (session) await attempt("getOwnSession", () => client.getOwnSession(session));
    // Not the operations about other users beyond their list: each may mail a code for a second factor.
    await attempt("listWorkspaceSessions", () => client.listWorkspaceSessions({ count: 10 }));
  },
};
