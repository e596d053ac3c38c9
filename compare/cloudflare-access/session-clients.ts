import { createCloudflareAccessClient } from "@session-clients/cloudflare-access";
import type { Connect } from "../program.ts";

export const connect: Connect = ({ baseUrl, credentials, pageSize, deadlineMs }) => {
  const { accountId = "", email = "", key = "" } = credentials;
  const timeoutMs = deadlineMs;
  const client = createCloudflareAccessClient({ baseUrl, accountId, email, key, timeoutMs });
  return {
    client,
    list: (signal) => client.allUsers({ per_page: pageSize }, { signal }),
    get: (id) => client.getUser(id),
    endUser: (id) => client.deleteUser(id),
    revoke: (id) => client.revokeUser({ email: id }),
  };
};
