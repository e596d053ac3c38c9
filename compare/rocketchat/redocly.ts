import { createClient, OPERATIONS } from "generated:redocly/rocketchat";
import type { Connect } from "../program.ts";

export const connect: Connect = ({ baseUrl, credentials, pageSize, deadlineMs }) => {
  const client = createClient(OPERATIONS, {
    serverUrl: baseUrl,
    auth: { apiKey: credentials },
    timeout: deadlineMs,
    retry: { retries: 2 },
  });
  return {
    client,
    list: (signal) =>
      client.listWorkspaceSessions.items({ query: { count: pageSize } }, { signal }),
    get: (sessionId) => client.getWorkspaceSession({ query: { sessionId } }),
    revoke: (sessionId) => client.logoutWorkspaceSession({ body: { sessionId } }),
  };
};
