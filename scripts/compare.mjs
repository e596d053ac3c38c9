import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { bundleComparison, sizeOf } from "../compare/bundle.mjs";
import { generatePeers } from "../compare/generate-peers.mjs";

const names = process.argv.slice(2);
const all = (await load()).peers;
const titles = all.map(({ title }) => title);
const unknown = names.find((name) => !titles.includes(name));
if (unknown === undefined) {
  await run(all.filter(({ title }) => names.length === 0 || names.includes(title)));
} else {
  console.error(`No peer is called ${JSON.stringify(unknown)}: they are ${titles.join(", ")}`);
  process.exitCode = 1;
}

/** @returns {Promise<typeof import("../compare/compare.ts")>} */
async function load() {
  return import(pathToFileURL(await bundleComparison()).href);
}

/** @param {import("../compare/peers.ts").Peer[]} peers */
async function run(peers) {
  if (peers.some(({ generated }) => generated)) await generatePeers();
  const comparison = await load();
  const cells = await comparison.compare(peers);

  /** @type {Record<string, string>} */
  const versions = {};
  for (const peer of peers) versions[peer.title] = versionOf(peer.package);
  /** @type {import("../compare/table.ts").Measured["sizes"]} */
  const sizes = { auth0: {}, cloudflareAccess: {}, rocketchat: {} };
  for (const [name, { folder }] of Object.entries(comparison.providers)) {
    for (const { title, file, programs } of peers) {
      const provider = /** @type {keyof typeof sizes} */ (name);
      if (programs[provider]) sizes[provider][title] = await sizeOf(`compare/${folder}/${file}.ts`);
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
