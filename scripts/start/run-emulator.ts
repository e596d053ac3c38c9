import { createEmulator } from "@session-clients/emulator";
import { emulatorOptions } from "./emulator-options.ts";
import { providers } from "./providers.ts";
import { quantity, showListing } from "./show-listing.ts";

/** Lists the sessions of every provider, and ends one of each where that can be done, on an emulator in this process, over loopback HTTP. */
export async function runEmulator() {
  // Newer versions of Node can be told to send what fetch sends, loopback too, to a proxy.
  process.env.NO_PROXY = process.env.no_proxy = "127.0.0.1";
  const emulator = createEmulator(emulatorOptions);
  const server = await emulator.listen();
  console.log(`Emulator of the four APIs on ${server.origin}; no real API is called.\n`);
  try {
    for (const provider of providers) {
      const listing = await showListing(
        provider,
        () => provider.fromEmulator(emulator, server.baseUrls),
        () => emulator.requests.length,
      );
      console.log(`  then: ${await listing.end()}\n`);
    }
  } finally {
    await server.close();
  }
  const requests = quantity(emulator.requests.length, "request");
  console.log(`${requests} to ${server.origin} in all.`);
}
