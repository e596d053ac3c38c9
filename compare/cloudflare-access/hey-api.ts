import { createClient } from "generated:hey-api/cloudflare-access/client/client.gen";
import {
  deleteUser,
  getUser,
  listUsers,
  revokeUser,
} from "generated:hey-api/cloudflare-access/sdk.gen";
import { byPage } from "../paging-loops.ts";
import type { Connect } from "../program.ts";

export const connect: Connect = ({ baseUrl, credentials, pageSize }) => {
  const { accountId: account_id, email, key } = credentials;
  const client = createClient({
    baseUrl,
    auth: ({ name }: { name?: string }) =>
      name === "X-Auth-Email" ? email : name === "X-Auth-Key" ? key : undefined,
    throwOnError: true,
  });
  return {
    client,
    list: (signal) =>
      byPage(async (page) => {
        const query = { page, per_page: pageSize };
        const { data } = await listUsers({ client, path: { account_id }, query, signal });
        return { items: data.result ?? [], pages: data.result_info?.total_pages };
      }),
    get: async (user_id) => (await getUser({ client, path: { account_id, user_id } })).data,
    endUser: async (user_id) => (await deleteUser({ client, path: { account_id, user_id } })).data,
    revoke: async (id) =>
      (await revokeUser({ client, path: { account_id }, body: { email: id } })).data,
  };
};
