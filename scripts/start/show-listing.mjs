import { table } from "./table.mjs";

const shownRows = 5;

/**
 * Reads every session of a listing, one at a time, and prints the first ones. Returns the listing.
 *
 * @template {import("./provider.ts").Listing<any>} Read
 * @param {Pick<import("./provider.ts").Provider<any>, "title" | "headings" | "row">} provider
 * @param {() => Promise<Read>} read
 * @param {() => number} requestsSoFar
 */
export async function showListing({ title, headings, row }, read, requestsSoFar) {
  const started = performance.now();
  const before = requestsSoFar();
  const listing = await read();
  /** @type {unknown[][]} */
  const rows = [];
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

/**
 * @param {number} count
 * @param {string} noun
 */
export function quantity(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** @param {string} text */
function indent(text) {
  return text.replace(/^/gm, "  ");
}
