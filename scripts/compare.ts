import { existsSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { format, resolveConfig } from "prettier";
import { bundleComparison, sizeOf } from "../compare/bundle.ts";
import { generatePeers } from "../compare/generate-peers.ts";
import type * as Comparison from "../compare/compare.ts";
import { readArguments } from "./lib/arguments.ts";
import { bundleSpec, providers } from "./lib/bundle-spec.ts";
import { manifest } from "./lib/packages.ts";
import { redocly } from "./lib/redocly.ts";
import type { Measured } from "../compare/table.ts";

const page = "compare/README.md";

const usage = `npm run compare                         writes ${page}: each client against each fault
npm run compare -- <client>...          prints the tables of these clients only
npm run compare -- --fault <fault>...   prints the tables of this fault only; once for each
npm run compare -- --to <file>          writes to this file instead

One that there is none of is answered with all that there are. It ends with 1 where ours does not do well,
and where any client fails although nothing goes wrong.`;

const { positionals, values } = readArguments({
  usage,
  options: {
    fault: { type: "string", multiple: true, default: [] },
    to: { type: "string" },
  },
  positionals: "clients",
});

const chosen = choose(await load());
if (chosen === undefined) {
  process.exitCode = 1;
} else {
  if (chosen.peers.some(({ generated }) => generated)) {
    const compared = providers.filter((name) => existsSync(`compare/${name}`));
    const documents = Object.fromEntries(compared.map((name) => [name, bundleSpec(name)]));
    await generatePeers({ documents, redocly });
  }
  // Again: the programs of what was loaded before do not have the clients that were generated since.
  await run(await load());
}

async function load(): Promise<typeof Comparison> {
  const { href } = pathToFileURL(await bundleComparison());
  // Node loads an address once only.
  return import(`${href}?${performance.now()}`);
}

/** The peers and faults that were asked for; undefined once an unknown one was reported. */
function choose(comparison: typeof Comparison) {
  const peers = named("peer", comparison.peers, positionals);
  const faults = named("fault", comparison.faults, values.fault);
  return peers && faults && { peers, faults };
}

/** @param names none for all of the items */
function named<Item extends { title: string }>(what: string, items: Item[], names: string[]) {
  const titles = items.map(({ title }) => title);
  const unknown = names.find((name) => !titles.includes(name));
  if (unknown === undefined) {
    return items.filter(({ title }) => names.length === 0 || names.includes(title));
  }
  console.error(`No ${what} is called ${JSON.stringify(unknown)}: they are ${titles.join(", ")}`);
  return undefined;
}

async function run(comparison: typeof Comparison) {
  const { peers = [], faults = [] } = choose(comparison) ?? {};
  const cells = await comparison.compare(peers, faults);

  const versions: Record<string, string> = {};
  for (const peer of peers) {
    versions[peer.title] = manifest(`node_modules/${peer.package}`).version;
  }
  const sizes: Measured["sizes"] = { auth0: {}, cloudflareAccess: {}, rocketchat: {} };
  for (const [name, { folder }] of Object.entries(comparison.providers)) {
    for (const { title, file, programs } of peers) {
      const provider = name as keyof typeof sizes;
      if (programs[provider]) {
        sizes[provider][title] = await sizeOf(`compare/${folder}/${file}.ts`);
      }
    }
  }
  const date = new Date().toISOString().slice(0, 10);
  const { node } = process.versions;
  const tables = comparison.tableOf({ cells, peers, versions, sizes, date, node });
  const isWhole = positionals.length === 0 && values.fault.length === 0;
  const file = values.to ?? (isWhole ? page : undefined);
  const text = file === undefined ? `${tables}\n` : await written(tables, file);

  const [control] = comparison.faults;
  const failed = cells.filter(
    ({ peer, fault, verdict }) =>
      verdict !== "good" && (peer === "session-clients" || fault === control?.title),
  );
  const problems = failed.map(({ peer, fault, happened }) => `${peer}: ${fault}: ${happened}\n`);
  process.stderr.write(problems.join(""));
  // Ends it here: some peers leave timers behind that would keep the process for a minute.
  process.stdout.write(text, () => process.exit(failed.length > 0 ? 1 : 0));
}

/** Writes the page, and returns what to print of it. */
async function written(tables: string, file: string) {
  const config = await resolveConfig(file);
  writeFileSync(file, await format(tables, { ...config, parser: "markdown" }));
  return `wrote ${file}\n`;
}
