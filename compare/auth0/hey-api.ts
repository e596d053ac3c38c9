import {
  deleteUserSessions,
  getSession,
  listUserSessions,
  revokeSession,
} from "generated:hey-api/auth0/sdk.gen";
import { createClient } from "generated:hey-api/auth0/client/client.gen";
import { byCursor } from "../paging-loops.ts";
import type { Connect } from "../program.ts";

export const connect: Connect = ({ baseUrl, credentials, pageSize }) => {
  const { token, userId } = credentials;
  const client = createClient({ baseUrl, auth: token, throwOnError: true });
  return {
    client,
    list: (signal) =>
      byCursor(async (from) => {
        const { data } = await listUserSessions({
          client,
          path: { user_id: userId },
          query: { take: pageSize, from },
          signal,
        });
        return { items: data.sessions, next: data.next };
      }),
    get: async (id) => (await getSession({ client, path: { id } })).data,
    endUser: (id) => deleteUserSessions({ client, path: { user_id: id } }),
    revoke: (id) => revokeSession({ client, path: { id } }),
  };
};
