import type { Emulator, EmulatorOptions } from "@session-clients/emulator";
import type { Call } from "../../../lib/calls.ts";

export interface Recorded {
  emulator: Emulator;
  /** Sends to the emulator, and records. */
  fetch: (input: string | Request, init?: RequestInit) => Promise<Response>;
}

/** Emulators whose exchanges are recorded, for what drives every operation of a client. */
export interface Traffic {
  /** What its client is called with, from the description. */
  functions: DescribedFunction[];
  emulator(options?: EmulatorOptions): Recorded;
}

/** A function of a client, and what its description says that it takes. */
export interface DescribedFunction extends Call {
  hasQuery: boolean;
  /** Names of the documented request headers. */
  headers: string[];
  /** Documented for its answers; a range such as `5XX` is its first one. */
  statuses: number[];
}

/** A call of every operation with the examples of the description, by the operation's name. */
export type Calls<Client> = Record<string, (client: Client) => Promise<unknown>>;
