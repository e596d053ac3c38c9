import type { EmulatorOptions } from "@session-clients/emulator";

/** What the emulator of `npm start` asks Rocket.Chat's callers for. */
export const oneTimeCode = "000000";

/** Enough rows for three pages of Auth0 and two of Rocket.Chat. */
export const emulatorOptions = {
  auth0: { rows: 250 },
  rocketchat: { rows: 150, twoFactor: { methods: ["totp"], totpCode: oneTimeCode } },
} satisfies EmulatorOptions;
