/**
 * @typedef {import("@session-clients/emulator").Emulator} Emulator
 *
 * @typedef {object} Workflow
 * @property {import("../bundle-spec.mjs").Provider} provider
 * @property {keyof Emulator["baseUrls"]} source its name in the Arazzo description and on the emulator
 * @property {(emulator: Emulator) => object} inputs
 */

/** Enough rows for a second page, and a second factor for Rocket.Chat. */
export const emulatorOptions = {
  auth0: { rows: 5 },
  rocketchat: {
    twoFactor: { methods: /** @type {["totp"]} */ (["totp"]), totpCode: "000000" },
  },
};

/** @type {readonly Workflow[]} */
export const workflows = [
  {
    provider: "auth0",
    source: "auth0",
    inputs: ({ credentials, ids }) => ({
      token: credentials.auth0.token,
      userId: ids.auth0.userId,
    }),
  },
  {
    provider: "cloudflare-access",
    source: "cloudflareAccess",
    inputs: ({ credentials: { cloudflareAccess } }) => ({
      token: cloudflareAccess.token,
      accountId: cloudflareAccess.accountId,
    }),
  },
  {
    provider: "prefactor",
    source: "prefactor",
    inputs: ({ credentials, ids }) => ({
      token: credentials.prefactor.token,
      sessionId: ids.prefactor.sessionId,
      unknownSessionId: ids.prefactor.sessionIdOfRow(999_999),
    }),
  },
  {
    provider: "rocketchat",
    source: "rocketchat",
    inputs: ({ credentials }) => ({ ...credentials.rocketchat, code: "000000" }),
  },
];
