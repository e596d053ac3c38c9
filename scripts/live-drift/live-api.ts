import type { Fetch } from "@session-clients/auth0";
import type { Provider } from "../lib/bundle-spec.ts";

/** How a real API is read: what needs to be set, where it is, and every call that only reads. */
export interface LiveApi extends Reading {
  provider: Provider;
}

/** As the file of a provider says it. */
export interface Reading {
  title: string;
  /** As `npm start -- --live` needs them. */
  variables: string[][];
  /** Everything before the documented path. */
  server(values: Record<string, string>): string;
  /** Calls one after the other; each is told what the ones before it answered. */
  read(values: Record<string, string>, fetch: Fetch, attempt: Attempt): Promise<void>;
}

/** Makes one call and resolves with what it answered, or with `undefined` when it was refused. */
export type Attempt = <Answer>(
  operation: string,
  call: () => Promise<Answer>,
) => Promise<Answer | undefined>;
