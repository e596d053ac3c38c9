import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readArguments } from "./lib/arguments.ts";
import { providers } from "./lib/bundle-spec.ts";
import { withRelease } from "./lib/changelog.ts";
import { manifest, packages } from "./lib/packages.ts";
import { fromSources } from "./lib/run-node.ts";
import { pendingChangesets } from "./checks/spec-changes/changesets.ts";
import { releasedFile, writeBundle } from "./checks/spec-changes/released.ts";

readArguments({
  usage: `npm run release   turns the pending changesets into versions and a part of CHANGELOG.md, and
                  keeps the descriptions as released in specs/.released/

It checks the changesets first, publishes nothing, and takes no argument.`,
});

// npm takes the option for itself, and all that is seen of it here is this.
if (process.env.npm_config_dry_run) {
  console.error(
    "A release has no dry run; to see what it would change, type: npx changeset status",
  );
  process.exit(1);
}

const changelog = "CHANGELOG.md";

const check = fileURLToPath(new URL("checks/spec-changes.ts", import.meta.url));
run(process.execPath, [...fromSources, check]);
const changesets = pendingChangesets();
if (changesets.length > 0) {
  const before = versions();
  run(process.execPath, [fileURLToPath(import.meta.resolve("@changesets/cli/bin.js")), "version"]);
  const moved = Object.entries(versions()).filter(([name, version]) => version !== before[name]);
  const date = new Date().toISOString().slice(0, 10);
  const release = { date, versions: Object.fromEntries(moved), changesets };
  writeFileSync(changelog, withRelease(readFileSync(changelog, "utf8"), release));
  run("npm", ["install", "--package-lock-only", "--ignore-scripts", "--offline"]);
}
for (const provider of providers) {
  writeBundle(provider, releasedFile(provider));
}
console.log(
  "Look at the changes, commit and tag them; publishing is a step of its own: npm run pack",
);

/** @returns of every package, by its name */
function versions(): Record<string, string> {
  const manifests = packages.map((name) => manifest(`src/${name}`));
  return Object.fromEntries(manifests.map(({ name, version }) => [name, version]));
}

function run(command: string, args: string[]) {
  if (spawnSync(command, args, { stdio: "inherit" }).status !== 0) {
    process.exit(1);
  }
}
