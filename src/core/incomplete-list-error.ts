import { DetailedError } from "./detailed-error.ts";

export interface IncompleteListError {
  /** The function whose pages were walked, for example `allWorkspaceSessions`. */
  readonly operation: string;
  /** How many rows were yielded. */
  readonly rowsRead: number;
  /** How many rows the vendor says there are. */
  readonly total: number;
}

/**
 * The pages ended before the `total` that the vendor names was reached. Every row that arrived has
 * been yielded before this is thrown.
 */
export class IncompleteListError extends DetailedError {
  override readonly name = "IncompleteListError" as const;
}
