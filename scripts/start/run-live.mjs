import { providers } from "./providers.mjs";
import { readOnlyFetch } from "./read-only-fetch.mjs";
import { showListing } from "./show-listing.mjs";
import { printable } from "./table.mjs";

/**
 * Reads one page of each provider whose variables are set, from its real API.
 *
 * @param {Record<string, string | undefined>} environment
 * @returns {Promise<boolean>} whether at least one was called, and each of them answered
 */
export async function runLive(environment) {
  const counted = readOnlyFetch();
  let called = 0;
  let failed = 0;
  for (const provider of providers) {
    const { title, variables } = provider;
    const missing = variables.filter(
      (groups) => !groups.some((group) => isSet(group, environment)),
    );
    if (missing.length > 0) {
      console.log(`${title}: not configured. Set\n\n  ${missing.map(inWords).join("\n  ")}\n`);
      continue;
    }
    called++;
    const values = /** @type {Record<string, string>} */ (environment);
    try {
      await showListing(
        provider,
        () => provider.live(values, counted.fetch),
        () => counted.sent,
      );
      console.log();
    } catch (error) {
      failed++;
      console.log(`${title}: failed\n\n  ${printable(String(error))}\n`);
    }
  }
  if (called === 0) {
    console.log("No provider is configured, so nothing was called.");
  }
  return called > 0 && failed === 0;
}

/**
 * @param {string} group
 * @param {Record<string, string | undefined>} environment
 */
function isSet(group, environment) {
  return group.split(" ").every((name) => environment[name]);
}

/** @param {string[]} groups */
function inWords(groups) {
  return groups.map((group) => group.replace(" ", " and ")).join(", or ");
}
