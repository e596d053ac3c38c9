/** @type {import("./api.ts").EmulatedApi} */
export const api = {
  server: "http://localhost/auth0/api/v2",
  credentials: { authorization: "Bearer fake-auth0-token" },
  answeredFromTheDescription: [
    { pattern: / 401 property errorCode$/, reason: "no 401 was ever seen with one" },
  ],
};
