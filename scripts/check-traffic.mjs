import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { readArguments } from "./arguments.mjs";
import { buildIfNeeded } from "./build.mjs";
import { bundleSpec, providers } from "./bundle-spec.mjs";

readArguments({
  usage: `node scripts/check-traffic.mjs   holds against the specs what npm start, and a program for every
                                 operation, exchange with the emulator

It takes no argument.`,
});

const folder = ".tmp/traffic";
await buildIfNeeded();
// Loaded only now: what they import has just been built.
const { checkProvider } = await import("./traffic/check-provider.mjs");
const { recordProgram } = await import("./traffic/record-program.mjs");
const { toolingOf } = await import("./tooling.mjs");

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const started = recordStart();
await Promise.all(
  providers.map(async (provider) => {
    const document = bundleSpec(provider, { dereferenced: true });
    const { server } = toolingOf(provider).emulated;
    const entries = [
      ...(await recordProgram(provider, document)),
      ...started.filter(({ request }) => request.url.startsWith(`${server}/`)),
    ];
    const { exercised, problems } = await checkProvider(provider, document, entries, folder);
    console.log(`${provider}: ${entries.length} exchanges of ${exercised}`);
    for (const problem of problems) {
      console.error(problem);
    }
    if (problems.length > 0) {
      process.exitCode = 1;
    }
  }),
);

/**
 * Runs `npm start` and records what it sends.
 *
 * @returns {import("./traffic/har.ts").Entry[]}
 */
function recordStart() {
  const preload = pathToFileURL("scripts/traffic/record-start.mjs").href;
  const file = `${folder}/start.json`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", preload, "scripts/start.mjs"],
    { encoding: "utf8", env: { ...process.env, TRAFFIC_FILE: file } },
  );
  if (status !== 0) {
    throw new Error(`npm start failed:\n${stdout}${stderr}`);
  }
  return JSON.parse(readFileSync(file, "utf8"));
}
