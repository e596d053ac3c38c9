import { tooling } from "../../lib/tooling.ts";
import type { Workflow } from "./workflow.ts";

/** Enough rows for a second page, and a second factor for Rocket.Chat. */
export const emulatorOptions = {
  auth0: { rows: 5 },
  rocketchat: {
    twoFactor: { methods: ["totp"] as ["totp"], totpCode: "000000" },
  },
};

export const workflows: readonly Workflow[] = tooling.map(({ provider, workflow }) => ({
  provider,
  ...workflow,
}));
