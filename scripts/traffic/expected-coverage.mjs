/** @typedef {import("../bundle-spec.mjs").Provider} Provider */

/**
 * What the emulator never answers by itself, and why. Each of these is answered through a fault with the
 * bodies of the description instead, so that the client and both checks meet it all the same.
 *
 * @type {Readonly<Record<Provider, readonly { pattern: RegExp, reason: string }[]>>}
 */
export const answeredByFaultsOnly = {
  auth0: [
    { pattern: / 5XX$/, reason: "the emulator has no failures of its own" },
    {
      pattern: /^(get|delete)RefreshToken 400$/,
      reason: "the emulated tenant has no online refresh tokens",
    },
    {
      pattern:
        /^(update(RefreshToken|Session)|delete(Session|UserRefreshTokens|UserSessions)|revoke(Session|UserAccess)) 400$/,
      reason: "its cause is a request that the description does not allow",
    },
  ],
  "cloudflare-access": [{ pattern: / 5XX$/, reason: "the emulator has no failures of its own" }],
  prefactor: [{ pattern: / 5XX$/, reason: "the emulator has no failures of its own" }],
  rocketchat: [
    { pattern: / 5XX$/, reason: "the emulator has no failures of its own" },
    {
      pattern: /Own\w+ 403$/,
      reason: "these need no permission; a licence that is missing is a 400 or a 401 here",
    },
  ],
};

/**
 * How many schema properties the emulator's own answers exercised last. Raise a number when there are
 * more; fewer fail the check.
 *
 * @type {Readonly<Record<Provider, number>>}
 */
export const propertiesExercised = {
  auth0: 387,
  "cloudflare-access": 312,
  prefactor: 24,
  rocketchat: 181,
};
