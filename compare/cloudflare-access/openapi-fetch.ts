import createClient from "openapi-fetch";
import type { paths } from "../../generated/cloudflare-access.ts";
import { dataOf } from "../openapi-fetch-data.ts";
import { byPage } from "../paging-loops.ts";
import type { Connect } from "../program.ts";

export const connect: Connect = ({ baseUrl, credentials, pageSize }) => {
  const { accountId: account_id = "", email = "", key = "" } = credentials;
  const headers = { "x-auth-email": email, "x-auth-key": key };
  const client = createClient<paths>({ baseUrl, headers });
  const user = "/accounts/{account_id}/access/users/{user_id}" as const;
  const ofUser = (user_id: string) => ({ params: { path: { account_id, user_id } } });
  return {
    client,
    list: (signal) =>
      byPage(async (page) => {
        const params = { path: { account_id }, query: { page, per_page: pageSize } };
        const users = client.GET("/accounts/{account_id}/access/users", { params, signal });
        const body = dataOf(await users);
        return { items: body.result ?? [], pages: body.result_info?.total_pages };
      }),
    get: async (id) => dataOf(await client.GET(user, ofUser(id))),
    endUser: async (id) => dataOf(await client.DELETE(user, ofUser(id))),
    revoke: async (id) =>
      dataOf(
        await client.POST("/accounts/{account_id}/access/organizations/revoke_user", {
          params: { path: { account_id } },
          body: { email: id },
        }),
      ),
  };
};
