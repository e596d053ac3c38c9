import { createClient } from "generated:hey-api/rocketchat/client/client.gen";
import {
  getWorkspaceSession,
  listWorkspaceSessions,
  logoutWorkspaceSession,
} from "generated:hey-api/rocketchat/sdk.gen";
import { byOffset } from "../paging-loops.ts";
import type { Connect } from "../program.ts";

export const connect: Connect = ({ baseUrl, credentials, pageSize }) => {
  const client = createClient({
    baseUrl,
    auth: ({ name }: { name?: string }) =>
      name === "X-User-Id" ? credentials["userId"] : credentials["authToken"],
    throwOnError: true,
  });
  return {
    client,
    list: (signal) =>
      byOffset(async (offset) => {
        const query = { offset, count: pageSize };
        const { data } = await listWorkspaceSessions({ client, query, signal });
        return { items: data.sessions, total: data.total };
      }),
    get: async (sessionId) => (await getWorkspaceSession({ client, query: { sessionId } })).data,
    revoke: async (sessionId) =>
      (await logoutWorkspaceSession({ client, body: { sessionId } })).data,
  };
};
