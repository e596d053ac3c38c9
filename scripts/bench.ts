import { cpus } from "node:os";
import { bundleSize } from "../bench/bundle-size.ts";
import { coldImport } from "../bench/cold-import.ts";
import { loadContenders } from "../bench/contenders.ts";
import { inFlight } from "../bench/in-flight.ts";
import { paging } from "../bench/paging.ts";
import { perCall } from "../bench/per-call.ts";
import { readArguments } from "./lib/arguments.ts";
import { buildIfNeeded } from "./build.ts";
import { manifest } from "./lib/packages.ts";

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

function conditions(names: string[]) {
  const versions = names
    .filter((name) => !["hand-written", "session-clients"].includes(name))
    .map((name) => `${name} ${manifest(`node_modules/${name}`).version}`);
  const machine = `${cpus().length} cores of ${cpus()[0]?.model ?? "unknown"}`;
  return [`Node.js ${process.versions.node}`, machine, ...versions].join(", ");
}
