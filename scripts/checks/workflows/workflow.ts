import type { Emulator } from "@session-clients/emulator";
import type { Provider } from "../../lib/bundle-spec.ts";

/** The workflow of `specs/arazzo/<provider>.arazzo.yaml`, as the file of a provider says it. */
export interface Described {
  /** Its name in the Arazzo description and on the emulator. */
  source: keyof Emulator["baseUrls"];
  inputs(emulator: Emulator): object;
  /** What it must call, one after the other: the operation and the status, such as `getSession 200`. */
  calls: readonly string[];
}

export interface Workflow extends Described {
  provider: Provider;
}
