import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { buildIfNeeded } from "./build.mjs";
import { bundleSpec, providers } from "./bundle-spec.mjs";
import { table } from "./start/table.mjs";
import { checkProvider } from "./traffic/check-provider.mjs";
import { kinds } from "./traffic/coverage.mjs";
import { wrongExchanges } from "./traffic/wrong-on-purpose.mjs";

const folder = ".tmp/traffic";

await buildIfNeeded();
// Loaded only now: what they import has just been built.
const { recordProgram } = await import("./traffic/record-program.mjs");
const { recordWrong } = await import("./traffic/record-wrong.mjs");

rmSync(folder, { recursive: true, force: true });
recordStart();
/** @type {({ provider: string } & ReturnType<typeof checkProvider>)[]} */
const results = [];
for (const provider of providers) {
  const document = bundleSpec(provider, { dereferenced: true });
  const start = JSON.parse(readFileSync(`${folder}/start/${provider}.har`, "utf8")).log.entries;
  const wrong = await recordWrong(wrongExchanges.filter((wrong) => wrong.provider === provider));
  const traffic = { ...(await recordProgram(provider, document)), start, wrong };
  results.push({ provider, ...checkProvider(provider, document, traffic, folder) });
}

report();

/** Runs `npm start` and records what it sends. */
function recordStart() {
  const preload = pathToFileURL("scripts/traffic/record-start.mjs").href;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", preload, "scripts/start.mjs"],
    { encoding: "utf8", env: { ...process.env, TRAFFIC_FOLDER: `${folder}/start` } },
  );
  if (status !== 0) throw new Error(`npm start failed:\n${stdout}${stderr}`);
}

function report() {
  const headings = ["provider", "exchanges", "operations", "statuses", "parameters", "properties"];
  const rows = results.map(({ provider, exchanges, own, all }) => [
    provider,
    exchanges,
    ...kinds.map((kind) => `${all[kind]?.covered}/${all[kind]?.total} (${own[kind]?.covered})`),
  ]);
  console.log(`${table(headings, rows)}\n`);
  const unseen = wrongExchanges.filter((wrong) => wrong.unseen).length;
  console.log(
    "Exercised, and in brackets by answers that the emulator gave without a fault being switched on.\n" +
      `${wrongExchanges.length} exchanges are wrong on purpose; of ${unseen} it is listed why drift cannot see them.`,
  );
  const problems = results.flatMap((result) => result.problems);
  writeFileSync(`${folder}/report.json`, JSON.stringify(results, null, 1));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
