/** What the check of the traffic must know of one provider's API on the emulator. */
export interface EmulatedApi {
  /** Where it stands, without the port. */
  server: string;
  /** What of the description the emulator never answers, as it may, and why. */
  neverAnswered: readonly { pattern: RegExp; reason: string }[];
}
