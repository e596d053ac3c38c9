/**
 * No whole answer arrived: the connection could not be made, or broke before the end of the body.
 * `cause` is what `fetch` rejected with. A write that ends so may have been executed.
 */
export class NetworkError extends Error {
  override readonly name = "NetworkError" as const;
  /** The vendor, for example `auth0`. */
  readonly provider: string;
  /** The function that was called, for example `listUserSessions`. */
  readonly operation: string;

  constructor(provider: string, operation: string, cause: unknown) {
    super(`${operation}: no complete response from ${provider}: see the cause`, { cause });
    this.provider = provider;
    this.operation = operation;
  }
}
