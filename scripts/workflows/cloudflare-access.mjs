/** @type {import("./workflow.ts").Described} */
export const workflow = {
  source: "cloudflareAccess",
  inputs: ({ credentials: { cloudflareAccess } }) => ({
    token: cloudflareAccess.token,
    accountId: cloudflareAccess.accountId,
  }),
  life: {
    calls: [
      ...["listUsers 200", "listUsers 200", "listActiveSessions 200", "getActiveSession 200"],
      ...["revokeUser 200", "listActiveSessions 200", "getActiveSession 404"],
    ],
    rows: "result",
  },
};
