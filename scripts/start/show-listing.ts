import { table } from "./table.ts";
import type { Listing, Provider } from "./provider.ts";

const shownRows = 5;

/**
 * Reads every session of a listing, one at a time, and prints the first ones. Returns the listing.
 */
export async function showListing<Read extends Listing<any>>(
  { title, headings, row }: Pick<Provider<any>, "title" | "headings" | "row">,
  read: () => Promise<Read>,
  requestsSoFar: () => number,
) {
  const started = performance.now();
  const before = requestsSoFar();
  const listing = await read();
  const rows: unknown[][] = [];
  let count = 0;
  for await (const session of listing.sessions) {
    if (count < shownRows) {
      rows.push(row(session));
    }
    count++;
  }
  const ms = Math.round(performance.now() - started);

  console.log(`${title}: ${listing.call}\n\n${indent(table(headings, rows))}`);
  if (count > rows.length) {
    console.log(`  and ${count - rows.length} more`);
  }
  const requests = quantity(requestsSoFar() - before, "request");
  const further = listing.more ? "; there are further pages" : "";
  console.log(`\n  ${quantity(count, "session")} in ${requests}, ${ms} ms${further}`);
  return listing;
}

export function quantity(count: number, noun: string) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function indent(text: string) {
  return text.replace(/^/gm, "  ");
}
