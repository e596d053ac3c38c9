import { createAuth0Client } from "@session-clients/auth0";
import { createCloudflareAccessClient } from "@session-clients/cloudflare-access";
import type { Walk } from "@session-clients/core";
import { createEmulator } from "@session-clients/emulator";
import { createRocketChatClient } from "@session-clients/rocketchat";
import { expect, test } from "vitest";

const rows = 95;
const emulator = createEmulator({
  auth0: { rows },
  cloudflareAccess: { rows },
  rocketchat: { rows },
});
const { baseUrls, credentials, fetch } = emulator;

const walks: Record<string, () => Promise<Walk<object, object>>> = {
  allUserSessions: async () => {
    const { token } = credentials.auth0;
    const auth0 = createAuth0Client({ baseUrl: baseUrls.auth0, token, fetch });
    return auth0.allUserSessions(emulator.ids.auth0.userId, { take: 10 }) as Walk<object, object>;
  },
  allUsers: async () => {
    const { accountId, token } = credentials.cloudflareAccess;
    const baseUrl = baseUrls.cloudflareAccess;
    const access = createCloudflareAccessClient({ baseUrl, accountId, token, fetch });
    return access.allUsers({ per_page: 10 }) as Walk<object, object>;
  },
  allWorkspaceSessions: async () => {
    const chat = createRocketChatClient({
      ...credentials.rocketchat,
      baseUrl: baseUrls.rocketchat,
      fetch,
    });
    return chat.allWorkspaceSessions({ count: 10 }) as Walk<object, object>;
  },
};

test.each(Object.entries(walks))("%s is whole, and goes on after each page", async (_, open) => {
  const walk = await open();
  const all = await walk.toArray({ max: 1000 });
  expect(all.length).toBeGreaterThan(20);
  let count = 0;
  for await (const page of walk.pages()) {
    const { sessions, result } = page as Record<"sessions" | "result", object[] | undefined>;
    count += (sessions ?? result)!.length;
    const kept = JSON.parse(JSON.stringify(walk.checkpoint(page))) as never;
    expect(await (await open()).resume(kept).toArray({ max: 1000 })).toEqual(all.slice(count));
  }
  expect(count).toBe(all.length);
});
