import { tooling } from "../tooling.mjs";

/** Enough rows for a second page, and a second factor for Rocket.Chat. */
export const emulatorOptions = {
  auth0: { rows: 5 },
  rocketchat: {
    twoFactor: { methods: /** @type {["totp"]} */ (["totp"]), totpCode: "000000" },
  },
};

/** @type {readonly import("./workflow.ts").Workflow[]} */
export const workflows = tooling.map(({ provider, workflow }) => ({ provider, ...workflow }));
