/** What the check of the traffic must know of one provider's API on the emulator. */
export interface EmulatedApi {
  /** Where it stands, without the port. */
  server: string;
  /** The headers that the emulator takes for good. */
  credentials: Record<string, string>;
  /**
   * What the emulator never answers in its own words, and why. Each of these is handed to it as a fault
   * with a body made from the description, so that the client and both checks meet it all the same.
   */
  answeredFromTheDescription: readonly { pattern: RegExp; reason: string }[];
}
