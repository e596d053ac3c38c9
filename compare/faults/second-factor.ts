import type { Scenario } from "../fault.ts";
import { bad, good, left, nameOf, settled } from "../outcome.ts";

const emulator = { rocketchat: { twoFactor: { methods: ["totp"], totpCode: "000000" } } } as const;

export const secondFactorFaults: Scenario[] = [
  {
    title: "A second factor is asked for",
    providers: ["rocketchat"],
    emulator,
    play: async ({ emulator: { ids }, connect }) => {
      const { failed, error } = await settled(() =>
        connect().revoke(ids.rocketchat.otherSessionId),
      );
      return failed ? left(`rejects with ${nameOf(error)}`) : good("asks for the code and goes on");
    },
  },
  {
    title: "A second factor that is always wrong",
    providers: ["rocketchat"],
    emulator,
    play: async ({ emulator: { ids }, connect }) => {
      let asked = 0;
      const askCode = () => {
        if (++asked > 40) {
          throw new Error("asked too often");
        }
        return `${100_000 + asked}`;
      };
      const { error } = await settled(() =>
        connect({ askCode }).revoke(ids.rocketchat.otherSessionId),
      );
      if (asked > 40) {
        return bad("asks without end, a new code each time");
      }
      return asked
        ? good(`asks ${asked} times, then rejects`)
        : left(`rejects with ${nameOf(error)}`);
    },
  },
];
