import { createClient, OPERATIONS } from "generated:redocly/auth0";
import type { Connect } from "../program.ts";

export const connect: Connect = ({ baseUrl, credentials, pageSize, deadlineMs }) => {
  const { token, userId } = credentials;
  const client = createClient(OPERATIONS, {
    serverUrl: baseUrl,
    auth: { bearer: token },
    timeout: deadlineMs,
    retry: { retries: 2 },
  });
  return {
    client,
    list: (signal) =>
      client.listUserSessions.items(
        { path: { user_id: userId }, query: { take: pageSize } },
        { signal },
      ),
    get: (id) => client.getSession({ path: { id } }),
    endUser: (id) => client.deleteUserSessions({ path: { user_id: id } }),
    revoke: (id) => client.revokeSession({ path: { id } }),
  };
};
