import type { Adapter, Feature } from "./adapter.ts";
import type { Stage } from "./stage.ts";

/** One thing that can go wrong, and what must happen then. */
export interface Case {
  /** Its name in the list of fault cases, or one of our own of the same kind. */
  id: string;
  /** What must happen, in a sentence. */
  must: string;
  needs?: Feature[];
  /** The client cannot make a healthy call after it: its credential or base URL is bad on purpose. */
  spoils?: true;
  run(stage: Stage): Promise<void>;
}

/** Why a case does not apply to a client; `undefined` when it does. */
export function whyNot({ needs = [] }: Case, { lacks }: Adapter): string | undefined {
  return needs.map((feature) => lacks[feature]).find((reason) => reason !== undefined);
}
