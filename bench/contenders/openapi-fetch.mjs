import createClient from "openapi-fetch";

/** openapi-fetch as its documentation shows it, over the same generated types. */
/** @type {import("../contenders.mjs").Create} */
export function create({ baseUrl, token }) {
  /** @type {import("openapi-fetch").Client<import("../../generated/auth0.ts").paths>} */
  const client = createClient({ baseUrl, headers: { authorization: `Bearer ${token}` } });
  /** @param {string} [from] */
  const list = async (from) => {
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
