import { ManagementClient } from "auth0";
import type { Connect } from "../program.ts";

export const connect: Connect = ({ baseUrl, credentials, pageSize, deadlineMs }) => {
  const { token = "", userId = "" } = credentials;
  const domain = "tenant.example.com";
  const client = new ManagementClient({
    domain,
    token,
    timeoutInSeconds: deadlineMs && deadlineMs / 1000,
    // It calls its domain by https alone.
    fetch: (input, init) => fetch(String(input).replace(`https://${domain}/api/v2`, baseUrl), init),
  });
  return {
    client,
    async *list(abortSignal) {
      yield* await client.users.sessions.list(userId, { take: pageSize }, { abortSignal });
    },
    get: (id) => client.sessions.get(id),
    endUser: (id) => client.users.sessions.delete(id),
    revoke: (id) => client.sessions.revoke(id),
  };
};
