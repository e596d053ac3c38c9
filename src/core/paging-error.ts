import { DetailedError } from "./detailed-error.ts";

export interface PagingError {
  /** The function whose pages were walked, for example `allUserSessions`. */
  readonly operation: string;
}

/** The vendor's pages cannot be walked safely: a repeated cursor, or too many pages with nothing new. */
export class PagingError extends DetailedError {
  override readonly name = "PagingError" as const;
}
