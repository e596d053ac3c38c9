/** The vendor's pages cannot be walked safely: a repeated cursor, or too many pages with nothing new. */
export class PagingError extends Error {
  override readonly name = "PagingError" as const;
  /** The function whose pages were walked, for example `listUserSessions`. */
  readonly operation: string;

  constructor(operation: string, problem: string) {
    super(`${operation}: ${problem}`);
    this.operation = operation;
  }
}
