import type { Scenario } from "../fault.ts";
import { bad, good, settled, walked } from "../outcome.ts";

/** What every program must do before its behaviour in a fault says anything. */
export const control: Scenario = {
  title: "Nothing goes wrong",
  play: async ({ emulator, provider, connect }) => {
    const { value, error } = await settled(async () => {
      const { items } = await walked(connect().list());
      await connect().get(provider.gettable(emulator));
      await connect().revoke(provider.revokable(emulator));
      return items.length;
    });
    return value === provider.rows
      ? good("lists, gets and revokes")
      : bad(`gives ${value} of ${provider.rows} items; ${error}`);
  },
};
