import type { Emulator } from "@session-clients/emulator";
import type { Provider } from "../../lib/bundle-spec.ts";

/** What a provider lets one do with a session, and so what its workflow must do. */
export interface Life {
  /** One after the other, each the operation and the status, such as `getSession 200`. */
  calls: readonly string[];
}

/** The workflow of `specs/arazzo/<provider>.arazzo.yaml`, as the file of a provider says it. */
export interface Described {
  /** Its name in the Arazzo description and on the emulator. */
  source: keyof Emulator["baseUrls"];
  inputs(emulator: Emulator): object;
  life: Life;
}

export interface Workflow extends Described {
  provider: Provider;
}
