import { ManagementClient } from "auth0";
import type { Options } from "../contenders.ts";

const domain = "acme.auth0.example";

/** Auth0's own SDK. */
export function create({ baseUrl, token }: Options) {
  // It knows no base URL: its requests are sent where the others' go.
  const { users } = new ManagementClient({
    domain,
    token,
    fetch: (input, init) => fetch(String(input).replace(`https://${domain}/api/v2`, baseUrl), init),
  });
  const list = () => users.sessions.list("auth0|bench", { take: 100 });
  return {
    call: list,
    async *pages() {
      for (let page = await list(); ; page = await page.getNextPage()) {
        yield page;
        if (!page.hasNextPage()) {
          return;
        }
      }
    },
    async *items() {
      yield* await list();
    },
  };
}
