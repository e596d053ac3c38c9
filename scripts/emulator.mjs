import { readArguments } from "./arguments.mjs";
import { buildIfNeeded } from "./build.mjs";
import { bundleSpec, providers } from "./bundle-spec.mjs";
import { curlLine } from "./emulator/curl-line.mjs";

const defaultPort = "4100";

const { values } = readArguments({
  usage: `npm run emulator                     serves the four APIs on http://127.0.0.1:${defaultPort} until Ctrl-C
npm run emulator -- --port <number>  on another port; 0 takes any that is free

It prints the address, the credentials that it lets in, all fakes, and a curl line for each API. Its state
lasts as long as it runs. It builds the packages where dist is not what the sources give.`,
  options: { port: { type: "string", default: defaultPort } },
});

await buildIfNeeded();
// Loaded only now: it has just been built.
const { createEmulator } = await import("@session-clients/emulator");
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
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    console.error(
      code === "EADDRINUSE"
        ? `port ${port} is taken; for any that is free, type: npm run emulator -- --port 0`
        : `--port ${port}: ${message}`,
    );
    process.exitCode = 1;
    return undefined;
  }
}

/**
 * What is printed of one API.
 *
 * @param {import("./bundle-spec.mjs").Provider} provider
 * @param {typeof emulator.baseUrls} baseUrls
 */
function sectionOf(provider, baseUrls) {
  const document = bundleSpec(provider);
  const property = propertyOf(provider);
  const baseUrl = baseUrls[property];
  const credentials = emulator.credentials[property];
  const values = Object.entries({ baseUrl, ...credentials });
  const lines = values.map(([name, value]) => `  ${name.padEnd(12)}  ${value}`);
  const known = { ...emulator.ids[property], ...credentials };
  return `${document.info.title}\n\n${lines.join("\n")}\n\n  ${curlLine(document, baseUrl, known)}`;
}

/**
 * The name of a provider on the emulator: `cloudflareAccess` for `cloudflare-access`.
 *
 * @param {string} provider
 */
function propertyOf(provider) {
  const name = provider.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return /** @type {keyof typeof emulator.baseUrls} */ (name);
}
