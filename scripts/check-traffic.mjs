import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { readArguments } from "./arguments.mjs";
import { buildIfNeeded } from "./build.mjs";
import { bundleSpec, providers } from "./bundle-spec.mjs";
import { table } from "./start/table.mjs";
import { kinds } from "./traffic/coverage.mjs";
import { ignoredHeaderProblems } from "./traffic/ignored-header-problems.mjs";
import { recordedByTests, recordingProblems, recordings } from "./traffic/recordings.mjs";
import { secretsIn } from "./traffic/secrets-in.mjs";
import { wrongExchanges } from "./traffic/wrong-on-purpose.mjs";

const folder = ".tmp/traffic";
const { values: args } = readArguments({
  usage: `node scripts/check-traffic.mjs                holds against the specs what npm start, and a program for
                                              every operation, exchange with the emulator
node scripts/check-traffic.mjs --with-tests   also what the last run of all tests recorded`,
  options: { "with-tests": { type: "boolean" } },
});
const ofTests = args["with-tests"] ? recordedByTests() : [];
/** @type {import("./traffic/har.ts").Entry[]} */
const recorded = [...ofTests];

await buildIfNeeded();
// Loaded only now: what they import has just been built.
const { checkProvider } = await import("./traffic/check-provider.mjs");
const { checkTests, staleExcuses } = await import("./traffic/check-tests.mjs");
const { outside } = await import("./traffic/no-api.mjs");
const { recordProgram } = await import("./traffic/record-program.mjs");
const { recordWrong } = await import("./traffic/record-wrong.mjs");

rmSync(folder, { recursive: true, force: true });
recordStart();
const results = await Promise.all(providers.map(check));

report();

/** @param {import("./bundle-spec.mjs").Provider} provider */
async function check(provider) {
  const document = bundleSpec(provider, { dereferenced: true });
  const har = `${folder}/start/${provider}.har`;
  // A provider may have nothing that \`npm start\` lists.
  const start = existsSync(har) ? JSON.parse(readFileSync(har, "utf8")).log.entries : [];
  const wrong = await recordWrong(wrongExchanges.filter((wrong) => wrong.provider === provider));
  const traffic = { ...(await recordProgram(provider, document)), start, wrong };
  recorded.push(...Object.values(traffic).flat());
  const [checked, tests] = await Promise.all([
    checkProvider(provider, document, traffic, folder),
    checkTests(provider, document, ofTests, folder),
  ]);
  return { provider, tests, ...checked };
}

/** Runs `npm start` and records what it sends. */
function recordStart() {
  const preload = pathToFileURL("scripts/traffic/record-start.mjs").href;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", preload, "scripts/start.mjs"],
    { encoding: "utf8", env: { ...process.env, TRAFFIC_FOLDER: `${folder}/start` } },
  );
  if (status !== 0) {
    throw new Error(`npm start failed:\n${stdout}${stderr}`);
  }
}

function report() {
  const headings = ["provider", "exchanges", "operations", "statuses", "parameters", "properties"];
  const rows = results.map(({ provider, exchanges, own, all }) => [
    provider,
    exchanges,
    ...kinds.map((kind) => `${all[kind]?.covered}/${all[kind]?.total} (${own[kind]?.covered})`),
  ]);
  console.log(`${table(headings, rows)}\n`);
  console.log(
    "Exercised, and in brackets by answers in the emulator's own words; the rest are made from the specs.",
  );
  const unseen = wrongExchanges.filter((wrong) => wrong.unseen).length;
  const { length } = wrongExchanges;
  console.log(`${length} exchanges are wrong on purpose; ${unseen} of them drift cannot see.`);
  const problems = results.flatMap((result) => [...result.problems, ...result.tests.problems]);
  if (args["with-tests"]) {
    problems.push(...reportTests());
  }
  writeFileSync(`${folder}/report.json`, JSON.stringify(results, null, 1));
  problems.push(...[folder, recordings].flatMap(secretsIn));
  for (const problem of problems) {
    console.error(problem);
  }
  if (problems.length > 0) {
    process.exitCode = 1;
  }
}

/** What the tests' traffic is made of, and what is wrong with it as a whole. */
function reportTests() {
  const all = results.map(({ tests }) => tests);
  const sum = (/** @type {"exchanges" | "found" | "unseen"} */ count) =>
    all.reduce((total, tests) => total + tests[count], 0);
  console.log(
    `The tests made ${sum("exchanges")} more. In ${sum("found") + sum("unseen")} a request or an answer is ` +
      `wrong as listed: drift found ${sum("found")} and could not see ${sum("unseen")}.`,
  );
  const faults = counted(ofTests.flatMap(({ _fault }) => _fault ?? []));
  console.log(
    `Faults acted on ${faults.map(([kind, count]) => `${count} (${kind})`).join(", ")}; ` +
      "only what `answer` puts in the emulator's place may be wrong unlisted.",
  );
  // Of a part of the tests every list would seem stale.
  const missing = recordingProblems(ofTests);
  if (missing.length > 0) {
    return missing;
  }
  const { counts, problems } = outside(ofTests);
  for (const { count, reason } of counts) {
    console.log(`${count} belong to no API: ${reason}.`);
  }
  return [
    ...problems,
    ...staleExcuses(new Set(all.flatMap(({ used }) => [...used]))),
    ...ignoredHeaderProblems(recorded),
  ];
}

/** @param {readonly string[]} names */
function counted(names) {
  return [...new Set(names)]
    .sort()
    .map((name) => /** @type {const} */ ([name, names.filter((other) => other === name).length]));
}
