/** @type {import("./api.ts").EmulatedApi} */
export const api = {
  server: "http://localhost/prefactor",
  credentials: { authorization: "Bearer fake-prefactor-token" },
  answeredFromTheDescription: [],
};
