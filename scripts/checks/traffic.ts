import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { readArguments } from "../lib/arguments.ts";
import { bundleSpec, providers } from "../lib/bundle-spec.ts";
import { report } from "../lib/report.ts";
import { toolingOf } from "../lib/tooling.ts";
import { checkProvider } from "./traffic/check-provider.ts";
import { recordDrive } from "./traffic/record-drive.ts";
import type { Entry } from "./traffic/har.ts";

readArguments({
  usage: `npm test -- traffic   holds against the specs what npm start, and drives of every
                      operation, exchange with the emulator

It takes no argument.`,
});

const folder = ".tmp/traffic";

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const started = recordStart();
await Promise.all(
  providers.map(async (provider) => {
    const document = bundleSpec(provider, { dereferenced: true });
    const { server } = toolingOf(provider).emulated;
    const entries = [
      ...(await recordDrive(provider, document)),
      ...started.filter(({ request }) => request.url.startsWith(`${server}/`)),
    ];
    report(await checkProvider(provider, document, entries, folder));
  }),
);

/** Runs `npm start` and records what it sends. */
function recordStart(): Entry[] {
  const preload = pathToFileURL("scripts/checks/traffic/record-start.ts").href;
  const file = `${folder}/start.json`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--import", preload, "scripts/start.ts"],
    { encoding: "utf8", env: { ...process.env, TRAFFIC_FILE: file } },
  );
  if (status !== 0) {
    throw new Error(`npm start failed:\n${stdout}${stderr}`);
  }
  return JSON.parse(readFileSync(file, "utf8"));
}
