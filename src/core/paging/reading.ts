/**
 * One reading of a list from its start to its end, in windows. Rows are told apart by id. It knows where each
 * stood, so that a known row in a window tells how far the list has moved.
 */
export interface Reading {
  /** Rows that are known. */
  readonly rows: number;
  /** The most rows that a window had. */
  readonly largest: number;
  knows(id: string): boolean;
  /**
   * Takes a window that is joined to what was read.
   * @returns how many of its rows are new to this reading, how far the list has moved down before it, and the rows before the
   *   one after the last known row
   */
  take(
    ids: readonly string[],
    start: number,
    unknownFrom: number,
  ): { fresh: number; moved: number; end: number };
}

/** @param anchors the ids of rows before `end`, of a reading that goes on */
export function createReading(end = 0, anchors: readonly string[] = []): Reading {
  /** Where a row would be if the list had never moved. */
  const places = new Map(anchors.map((id, index) => [id, end - anchors.length + index]));
  let offset = 0;
  let last = end - 1;
  let largest = 0;

  /** How far the list has moved by the row that says the least: one that changed places says more. */
  const movedAt = (ids: readonly string[], start: number) => {
    const moves = ids.flatMap((id, index) => {
      const place = places.get(id);
      return place === undefined ? [] : [start + index - place - offset];
    });
    return moves.length
      ? moves.reduce((least, move) => (Math.abs(move) < Math.abs(least) ? move : least))
      : undefined;
  };

  return {
    get rows() {
      return places.size;
    },
    get largest() {
      return largest;
    },
    knows: (id) => places.has(id),
    take(ids, start, unknownFrom) {
      const moved = movedAt(ids, start);
      offset += moved ?? 0;
      const before = places.size;
      ids.forEach((id, index) => places.set(id, start + index - offset));
      largest = Math.max(largest, ids.length);
      const windowEnd = start + ids.length;
      const expected = last + offset + 1;
      // No row joins it: it starts the list, or nothing tells where the rows read before are now.
      let end = windowEnd;
      if (moved !== undefined && expected > windowEnd) {
        end = expected < unknownFrom ? expected : Math.max(end, (end + unknownFrom) >> 1);
      }
      last = end - 1 - offset;
      return { fresh: places.size - before, moved: moved ?? 0, end };
    },
  };
}
