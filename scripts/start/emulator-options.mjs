/** What the emulator of `npm start` asks Rocket.Chat's callers for. */
export const oneTimeCode = "000000";

/** Enough rows for three pages of Auth0 and two of Rocket.Chat. @satisfies {import("@session-clients/emulator").EmulatorOptions} */
export const emulatorOptions = {
  auth0: { rows: 250 },
  rocketchat: { rows: 150, twoFactor: { methods: ["totp"], totpCode: oneTimeCode } },
};
