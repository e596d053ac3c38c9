import type { Options } from "../contenders.ts";

/** Fetch by hand, and only what the call needs: the limit. */
export function create({ baseUrl, token }: Options) {
  const list = async (from?: string) => {
    const query = `take=100${from ? `&from=${encodeURIComponent(from)}` : ""}`;
    const response = await fetch(
      `${baseUrl}/users/${encodeURIComponent("auth0|bench")}/sessions?${query}`,
      { headers: { authorization: `Bearer ${token}` } },
    );
    if (!response.ok) {
      throw new Error(`HTTP ${response.status}`);
    }
    return response.json() as Promise<{ sessions: unknown[]; next?: string }>;
  };
  async function* pages() {
    for (let next; ;) {
      const page = await list(next);
      yield page;
      if (!(next = page.next)) {
        return;
      }
    }
  }
  return {
    call: () => list(),
    pages,
    async *items() {
      for await (const { sessions } of pages()) {
        yield* sessions;
      }
    },
  };
}
