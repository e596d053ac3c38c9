import createClient from "openapi-fetch";
import type { paths } from "../../generated/auth0.ts";
import { dataOf } from "../openapi-fetch-data.ts";
import { byCursor } from "../paging-loops.ts";
import type { Connect } from "../program.ts";

export const connect: Connect = ({ baseUrl, credentials, pageSize }) => {
  const { token = "", userId = "" } = credentials;
  const client = createClient<paths>({ baseUrl, headers: { authorization: `Bearer ${token}` } });
  return {
    client,
    list: (signal) =>
      byCursor(async (from) => {
        const path = { user_id: userId };
        const params = { path, query: { take: pageSize, from } };
        const page = dataOf(await client.GET("/users/{user_id}/sessions", { params, signal }));
        if (Array.isArray(page)) {
          return { items: page, next: undefined };
        }
        return { items: page.sessions, next: page.next };
      }),
    get: async (id) => dataOf(await client.GET("/sessions/{id}", { params: { path: { id } } })),
    endUser: async (user_id) =>
      dataOf(await client.DELETE("/users/{user_id}/sessions", { params: { path: { user_id } } })),
    revoke: async (id) =>
      dataOf(await client.POST("/sessions/{id}/revoke", { params: { path: { id } } })),
  };
};
