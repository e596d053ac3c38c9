import { cpus } from "node:os";
import { bundleSize } from "../bench/bundle-size.mjs";
import { coldImport } from "../bench/cold-import.mjs";
import { loadContenders } from "../bench/contenders.mjs";
import { inFlight } from "../bench/in-flight.mjs";
import { paging } from "../bench/paging.mjs";
import { perCall } from "../bench/per-call.mjs";
import { readArguments } from "./arguments.mjs";
import { buildIfNeeded } from "./build.mjs";
import { manifest } from "./packages.mjs";

const parts = { calls: perCall, paging, flight: inFlight, import: coldImport, bundle: bundleSize };

const usage = `npm run bench                measures what our clients cost, beside hand-written code and others
npm run bench -- <part>...   measures these parts only

Parts: ${Object.keys(parts).join(", ")}. It builds the packages where dist is not what the sources give.`;

const { positionals: wanted } = readArguments({ usage, positionals: "parts" });
const unknown = wanted.filter((name) => !(name in parts));

if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}`);
  process.exitCode = 1;
} else {
  await buildIfNeeded();
  const contenders = await loadContenders();
  console.log(`${new Date().toISOString().slice(0, 10)}, ${conditions([...contenders.keys()])}`);
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name)) {
      await measure(contenders);
    }
  }
}

/** @param {string[]} names */
function conditions(names) {
  const versions = names
    .filter((name) => !["hand-written", "session-clients"].includes(name))
    .map((name) => `${name} ${manifest(`node_modules/${name}`).version}`);
  const machine = `${cpus().length} cores of ${cpus()[0]?.model ?? "unknown"}`;
  return [`Node.js ${process.versions.node}`, machine, ...versions].join(", ");
}
