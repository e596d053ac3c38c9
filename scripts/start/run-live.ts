import { missingVariables } from "./missing-variables.ts";
import { providers } from "./providers.ts";
import { readOnlyFetch } from "./read-only-fetch.ts";
import { showListing } from "./show-listing.ts";
import { printable } from "./table.ts";

/**
 * Reads one page of each provider whose variables are set, from its real API.
 *
 * @returns whether at least one was called, and each of them answered
 */
export async function runLive(environment: Record<string, string | undefined>): Promise<boolean> {
  const counted = readOnlyFetch();
  let called = 0;
  let failed = 0;
  for (const provider of providers) {
    const { title, variables } = provider;
    const missing = missingVariables(variables, environment);
    if (missing.length > 0) {
      console.log(`${title}: not configured. Set\n\n  ${missing.join("\n  ")}\n`);
      continue;
    }
    called++;
    const values = environment as Record<string, string>;
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
