import type { Emulator, EmulatorOptions } from "@session-clients/emulator";
import type { Call } from "../../calls.mjs";

interface Recorded {
  emulator: Emulator;
  /** Sends to the emulator, and records. */
  fetch: (input: string | Request, init?: RequestInit) => Promise<Response>;
}

/** Emulators whose exchanges are recorded, for a program that drives every operation of a client. */
export interface Traffic {
  /** What its client is called with, from the description. */
  functions: DescribedFunction[];
  /** One that answers in its own words. */
  emulator(options?: EmulatorOptions): Recorded;
  /** One that is handed its answers from the description; its exchanges are kept apart. */
  describedEmulator(): Recorded;
  /** What the description says that each operation may answer. */
  answers: Record<string, { status: number; type: string; body: any }[]>;
}

/** A function of a client, and what its description says that it takes. */
export interface DescribedFunction extends Call {
  hasQuery: boolean;
  /** Names of the documented request headers. */
  headers: string[];
}

/**
 * A call of every operation with the examples of the description, by the operation's name. `id` takes
 * the place of every id that is a function's own.
 */
export type Calls<Client> = Record<string, (client: Client, id?: string) => Promise<unknown>>;
