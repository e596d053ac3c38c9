/** @type {import("./api.ts").EmulatedApi} */
export const api = {
  server: "http://localhost/rocketchat",
  credentials: { "x-user-id": "2tTEqR7ZNMJ4HGGNa", "x-auth-token": "fake-rocketchat-token" },
  answeredFromTheDescription: [
    {
      pattern: /^(get|list)\w+ 200 property .*logoutAt$/,
      reason: "the type has it, but the server leaves sessions that are logged out off these",
    },
    {
      pattern: /WorkspaceSessions? 200 property .*current$/,
      reason: "the type has it, but the server was seen to send it to the session's owner only",
    },
  ],
};
