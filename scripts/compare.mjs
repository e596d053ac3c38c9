import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { bundleComparison, sizeOf } from "../compare/bundle.mjs";
import { generatePeers } from "../compare/generate-peers.mjs";
import { readArguments } from "./arguments.mjs";

const usage = `npm run compare                         prints the README's tables: each client against each fault
npm run compare -- <client>...          with these clients only
npm run compare -- --fault <fault>...   with this fault only; once for each

One that there is none of is answered with all that there are. It ends with 1 where ours does not do well.`;

const { positionals, values } = readArguments({
  usage,
  options: { fault: { type: "string", multiple: true, default: [] } },
  positionals: "clients",
});

const chosen = choose(await load());
if (chosen === undefined) {
  process.exitCode = 1;
} else {
  if (chosen.peers.some(({ generated }) => generated)) {
    await generatePeers();
  }
  // Again: the programs of what was loaded before do not have the clients that were generated since.
  await run(await load());
}

/** @returns {Promise<typeof import("../compare/compare.ts")>} */
async function load() {
  const { href } = pathToFileURL(await bundleComparison());
  // Node loads an address once only.
  return import(`${href}?${performance.now()}`);
}

/**
 * The peers and faults that were asked for; undefined once an unknown one was reported.
 *
 * @param {typeof import("../compare/compare.ts")} comparison
 */
function choose(comparison) {
  const peers = named("peer", comparison.peers, positionals);
  const faults = named("fault", comparison.faults, values.fault);
  return peers && faults && { peers, faults };
}

/**
 * @template {{ title: string }} Item
 * @param {string} what
 * @param {Item[]} items
 * @param {string[]} names none for all of the items
 */
function named(what, items, names) {
  const titles = items.map(({ title }) => title);
  const unknown = names.find((name) => !titles.includes(name));
  if (unknown === undefined) {
    return items.filter(({ title }) => names.length === 0 || names.includes(title));
  }
  console.error(`No ${what} is called ${JSON.stringify(unknown)}: they are ${titles.join(", ")}`);
  return undefined;
}

/** @param {typeof import("../compare/compare.ts")} comparison */
async function run(comparison) {
  const { peers = [], faults = [] } = choose(comparison) ?? {};
  const cells = await comparison.compare(peers, faults);

  /** @type {Record<string, string>} */
  const versions = {};
  for (const peer of peers) {
    versions[peer.title] = versionOf(peer.package);
  }
  /** @type {import("../compare/table.ts").Measured["sizes"]} */
  const sizes = { auth0: {}, cloudflareAccess: {}, rocketchat: {} };
  for (const [name, { folder }] of Object.entries(comparison.providers)) {
    for (const { title, file, programs } of peers) {
      const provider = /** @type {keyof typeof sizes} */ (name);
      if (programs[provider]) {
        sizes[provider][title] = await sizeOf(`compare/${folder}/${file}.ts`);
      }
    }
  }
  const date = new Date().toISOString().slice(0, 10);
  const { node } = process.versions;
  const tables = comparison.tableOf({ cells, peers, versions, sizes, date, node });
  const isBad = cells.some(({ peer, verdict }) => peer === "session-clients" && verdict !== "good");
  // Ends it here: some peers leave timers behind that would keep the process for a minute.
  process.stdout.write(`${tables}\n`, () => process.exit(isBad ? 1 : 0));
}

/** @param {string} name */
function versionOf(name) {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;
}
