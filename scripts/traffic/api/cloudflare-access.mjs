/** @type {import("./api.ts").EmulatedApi} */
export const api = {
  server: "http://localhost/cloudflare-access/client/v4",
  credentials: { authorization: "Bearer fake-cloudflare-token" },
  answeredFromTheDescription: [],
};
