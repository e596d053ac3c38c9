import { bad, good, type Outcome, settled } from "../outcome.ts";
import type { Scenario } from "../fault.ts";
import type { Scene } from "../scene.ts";

async function refused(
  { requests }: Scene,
  call: () => Promise<unknown> | undefined,
): Promise<Outcome> {
  await settled(async () => call());
  const sent = requests();
  return sent.length === 0 ? good("refused before it is sent") : bad(`sends \`${sent[0]}\``);
}

export const idFaults: Scenario[] = [
  {
    title: "End what the id `..` names",
    providers: ["auth0", "cloudflareAccess"],
    play: (scene) => refused(scene, () => scene.connect().endUser?.("..")),
  },
  {
    title: "Get what an empty id names",
    play: (scene) => refused(scene, () => scene.connect().get("")),
  },
  {
    title: "Get an id that the server takes for a pattern",
    providers: ["rocketchat"],
    play: async ({ connect }) => {
      const { value, failed } = await settled(() => connect().get("chrome"));
      if (failed) {
        return good("rejects");
      }
      const { sessionId } = value as { sessionId: string };
      return bad(`gives session \`${sessionId}\`, which nobody asked for`);
    },
  },
];
