import Cloudflare from "cloudflare";
import type { Options } from "../contenders.ts";

/** Cloudflare's own SDK, on its own API. */
export function create({ baseUrl, token }: Options) {
  const client = new Cloudflare({
    apiToken: token,
    baseURL: baseUrl.replace("/api/v2", "/client/v4"),
  });
  const { users } = client.zeroTrust.access;
  const list = () => users.list({ account_id: "bench" }, { query: { per_page: 100 } });
  return {
    call: () => users.activeSessions.get("nonce", { account_id: "bench", user_id: "user" }),
    async *pages() {
      yield* (await list()).iterPages();
    },
    async *items() {
      yield* list();
    },
  };
}
