import Cloudflare from "cloudflare";
import type { Connect } from "../program.ts";

export const connect: Connect = ({ baseUrl, credentials, pageSize, deadlineMs }) => {
  const { accountId: account_id = "", email, key } = credentials;
  const client = new Cloudflare({
    baseURL: baseUrl,
    apiToken: null,
    apiEmail: email,
    apiKey: key,
    timeout: deadlineMs,
  });
  const { users } = client.zeroTrust.access;
  return {
    client,
    list: (signal) => users.list({ account_id, per_page: pageSize }, { signal }),
    get: (id) => users.get(id, { account_id }),
    endUser: (id) => users.delete(id, { account_id }),
    revoke: (id) => client.zeroTrust.organizations.revokeUsers({ account_id, email: id }),
  };
};
