import { createEmulator } from "@session-clients/emulator";
import { readArguments } from "./lib/arguments.ts";
import { bundleSpec, providers } from "./lib/bundle-spec.ts";
import { curlLine } from "./emulator/curl-line.ts";
import type { Provider } from "./lib/bundle-spec.ts";

const defaultPort = "4100";

const { values } = readArguments({
  usage: `npm run emulator                     serves the four APIs on http://127.0.0.1:${defaultPort} until Ctrl-C
npm run emulator -- --port <number>  on another port; 0 takes any that is free

It prints the address, the credentials that it lets in, all fakes, and a curl line for each API. Its state
lasts as long as it runs.`,
  options: { port: { type: "string", default: defaultPort } },
});

const emulator = createEmulator();

const server = await listen();
if (server !== undefined) {
  const sections = providers.map((provider) => sectionOf(provider, server.baseUrls));
  const address = `Emulator of the four APIs on ${server.origin}; Ctrl-C ends it.`;
  console.log([address, ...sections].join("\n\n"));
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => void server.close());
  }
}

async function listen() {
  const { port } = values;
  try {
    // Number() alone would take "" for 0.
    return await emulator.listen(/^\d+$/.test(port) ? Number(port) : NaN);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(
      code === "EADDRINUSE"
        ? `port ${port} is taken; for any that is free, type: npm run emulator -- --port 0`
        : `--port ${port}: ${message}`,
    );
    process.exitCode = 1;
    return undefined;
  }
}

/** What is printed of one API. */
function sectionOf(provider: Provider, baseUrls: typeof emulator.baseUrls) {
  const document = bundleSpec(provider);
  const property = propertyOf(provider);
  const baseUrl = baseUrls[property];
  const credentials = emulator.credentials[property];
  const values = Object.entries({ baseUrl, ...credentials });
  const lines = values.map(([name, value]) => `  ${name.padEnd(12)}  ${value}`);
  const known = { ...emulator.ids[property], ...credentials };
  return `${document.info.title}\n\n${lines.join("\n")}\n\n  ${curlLine(document, baseUrl, known)}`;
}

/** The name of a provider on the emulator: `cloudflareAccess` for `cloudflare-access`. */
function propertyOf(provider: string) {
  const name = provider.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return name as keyof typeof emulator.baseUrls;
}
