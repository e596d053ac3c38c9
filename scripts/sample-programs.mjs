/** A program a provider that lists one user's sessions, or gets the one where there is no list. */
export const samplePrograms = {
  auth0: `
import { createAuth0Client } from "@session-clients/auth0";
const auth0 = createAuth0Client({ domain: "acme.eu.auth0.com", token: "fake" });
for await (const { id } of auth0.allUserSessions("auth0|123")) console.log(id);
`,
  "cloudflare-access": `
import { createCloudflareAccessClient } from "@session-clients/cloudflare-access";
const access = createCloudflareAccessClient({ accountId: "fake", token: "fake" });
console.log((await access.getActiveSession("user", "nonce")).result);
`,
  prefactor: `
import { createPrefactorClient } from "@session-clients/prefactor";
const prefactor = createPrefactorClient({ baseUrl: "https://prefactor.invalid", token: "fake" });
console.log((await prefactor.getSession("013xrzp12g3nqk8nkv4y96wrbzje9dsr")).summary);
`,
  rocketchat: `
import { createRocketChatClient } from "@session-clients/rocketchat";
const rocketchat = createRocketChatClient({
  baseUrl: "https://chat.invalid",
  userId: "fake",
  authToken: "fake",
  twoFactor: () => "000000",
});
for await (const { sessionId } of rocketchat.allWorkspaceSessions()) console.log(sessionId);
`,
};
