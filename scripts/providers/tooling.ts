import type { Provider } from "../lib/bundle-spec.ts";
import type { Reading } from "../live-drift/live-api.ts";
import type { Provider as Start } from "../start/provider.ts";
import type { EmulatedApi } from "../checks/traffic/emulated-api.ts";
import type { Traffic } from "../checks/traffic/drive/driven.ts";
import type { Described } from "../checks/workflows/workflow.ts";

/** What only the tooling knows of a provider, as its file here exports it. */
export interface Tooling {
  provider: Provider;
  /** A program that lists one user's sessions, or gets the one where there is no list. */
  sample: string;
  emulated: EmulatedApi;
  /** Calls all that the client has. */
  drive(traffic: Traffic): Promise<void>;
  workflow: Described;
  /** What `npm start` lists; without it, nothing. */
  start?: Start<any>;
  /** What of the real API `npm run drift` reads; without it, nothing. */
  live?: Reading;
}
