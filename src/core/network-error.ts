import { DetailedError } from "./detailed-error.ts";

export interface NetworkError {
  /** The vendor, for example `auth0`. */
  readonly provider: string;
  /** The function that was called, for example `listUserSessions`. */
  readonly operation: string;
}

/**
 * No whole answer arrived: the connection could not be made, or broke before the end of the body.
 * `cause` is what `fetch` rejected with. A write that ends so may have been executed.
 */
export class NetworkError extends DetailedError {
  override readonly name = "NetworkError" as const;
}
