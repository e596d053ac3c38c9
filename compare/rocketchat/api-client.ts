import { RestClient } from "@rocket.chat/api-client";
import { byOffset } from "../paging-loops.ts";
import type { Connect } from "../program.ts";

type Call = (path: string, params: object, options?: { signal?: AbortSignal }) => Promise<any>;

export const connect: Connect = ({ baseUrl, credentials, pageSize, askCode }) => {
  const { userId = "", authToken = "" } = credentials;
  const client = new RestClient({
    baseUrl,
    credentials: { "X-User-Id": userId, "X-Auth-Token": authToken },
  });
  client.handleTwoFactorChallenge(async () => askCode());
  // Its types do not have the session routes.
  const { get, post } = client as unknown as { get: Call; post: Call };
  return {
    client,
    list: (signal) =>
      byOffset(async (offset) => {
        const query = { offset, count: pageSize };
        const page = await get.call(client, "/v1/sessions/list.all", query, { signal });
        return { items: page.sessions, total: page.total };
      }),
    get: (sessionId) => get.call(client, "/v1/sessions/info.admin", { sessionId }),
    revoke: (sessionId) => post.call(client, "/v1/sessions/logout", { sessionId }),
  };
};
