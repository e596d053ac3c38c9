import type { Scenario } from "./fault.ts";
import { answerFaults } from "./faults/answers.ts";
import { connectionFaults } from "./faults/connection.ts";
import { control } from "./faults/control.ts";
import { idFaults } from "./faults/ids.ts";
import { pagingFaults } from "./faults/paging.ts";
import { secondFactorFaults } from "./faults/second-factor.ts";
import { secretFaults } from "./faults/secrets.ts";
import type { Outcome } from "./outcome.ts";
import type { Peer } from "./peers.ts";
import { type ProviderName, providers } from "./provider.ts";
import { withScene } from "./scene.ts";

export const faults: Scenario[] = [
  control,
  ...idFaults,
  ...answerFaults,
  ...pagingFaults,
  ...connectionFaults,
  ...secondFactorFaults,
  ...secretFaults,
];

/** What one peer made of one fault of one vendor. */
export interface Cell extends Outcome {
  provider: ProviderName;
  fault: string;
  peer: string;
}

/** Plays each of these faults to each of these peers, some at a time. */
export async function compare(peers: Peer[], faults: Scenario[]): Promise<Cell[]> {
  const cells = (Object.keys(providers) as ProviderName[]).flatMap((provider) =>
    faults
      .filter((fault) => fault.providers?.includes(provider) ?? true)
      .flatMap((fault) =>
        peers
          .filter(({ programs }) => programs[provider])
          .map((peer) => ({ provider, fault, peer })),
      ),
  );
  const results: Cell[] = [];
  const queue = cells.entries();
  const work = async () => {
    for (const [index, { provider, fault, peer }] of queue) {
      const { connect } = await peer.programs[provider]!();
      const outcome = await withScene(provider, connect, fault.emulator ?? {}, fault.play);
      results[index] = { provider, fault: fault.title, peer: peer.title, ...outcome };
    }
  };
  await Promise.all(Array.from({ length: 12 }, work));
  return results;
}

export { peers } from "./peers.ts";
export { providers } from "./provider.ts";
export { tableOf } from "./table.ts";
