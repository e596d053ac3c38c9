/** @type {import("./workflow.ts").Described} */
export const workflow = {
  source: "rocketchat",
  inputs: ({ credentials }) => ({ ...credentials.rocketchat, code: "000000" }),
  life: {
    calls: [
      // Asks for a second factor.
      "listWorkspaceSessions 400",
      ...["listWorkspaceSessions 200", "listWorkspaceSessions 200", "getWorkspaceSession 200"],
      ...["logoutWorkspaceSession 200", "listWorkspaceSessions 200", "getWorkspaceSession 404"],
    ],
    rows: "sessions",
  },
};
