import type { Fetch } from "@session-clients/auth0";
import type { BaseUrls, Emulator } from "@session-clients/emulator";

/** What one call listed. */
export interface Listing<Session> {
  /** The function that was called. */
  call: string;
  sessions: Iterable<Session> | AsyncIterable<Session>;
  /** The vendor has further pages. */
  more?: boolean;
}

/** A listing of the emulator's, where sessions can be ended. */
export interface EmulatedListing<Session> extends Listing<Session> {
  /** Looks at one session, ends it and lists again. Says what happened, or why it cannot be done. */
  end(): Promise<string>;
}

/** How `npm start` shows the sessions of one provider. */
export interface Provider<Session = never> {
  title: string;
  headings: string[];
  row(session: Session): unknown[];
  fromEmulator(emulator: Emulator, baseUrls: BaseUrls): Promise<EmulatedListing<Session>>;
  /** What `--live` needs: one line of alternatives a value, names that go together apart by a space. */
  variables: string[][];
  /** Calls the real API with the values of `variables`. `fetch` lets nothing through that writes. */
  live(values: Record<string, string>, fetch: Fetch): Promise<Listing<Session>>;
}
