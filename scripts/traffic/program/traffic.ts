import type { Emulator, EmulatorOptions } from "@session-clients/emulator";

interface Recorded {
  emulator: Emulator;
  /** Sends to the emulator, and records. */
  fetch: (input: string | Request, init?: RequestInit) => Promise<Response>;
}

/** Emulators whose exchanges are recorded, for a program that drives every operation of a client. */
export interface Traffic {
  /** One that answers in its own words. */
  emulator(options?: EmulatorOptions): Recorded;
  /** One that is handed its answers from the description; its exchanges are kept apart. */
  describedEmulator(): Recorded;
  /** What the description says that each operation may answer. */
  answers: Record<string, { status: number; type: string; body: any }[]>;
}

/** A call of every operation with ids that exist, by the operation's name. */
export type Calls<Client> = Record<string, (client: Client) => Promise<unknown>>;
