import { inspect } from "node:util";
import type { Scenario } from "../fault.ts";
import { bad, good, settled, walked } from "../outcome.ts";

export const secretFaults: Scenario[] = [
  {
    title: "The client in a log",
    play: async ({ connect, provider, credentials }) => {
      const shown = inspect(connect().client, { depth: 6 });
      const isShown = provider.secrets.some((name) => shown.includes(`${credentials[name]}`));
      return isShown ? bad("shows the credential") : good("shows no credential");
    },
  },
  {
    title: "The error of a 401 in a log",
    play: async ({ emulator, connect, provider, credentials }) => {
      const secret = `${credentials[`${provider.secrets[0]}`]}`;
      const body = { success: false, message: "Invalid token", errors: [] };
      emulator.setFault(provider.list, { kind: "answer", status: 401, body });
      const { error } = await settled(() => walked(connect().list()));
      const shown = inspect(error, { depth: 6 });
      return shown.includes(secret) ? bad("shows the credential") : good("shows no credential");
    },
  },
];
