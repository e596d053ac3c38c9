import { createRocketChatClient } from "@session-clients/rocketchat";
import { countWithout } from "./count-without.mjs";
import { oneTimeCode } from "./emulator-options.mjs";

/** @type {import("./provider.ts").Provider<import("@session-clients/rocketchat").WorkspaceSession>} */
export const start = {
  title: "Rocket.Chat",
  headings: ["session", "user", "signed in", "IP address", "device"],
  row: ({ sessionId, _user, loginAt, ip, device }) => [
    sessionId,
    _user?.username,
    loginAt,
    ip,
    device && `${device.name} on ${device.os.name}`,
  ],

  async fromEmulator({ credentials, ids }, baseUrls) {
    const client = createRocketChatClient({
      baseUrl: baseUrls.rocketchat,
      ...credentials.rocketchat,
      twoFactor: () => oneTimeCode,
    });
    return {
      call: "allWorkspaceSessions, after a second factor",
      sessions: client.allWorkspaceSessions(),
      async end() {
        // Another user's: ending the session that calls would end its token as well.
        const id = ids.rocketchat.otherSessionId;
        await client.getWorkspaceSession(id);
        await client.logoutWorkspaceSession(id);
        const sessions = client.allWorkspaceSessions();
        const left = await countWithout(sessions, ({ sessionId }) => sessionId === id);
        return `getWorkspaceSession read ${id}, logoutWorkspaceSession ended it: ${left} are left`;
      },
    };
  },

  variables: [["ROCKETCHAT_URL"], ["ROCKETCHAT_USER_ID"], ["ROCKETCHAT_AUTH_TOKEN"]],
  async live(values, fetch) {
    const { ROCKETCHAT_URL: baseUrl = "", ROCKETCHAT_AUTH_TOKEN: authToken = "" } = values;
    const userId = values.ROCKETCHAT_USER_ID ?? "";
    const client = createRocketChatClient({ baseUrl, userId, authToken, fetch });
    const { sessions, offset, total } = await client.listWorkspaceSessions({ count: 100 });
    return {
      call: "listWorkspaceSessions",
      sessions,
      more: offset + sessions.length < total,
    };
  },
};
