/** @type {import("./workflow.ts").Described} */
export const workflow = {
  source: "auth0",
  inputs: ({ credentials, ids }) => ({ token: credentials.auth0.token, userId: ids.auth0.userId }),
  life: {
    calls: [
      ...["listUserSessions 200", "listUserSessions 200", "getSession 200"],
      ...["revokeSession 202", "listUserSessions 200", "getSession 404"],
    ],
    rows: "sessions",
  },
};
