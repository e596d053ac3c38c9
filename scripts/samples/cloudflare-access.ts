import { createCloudflareAccessClient } from "@session-clients/cloudflare-access";
const access = createCloudflareAccessClient({ accountId: "fake", token: "fake" });
console.log((await access.getActiveSession("user", "nonce")).result);
