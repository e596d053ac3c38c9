import { createRocketChatClient } from "@session-clients/rocketchat";
import type { Connect } from "../program.ts";

export const connect: Connect = ({ baseUrl, credentials, pageSize, deadlineMs, askCode }) => {
  const { userId = "", authToken = "" } = credentials;
  const client = createRocketChatClient({
    baseUrl,
    userId,
    authToken,
    timeoutMs: deadlineMs,
    twoFactor: askCode,
  });
  return {
    client,
    list: (signal) =>
      client.allWorkspaceSessions(
        { count: pageSize },
        // Without a deadline of its own, a page has a minute more than other calls.
        deadlineMs === undefined ? { signal } : { signal, timeoutMs: deadlineMs },
      ),
    get: (id) => client.getWorkspaceSession(id),
    revoke: (id) => client.logoutWorkspaceSession(id),
  };
};
