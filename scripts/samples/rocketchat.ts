import { createRocketChatClient } from "@session-clients/rocketchat";
const rocketchat = createRocketChatClient({
  baseUrl: "https://chat.invalid",
  userId: "fake",
  authToken: "fake",
  twoFactor: () => "000000",
});
for await (const { sessionId } of rocketchat.allWorkspaceSessions()) console.log(sessionId);
