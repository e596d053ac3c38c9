/** @type {import("./workflow.ts").Described} */
export const workflow = {
  source: "prefactor",
  inputs: ({ credentials, ids }) => ({
    token: credentials.prefactor.token,
    sessionId: ids.prefactor.sessionId,
    unknownSessionId: ids.prefactor.sessionIdOfRow(999_999),
  }),
  life: {
    calls: ["getSession 200", "getSession 404"],
  },
};
