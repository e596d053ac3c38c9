const lifetimeMs = 24 * 60 * 60 * 1000;

/** Where a list goes on: the row after which it starts, and when the cursor was given out. */
interface Position {
  readonly list: string;
  readonly row: number;
  readonly issuedAt: number;
}

/** A cursor that says nothing to the caller and belongs to one list. */
export function writeCursor(list: string, row: number, now: number): string {
  const position: Position = { list, row, issuedAt: now };
  const bytes = new TextEncoder().encode(JSON.stringify(position));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}

/** The row that a cursor stands for, or undefined where it is foreign, damaged or a day old. */
export function readCursor(cursor: string, list: string, now: number): number | undefined {
  try {
    const text = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const position = JSON.parse(new TextDecoder().decode(bytes)) as Position;
    if (position.list !== list || !Number.isInteger(position.row)) {
      return undefined;
    }
    return now - position.issuedAt < lifetimeMs ? position.row : undefined;
  } catch {
    return undefined;
  }
}
