/** What is asked for: the rows from `end` on, and some before it, where the list can be asked for these. */
export interface Target {
  readonly end: number;
  readonly overlap: number;
  /** Whether it must not begin below these, though it may hold nothing new. */
  readonly isBack?: boolean;
}

/** A part of the list, as a page tells of it. */
export interface Window<Page> {
  readonly page: Page;
  /** The rows before it. */
  readonly start: number;
  /** The most rows that it could hold; `undefined` where nothing tells. */
  readonly size: number | undefined;
  /** Rows of the whole list; `undefined` where no number can be believed. */
  readonly total: number | undefined;
  /** Rows that the vendor counts, be they of the whole list or of more: a lower number tells of a deletion. */
  readonly counted: number | undefined;
  /** Whether the vendor says that more pages follow, where it tells no total. */
  readonly hasMore: boolean;
}
