/** @typedef {import("../bundle-spec.mjs").Provider} Provider */

/**
 * What the emulator never answers in its own words, and why. Each of these is handed to it as a fault
 * with a body made from the description, so that the client and both checks meet it all the same.
 *
 * @type {Readonly<Record<Provider, readonly { pattern: RegExp, reason: string }[]>>}
 */
export const answeredFromTheDescription = {
  auth0: [{ pattern: / 401 property errorCode$/, reason: "no 401 was ever seen with one" }],
  "cloudflare-access": [],
  prefactor: [],
  rocketchat: [
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

/** Share of the schema properties that the emulator must exercise in its own words. */
export const leastShareOfProperties = 0.95;
