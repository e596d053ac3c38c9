import createClient from "openapi-fetch";
import type { Client } from "openapi-fetch";
import type { paths } from "../../generated/auth0.ts";
import type { Options } from "../contenders.ts";

/** openapi-fetch as its documentation shows it, over the same generated types. */
export function create({ baseUrl, token }: Options) {
  const client: Client<paths> = createClient({
    baseUrl,
    headers: { authorization: `Bearer ${token}` },
  });
  const list = async (from?: string) => {
    const { data, error } = await client.GET("/users/{user_id}/sessions", {
      params: { path: { user_id: "auth0|bench" }, query: { take: 100, from } },
    });
    if (error || !data) {
      throw error;
    }
    if (Array.isArray(data)) {
      return { sessions: data, next: undefined };
    }
    return data;
  };
  return {
    call: () => list(),
    async *pages() {
      for (let next; ;) {
        const page = await list(next);
        yield page;
        if (!(next = page.next ?? undefined)) {
          return;
        }
      }
    },
  };
}
