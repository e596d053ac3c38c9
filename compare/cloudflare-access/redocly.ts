import { createClient, OPERATIONS } from "generated:redocly/cloudflare-access";
import { byPage } from "../paging-loops.ts";
import type { Connect } from "../program.ts";

export const connect: Connect = ({ baseUrl, credentials, pageSize, deadlineMs }) => {
  const { accountId: account_id, email, key } = credentials;
  const client = createClient(OPERATIONS, {
    serverUrl: baseUrl,
    auth: { apiKey: { api_email: email, api_key: key } },
    timeout: deadlineMs,
    retry: { retries: 2 },
  });
  return {
    client,
    // Its own paging refuses a list that may be null.
    list: (signal) =>
      byPage(async (page) => {
        const body = await client.listUsers(
          { path: { account_id }, query: { page, per_page: pageSize } },
          { signal },
        );
        return { items: body.result ?? [], pages: body.result_info?.total_pages };
      }),
    get: (user_id) => client.getUser({ path: { account_id, user_id } }),
    endUser: (user_id) => client.deleteUser({ path: { account_id, user_id } }),
    revoke: (id) => client.revokeUser({ path: { account_id }, body: { email: id } }),
  };
};
