/** Ids that hold their row number, so that an id finds its row without an index. */
export interface NumberedId {
  /** The id of a row. */
  of(row: number): string;
  /** The row of an id, or undefined where the id is not one of these. */
  row(id: string): number | undefined;
}

/** Ids made of a fixed text and the row number, padded to a width so that they sort by row. */
export function numberedId(prefix: string, digits: number, suffix = ""): NumberedId {
  const of = (row: number) => prefix + String(row).padStart(digits, "0") + suffix;
  return {
    of,
    row(id) {
      const digitsOfId = id.slice(prefix.length, id.length - suffix.length);
      if (!/^\d+$/.test(digitsOfId)) {
        return undefined;
      }
      const row = Number(digitsOfId);
      return of(row) === id ? row : undefined;
    },
  };
}

/** An IP address computed from a row, from a range that is kept for documentation. */
export function syntheticAddress(row: number, version: 4 | 6): string {
  return version === 6 ? `2001:db8::${(row % 65_536).toString(16)}` : `203.0.113.${row % 256}`;
}
