import { table } from "./table.mjs";

const shownRows = 5;

/**
 * Reads every session of a listing, one at a time, and prints the first ones.
 *
 * @template Session
 * @param {import("./provider.ts").Provider<Session>} provider
 * @param {() => Promise<import("./provider.ts").Listing<Session>>} read
 * @param {() => number} requestsSoFar
 */
export async function showListing({ title, headings, row }, read, requestsSoFar) {
  const started = performance.now();
  const before = requestsSoFar();
  const { call, sessions, more } = await read();
  /** @type {unknown[][]} */
  const rows = [];
  let count = 0;
  for await (const session of sessions) {
    if (count < shownRows) rows.push(row(session));
    count++;
  }
  const ms = Math.round(performance.now() - started);

  console.log(`${title}: ${call}\n\n${indent(table(headings, rows))}`);
  if (count > rows.length) console.log(`  and ${count - rows.length} more`);
  const requests = quantity(requestsSoFar() - before, "request");
  const further = more ? "; there are further pages" : "";
  console.log(`\n  ${quantity(count, "session")} in ${requests}, ${ms} ms${further}\n`);
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
