import { loadEach } from "../load-each.mjs";

/** Enough rows for a second page, and a second factor for Rocket.Chat. */
export const emulatorOptions = {
  auth0: { rows: 5 },
  rocketchat: {
    twoFactor: { methods: /** @type {["totp"]} */ (["totp"]), totpCode: "000000" },
  },
};

/** @type {readonly import("./workflow.ts").Workflow[]} */
export const workflows = (await loadEach("scripts/workflows")).map(({ provider, workflow }) => ({
  provider,
  ...workflow,
}));
