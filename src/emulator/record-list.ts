import { RowSet } from "./row-set.ts";
import type { NumberedId } from "./synthetic.ts";

const scanRows = 1000;

interface Shape<Item extends { id: string }> {
  /** The first rows. */
  readonly first: readonly Item[];
  /** How many rows there are in all. */
  readonly length: number;
  /** Computes a row after the first ones. */
  readonly synthesize: (row: number, id: string) => Item;
  readonly ids: NumberedId;
}

/** A list of records of which only the first, the changes and the ends are held in memory. */
export class RecordList<Item extends { id: string }> {
  readonly rows: RowSet;
  readonly #shape: Shape<Item>;
  readonly #changes = new Map<number, Partial<Item>>();

  constructor(shape: Shape<Item>, now: () => number, delayMs: number) {
    this.#shape = shape;
    this.rows = new RowSet(shape.length, now, delayMs);
  }

  at(row: number): Item {
    const item = this.#shape.first[row] ?? this.#shape.synthesize(row, this.#shape.ids.of(row));
    return { ...item, ...this.#changes.get(row) };
  }

  /** The row of an id, whether or not it has ended. */
  rowOf(id: string): number | undefined {
    const { first, ids, length } = this.#shape;
    const early = first.findIndex((item) => item.id === id);
    if (early >= 0) {
      return early < length ? early : undefined;
    }
    const row = ids.row(id);
    return row !== undefined && row >= first.length && row < length ? row : undefined;
  }

  change(row: number, change: Partial<Item>): void {
    this.#changes.set(row, { ...this.#changes.get(row), ...change });
  }

  /**
   * The rows left from this one on that pass the test, at most `max` of them. The test may be made a
   * million times, so it is given the row and not its record.
   */
  matching(test: (row: number) => boolean, first = 0, max = Infinity): number[] {
    const found: number[] = [];
    let rows = this.rows.from(first, scanRows);
    while (rows.length > 0 && found.length < max) {
      for (const row of rows) {
        if (found.length < max && test(row)) {
          found.push(row);
        }
      }
      rows = this.rows.from(rows.at(-1)! + 1, scanRows);
    }
    return found;
  }
}
