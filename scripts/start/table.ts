const widest = 36;

/** Rows under their headings, in columns as wide as their content needs. */
export function table(headings: string[], rows: unknown[][]) {
  const lines = [headings, ...rows].map((row) => row.map(cell));
  const widths = headings.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cell(value: unknown) {
  const text = printable(
    value === null || value === undefined || value === "" ? "-" : String(value),
  );
  return text.length > widest ? `${text.slice(0, widest - 1)}…` : text;
}

/**
 * Text without what moves the cursor or turns the direction of writing: a user agent is chosen by
 * whoever signs in, and it must not be able to repaint an operator's terminal.
 */
export function printable(text: string) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\ufffd");
}
