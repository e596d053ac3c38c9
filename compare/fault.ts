import type { EmulatorOptions } from "@session-clients/emulator";
import type { Outcome } from "./outcome.ts";
import type { ProviderName } from "./provider.ts";
import type { Scene } from "./scene.ts";

/** Something that goes wrong, and the judge of what a program made of it. */
export interface Scenario {
  title: string;
  /** Left out where it concerns all. */
  providers?: ProviderName[];
  emulator?: EmulatorOptions;
  play: (scene: Scene) => Promise<Outcome>;
}
