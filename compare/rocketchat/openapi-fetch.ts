import createClient from "openapi-fetch";
import type { paths } from "../../generated/rocketchat.ts";
import { dataOf } from "../openapi-fetch-data.ts";
import { byOffset } from "../paging-loops.ts";
import type { Connect } from "../program.ts";

export const connect: Connect = ({ baseUrl, credentials, pageSize }) => {
  const { userId = "", authToken = "" } = credentials;
  const headers = { "x-user-id": userId, "x-auth-token": authToken };
  const client = createClient<paths>({ baseUrl, headers });
  return {
    client,
    list: (signal) =>
      byOffset(async (offset) => {
        const params = { query: { offset, count: pageSize } };
        const page = dataOf(await client.GET("/api/v1/sessions/list.all", { params, signal }));
        return { items: page.sessions, total: page.total };
      }),
    get: async (sessionId) =>
      dataOf(await client.GET("/api/v1/sessions/info.admin", { params: { query: { sessionId } } })),
    revoke: async (sessionId) =>
      dataOf(await client.POST("/api/v1/sessions/logout", { body: { sessionId } })),
  };
};
