import type { Provider } from "../lib/bundle-spec.ts";
import type { Reading } from "../live-drift/live-api.ts";
import type { Provider as Start } from "../start/provider.ts";
import type { EmulatedApi } from "../checks/traffic/emulated-api.ts";
import type { Calls, Recorded, Traffic } from "../checks/traffic/drive/driven.ts";
import type { CallOptions } from "../checks/traffic/drive/functions.ts";
import type { Described } from "../checks/workflows/workflow.ts";

export type { CallOptions, Calls, Described, EmulatedApi, Reading, Recorded, Start, Traffic };

/** What only the tooling knows of a provider, as its file here exports it. */
export interface Tooling {
  provider: Provider;
  /** A program that lists one user's sessions, or gets the one where there is no list. */
  sample: string;
  emulated: EmulatedApi;
  /** Its client, or clients, of an emulator. */
  clientOf(recorded: Recorded): any;
  /** How its functions are called, where the description's examples are not enough. */
  callOptions?: CallOptions;
  /** Calls it as one call of each function, and one that fails with each status, do not. */
  drive?(traffic: Traffic, calls: Calls<any>): Promise<void>;
  workflow: Described;
  /** What `npm start` lists; without it, nothing. */
  start?: Start<any>;
  /** What of the real API `npm run drift` reads; without it, nothing. */
  live?: Reading;
}
