import { createAuth0Client } from "@session-clients/auth0";
import type { Connect } from "../program.ts";

export const connect: Connect = ({ baseUrl, credentials, pageSize, deadlineMs }) => {
  const { token = "", userId = "" } = credentials;
  const client = createAuth0Client({ baseUrl, token, timeoutMs: deadlineMs });
  return {
    client,
    list: (signal) => client.allUserSessions(userId, { take: pageSize }, { signal }),
    get: (id) => client.getSession(id),
    endUser: (id) => client.deleteUserSessions(id),
    revoke: (id) => client.revokeSession(id),
  };
};
